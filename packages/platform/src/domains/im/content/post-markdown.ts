import { invalidContent } from '../refusals.ts';
import { isLegalUrl } from './legal-url.ts';
import type { PostContext, PostNode } from './post.ts';

/** Mentions, links and the styles, the longer marks first. */
const inline =
  /<at\s+user_id=(?:"([^"]*)"|'([^']*)')\s*>[^<]*<\/at>|\[([^[\]]*)\]\(([^()\s]*)\)|\*\*\*(\S(?:[^*\n]*\S)?)\*\*\*|\*\*(\S(?:[^*\n]*\S)?)\*\*|\*(\S(?:[^*\n]*\S)?)\*|~~(\S(?:[^~\n]*\S)?)~~|~(\S(?:[^~\n]*\S)?)~/g;

const styles = [['bold', 'italic'], ['bold'], ['italic'], ['lineThrough'], ['underline']];

/**
 * The paragraphs that a `md` node becomes: it is never given back itself, and quotes and lists become plain text.
 * A line is a paragraph (inferred).
 * Source: `md` of `/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json`.
 */
export async function readMarkdown(text: string, context: PostContext): Promise<PostNode[][]> {
  const paragraphs: PostNode[][] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    const fence = /^```\s*(\w*)\s*$/.exec(line);
    const end = fence ? lines.indexOf('```', at + 1) : -1;
    if (fence && end > 0) {
      const language = (fence[1] as string).toUpperCase();
      paragraphs.push([{ tag: 'code_block', language, text: lines.slice(at + 1, end).join('\n') }]);
      at = end;
    } else if (/^ *--- *$/.test(line)) {
      paragraphs.push([{ tag: 'hr' }]);
    } else {
      paragraphs.push(await readLine(line.replace(/^> /, ''), context));
    }
  }
  return paragraphs;
}

async function readLine(line: string, context: PostContext): Promise<PostNode[]> {
  const nodes: PostNode[] = [];
  const say = (text: string, style: readonly string[] = []) => {
    if (text !== '' || (nodes.length === 0 && line === '')) nodes.push({ tag: 'text', text, style });
  };
  let end = 0;
  for (const match of line.matchAll(inline)) {
    say(line.slice(end, match.index));
    end = match.index + match[0].length;
    const [, doubleQuoted, singleQuoted, linkText, href, ...styled] = match;
    if (linkText !== undefined && href !== undefined) {
      if (href !== '' && isLegalUrl(href)) nodes.push({ tag: 'a', href, text: linkText, style: [] });
      else say(linkText);
      continue;
    }
    const mentioned = doubleQuoted ?? singleQuoted;
    if (mentioned !== undefined) {
      const mention = await context.collector.add(mentioned);
      if (!mention) throw invalidContent("message_content_md_tag's text field contains invalid user id");
      nodes.push({ tag: 'at', user_id: mention.key, user_name: mention.name, style: [] });
      continue;
    }
    const kind = styled.findIndex((text) => text !== undefined);
    say(styled[kind] as string, styles[kind]);
  }
  say(line.slice(end));
  return nodes;
}
