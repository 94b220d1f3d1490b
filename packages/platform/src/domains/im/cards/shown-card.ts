import { everybody, type Mention } from '../messages/mentions.ts';
import { type CardObject, elementListsOf, isObject } from './card-json.ts';
import { mentionPattern } from './people.ts';

/** A node of the flat form. */
type FlatNode = Record<string, unknown>;
/** Gives the paragraphs that an element becomes. */
type Flattener = (element: CardObject) => FlatNode[][];

/** What clients and APIs that know no cards of version 2.0 are given. Seen in live answers. */
const upgradeHint = '请升级至最新版本客户端，以查看内容';

/**
 * A card in the flat form in which it is given back by default: a title, and paragraphs of nodes. Of a card of version 2.0
 * only the title is told.
 * Source: cards of `/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content`.
 */
export function shownCard(content: string, mentions: readonly Mention[]): string {
  const json = JSON.parse(content) as CardObject;
  const header = isObject(json['header']) ? json['header'] : {};
  const title = plainText(header['title']) ?? null;
  if (json['schema'] === '2.0') return JSON.stringify({ title, elements: [[textNode(upgradeHint)]] });
  const [elements = []] = elementListsOf({ json, version: 1 }) as [CardObject[]?];
  const text = JSON.stringify({ title, elements: elements.flatMap(flatten) });
  return mentions.length === 0 && !text.includes('"tag":"at"') ? text : withMentionKeys(text, mentions);
}

/** Puts keys in the places of the ids that the card was written with. */
function withMentionKeys(text: string, mentions: readonly Mention[]): string {
  const keys = new Map(mentions.map(({ key, written }) => [written, key]));
  return JSON.stringify(JSON.parse(text), (_, value) => {
    if (!isObject(value) || value['tag'] !== 'at') return value;
    const id = value['user_id'] as string;
    return { ...value, user_id: id === 'all' ? everybody : (keys.get(id) ?? id) };
  });
}

/** The paragraphs that an element becomes. */
function flatten(element: CardObject): FlatNode[][] {
  const flat = flatteners.get(element['tag'] as string);
  return flat ? flat(element) : [];
}

const flatteners: ReadonlyMap<string, Flattener> = new Map<string, Flattener>([
  ['div', ({ text, fields, extra }) => [[...textNodes(text), ...fieldNodes(fields), ...actionNodes([extra])]]],
  ['markdown', ({ content }) => [markdownNodes(String(content))]],
  ['hr', () => [[{ tag: 'hr' }]]],
  ['img', ({ title, img_key }) => [[...textNodes(title), { tag: 'img', image_key: img_key }]]],
  ['note', ({ elements }) => [[{ tag: 'note', elements: noteNodes(elements) }]]],
  ['action', ({ actions }) => [actionNodes(list(actions))]],
  ['column_set', ({ columns }) => list(columns).flatMap((column) => list(column['elements']).flatMap(flatten))],
  ['form', ({ elements }) => list(elements).flatMap(flatten)],
  ['button', (button) => [actionNodes([button])]],
]);

function fieldNodes(fields: unknown): FlatNode[] {
  return list(fields).flatMap((field) => textNodes(field['text']));
}

function noteNodes(elements: unknown): FlatNode[] {
  return list(elements).flatMap((element) =>
    element['tag'] === 'img' ? [{ tag: 'img', image_key: element['img_key'] }] : textNodes(element),
  );
}

function actionNodes(actions: readonly unknown[]): FlatNode[] {
  return actions.filter(isObject).flatMap((action): FlatNode[] => {
    const { tag } = action;
    if (tag === 'button') return [{ tag, text: plainText(action['text']) ?? '', type: action['type'] ?? 'default' }];
    if (tag === 'img') return [{ tag, image_key: action['img_key'] }];
    if (tag === 'overflow') return [{ tag, options: optionTexts(action) }];
    const placeholder = plainText(action['placeholder']) ?? '';
    if (tag === 'select_static') return [{ tag, options: optionTexts(action), placeholder }];
    if (tag === 'date_picker') return [{ tag, placeholder, initial_date: action['initial_date'] ?? '' }];
    return [];
  });
}

function optionTexts({ options }: CardObject): string[] {
  return list(options).map((option) => plainText(option['text']) ?? '');
}

function textNodes(text: unknown): FlatNode[] {
  if (!isObject(text) || typeof text['content'] !== 'string') return [];
  return text['tag'] === 'lark_md' ? markdownNodes(text['content']) : [textNode(text['content'])];
}

const mentionOrLink = new RegExp(`${mentionPattern}|\\[([^\\]]*)\\]\\(([^)\\s]*)\\)`, 'g');

/** Links and mentions are nodes of their own; the marks of styles go. */
function markdownNodes(markdown: string): FlatNode[] {
  const nodes: FlatNode[] = [];
  const say = (text: string) => {
    const plain = text.replace(/\*\*|~~|<\/?(?:font|text_tag)[^>]*>/g, '');
    if (plain !== '') nodes.push(textNode(plain));
  };
  let end = 0;
  for (const match of markdown.matchAll(mentionOrLink)) {
    say(markdown.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] !== undefined) nodes.push({ tag: 'at', user_id: match[1], user_name: '' });
    else nodes.push({ tag: 'a', href: match[3], text: match[2] });
  }
  say(markdown.slice(end));
  return nodes;
}

function textNode(text: string): FlatNode {
  return { tag: 'text', text };
}

function plainText(text: unknown): string | undefined {
  if (!isObject(text)) return undefined;
  return typeof text['content'] === 'string' ? text['content'] : undefined;
}

function list(value: unknown): CardObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
