import { storedMentions } from '../messages/mentions.ts';
import { invalidContent, invalidParameter, wrongForm } from '../refusals.ts';
import { MentionCollector } from './collect-mentions.ts';
import type { ContentContext, Said } from './content-context.ts';
import { emojiTypes } from './emoji-types.ts';
import { isLegalUrl } from './legal-url.ts';
import { readMarkdown } from './post-markdown.ts';
import { ownFile, ownImage } from './resource-keys.ts';

/** A node of rich text as it is given back. */
export interface PostNode {
  readonly tag: string;
  readonly [field: string]: unknown;
}

/** What the nodes of one post share while they are read. */
export interface PostContext extends ContentContext {
  readonly collector: MentionCollector;
}

type WrittenNode = Record<string, unknown>;

/**
 * Rich text, given back in one language and without the languages around it, Markdown turned into other nodes.
 * Of several languages zh_cn is given back, else the first (inferred).
 * Source: rich text of `/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json` and `…/events/message_content`.
 */
export async function readPost(content: Record<string, unknown>, context: ContentContext): Promise<Said> {
  const languages = Object.entries(content).filter(([name]) => /^[a-z]{2}_[a-z]{2}$/.test(name));
  // Seen live for the form {"post": {…}} of the custom bots' webhook.
  if (languages.length === 0) throw invalidParameter('invalid message content.');
  const shown = new Map<string, Said>();
  for (const [language, text] of languages) shown.set(language, await readLanguage(text, context));
  return (shown.get('zh_cn') ?? shown.values().next().value) as Said;
}

async function readLanguage(written: unknown, context: ContentContext): Promise<Said> {
  if (!isObject(written)) throw wrongForm('post');
  const { title = '', content } = written;
  if (typeof title !== 'string' || !Array.isArray(content)) throw wrongForm('post');
  const collector = new MentionCollector(context);
  const paragraphs: PostNode[][] = [];
  for (const paragraph of content) {
    if (!Array.isArray(paragraph)) throw wrongForm('post');
    paragraphs.push(...(await readParagraph(paragraph, { ...context, collector })));
  }
  return {
    content: JSON.stringify({ title, content: paragraphs }),
    mentions: storedMentions(collector.mentions),
  };
}

/** One paragraph as written; Markdown makes several of it. */
async function readParagraph(written: readonly unknown[], context: PostContext): Promise<PostNode[][]> {
  const paragraphs: PostNode[][] = [];
  let nodes: PostNode[] = [];
  for (const node of written) {
    if (!isObject(node)) throw wrongForm('post');
    const { tag } = node;
    if (tag === 'md' && context.origin === undefined) {
      if (nodes.length > 0) paragraphs.push(nodes);
      nodes = [];
      paragraphs.push(...(await readMarkdown(textOf(node, 'md'), context)));
      continue;
    }
    const reader = nodeReaders.get(tag as string);
    if (!reader) throw invalidContent(`message_content has wrong tag:{${String(tag)}}`);
    nodes.push(await reader(node, context));
  }
  return nodes.length > 0 || paragraphs.length === 0 ? [...paragraphs, nodes] : paragraphs;
}

type NodeReader = (node: WrittenNode, context: PostContext) => Promise<PostNode>;

const nodeReaders: ReadonlyMap<string, NodeReader> = new Map<string, NodeReader>([
  [
    'text',
    async (node) => ({
      tag: 'text',
      text: textOf(node, 'text'),
      ...(node['un_escape'] === true && { un_escape: true }),
      style: styleOf(node),
    }),
  ],
  [
    'a',
    async (node) => {
      const href = fieldOf(node, 'a', 'href');
      if (!isLegalUrl(href)) throw invalidParameter('invalid message content.', `${href} is no legal address`);
      return { tag: 'a', href, text: textOf(node, 'a'), style: styleOf(node) };
    },
  ],
  [
    'at',
    async (node, context) => {
      const id = fieldOf(node, 'at', 'user_id');
      const mention = await context.collector.add(id);
      const style = styleOf(node);
      if (mention) return { tag: 'at', user_id: mention.key, user_name: mention.name, style };
      context.note(`The mention of "${id}" stands for nobody in this tenant; it was sent as plain text.`);
      return { tag: 'text', text: `@${typeof node['user_name'] === 'string' ? node['user_name'] : ''}`, style };
    },
  ],
  [
    'img',
    async (node, context) => {
      const image = await ownImage(context, fieldOf(node, 'img', 'image_key'));
      return { tag: 'img', image_key: image.resource_key };
    },
  ],
  [
    'media',
    async (node, context) => {
      const file = await ownFile(context, fieldOf(node, 'media', 'file_key'));
      const cover = node['image_key'];
      const hasCover = typeof cover === 'string' && cover !== '';
      return {
        tag: 'media',
        file_key: file.resource_key,
        ...(hasCover && { image_key: (await ownImage(context, cover)).resource_key }),
      };
    },
  ],
  [
    'emotion',
    async (node) => {
      const emoji = fieldOf(node, 'emotion', 'emoji_type');
      if (!emojiTypes.has(emoji)) throw invalidContent("message_content_emotion_tag's emoji_type is invalid");
      return { tag: 'emotion', emoji_type: emoji };
    },
  ],
  [
    'code_block',
    async (node) => {
      const { language } = node;
      return {
        tag: 'code_block',
        language: typeof language === 'string' ? language.toUpperCase() : '',
        text: typeof node['text'] === 'string' ? node['text'] : '',
      };
    },
  ],
  ['hr', async () => ({ tag: 'hr' })],
]);

/** Styles of a node; unknown ones are ignored. */
function styleOf({ style }: WrittenNode): string[] {
  if (!Array.isArray(style)) return [];
  return style.filter((name) => ['bold', 'underline', 'lineThrough', 'italic'].includes(name));
}

function textOf(node: WrittenNode, tag: string): string {
  const { text } = node;
  if (typeof text !== 'string') throw invalidContent(`message_content_${tag}_tag's text field can't be nil`);
  return text;
}

function fieldOf(node: WrittenNode, tag: string, field: string): string {
  const value = node[field];
  if (typeof value === 'string' && value !== '') return value;
  throw invalidContent(`message_content_${tag}_tag's ${field} field can't be nil`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
