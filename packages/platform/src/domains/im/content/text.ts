import { storedMentions } from '../messages/mentions.ts';
import { invalidParameter, wrongForm } from '../refusals.ts';
import { MentionCollector } from './collect-mentions.ts';
import type { ContentContext, Said } from './content-context.ts';

/** `<at user_id="ou_x">name</at>` */
const atTag = /<at\s+user_id=(?:"([^"]*)"|'([^']*)')\s*>([^<]*)<\/at>/g;
const styleTag = /<(\/?)([bius])>/g;

/**
 * A text as it is given back: mentions are keys, style tags are gone, links stay as they are.
 * Source: `/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json` and `…/events/message_content`.
 */
export async function readText(content: Record<string, unknown>, context: ContentContext): Promise<Said> {
  const { text } = content;
  if (typeof text !== 'string') throw wrongForm('text');
  if (text === '') throw invalidParameter('content cannot be empty');
  if (!text.includes('<')) return { content: JSON.stringify({ text }), mentions: '' };
  const collector = new MentionCollector(context);
  const said = await withMentionKeys(text, collector, context);
  const shown = context.origin !== undefined ? said : withoutStyleTags(said);
  return { content: JSON.stringify({ text: shown }), mentions: storedMentions(collector.mentions) };
}

/**
 * Puts the key of each mention in the place of its tag. One of nobody shows its name only.
 * Source: `/ukTMukTMukTM/ucTM5YjL3ETO24yNxkjN`, mentions.
 */
async function withMentionKeys(text: string, collector: MentionCollector, { note }: ContentContext): Promise<string> {
  let result = '';
  let end = 0;
  for (const match of text.matchAll(atTag)) {
    const id = match[1] ?? match[2] ?? '';
    const mention = await collector.add(id);
    if (!mention) note(`The mention of "${id}" stands for nobody in this tenant; it was sent as plain text.`);
    result += text.slice(end, match.index) + (mention?.key ?? `@${match[3]}`);
    end = match.index + match[0].length;
  }
  return result + text.slice(end);
}

/** Style tags go when all of them are well nested; otherwise the text stays as it is. Source: `…/create_json`, style tags. */
function withoutStyleTags(text: string): string {
  const open: string[] = [];
  for (const [, slash, name] of text.matchAll(styleTag)) {
    if (slash === '') open.push(name as string);
    else if (open.pop() !== name) return text;
  }
  return open.length > 0 ? text : text.replace(styleTag, '');
}
