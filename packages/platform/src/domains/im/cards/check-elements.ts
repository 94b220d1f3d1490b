import type { ImContext } from '../content/content-context.ts';
import { findResource } from '../resources/queries.ts';
import { type Card, type CardObject, elementListsOf, isObject, malformed } from './card-json.ts';
import { CardFaultError, cardFaults } from './card-refusal.ts';
import { findNamedInCard, mentionPattern } from './people.ts';

/** Source: `/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure`: elements and components, texts included. */
const maxElements = 200;

/** Components of version 1.0 that 2.0 no longer has. Source: `…/card-json-v2-breaking-changes-release-notes`. */
const tagsGone = new Set(['action', 'note']);

/** What is gathered from all elements, to be looked up once. */
interface Found {
  readonly images: Set<string>;
  /** Ids of the people who are shown or mentioned. */
  readonly people: Set<string>;
  readonly mentioned: Set<string>;
  /** `file_key`s of sounds, by the ids that tell them apart. */
  readonly sounds: Map<string, string>;
  elements: number;
}

/** Checks what stands in a card; gives the ids with which it mentions people. Throws a `CardFaultError`. */
export async function checkElements(context: ImContext, card: Card): Promise<ReadonlySet<string>> {
  const found: Found = { images: new Set(), people: new Set(), mentioned: new Set(), sounds: new Map(), elements: 0 };
  const root = card.version === 2 ? 'body -> elements' : 'elements';
  for (const list of elementListsOf(card)) checkList(list as unknown[], root, card, found);
  walk(card.json['header'], 'header', card, found);
  if (card.version === 2 && found.elements > maxElements) {
    throw new CardFaultError(cardFaults.tooManyElements, 'element;');
  }
  await checkImages(context, found.images);
  await checkSounds(context, card, found.sounds);
  for (const person of found.people) {
    if (!(await findNamedInCard(context, person))) throw new CardFaultError(cardFaults.personUnknown, person);
  }
  return found.mentioned;
}

function checkList(list: readonly unknown[], path: string, card: Card, found: Found): void {
  for (const [index, element] of list.entries()) {
    if (!isObject(element)) throw malformed(JSON.stringify(element), `${path} -> [${index}]`);
    const { tag } = element;
    if (typeof tag !== 'string') throw malformed('tag is required', `${path} -> [${index}]`);
    walk(element, `${path} -> [${index}](tag: ${tag})`, card, found);
  }
}

/** Every object below, at any depth: what has a `tag` is an element. */
function walk(value: unknown, path: string, card: Card, found: Found): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) walk(entry, `${path} -> [${index}]`, card, found);
    return;
  }
  if (!isObject(value)) return;
  if (typeof value['tag'] === 'string') {
    found.elements++;
    checkElement(value, value['tag'], path, card, found);
  }
  for (const [name, field] of Object.entries(value)) {
    // What an app is to get back, and what charts are drawn from, is no part of the card's build.
    if (name === 'value' || name === 'chart_spec' || name === 'rows') continue;
    if (name === 'img_key' && typeof field === 'string' && field !== '') found.images.add(field);
    walk(field, `${path} -> ${name}`, card, found);
  }
}

function checkElement(element: CardObject, tag: string, path: string, card: Card, found: Found): void {
  if (card.version === 2 && tagsGone.has(tag)) {
    throw new CardFaultError(cardFaults.tagGone, `unsupported tag ${tag}`, path);
  }
  elementChecks.get(tag)?.(element, path, found);
}

type ElementCheck = (element: CardObject, path: string, found: Found) => void;

const mention = new RegExp(mentionPattern, 'g');

const checkMarkdown: ElementCheck = ({ content }, path, found) => {
  if (typeof content !== 'string') throw malformed('content is required', path);
  for (const [, id] of content.matchAll(mention)) {
    if (id === undefined || id === 'all') continue;
    found.people.add(id);
    found.mentioned.add(id);
  }
  for (const [, key] of content.matchAll(/!\[[^\]]*\]\((img_[^)\s]+)\)/g)) found.images.add(key as string);
};

const checkPlainText: ElementCheck = ({ content }, path) => {
  if (content !== undefined && typeof content !== 'string')
    throw malformed(`content: ${JSON.stringify(content)}`, path);
};

const checkDiv: ElementCheck = ({ text, fields }, path) => {
  if (text !== undefined && !isObject(text)) throw malformed(`text: ${JSON.stringify(text)}`, path);
  if (fields !== undefined && !Array.isArray(fields)) throw malformed(`fields: ${JSON.stringify(fields)}`, path);
};

const checkPerson: ElementCheck = ({ user_id }, _path, found) => {
  if (typeof user_id === 'string') found.people.add(user_id);
};

const checkPersons: ElementCheck = ({ persons }, _path, found) => {
  if (!Array.isArray(persons)) return;
  for (const person of persons) {
    const id = isObject(person) ? person['id'] : undefined;
    if (typeof id === 'string') found.people.add(id);
  }
};

const checkChart: ElementCheck = ({ chart_spec: spec }, path) => {
  if (isObject(spec) && typeof spec['type'] === 'string') return;
  throw new CardFaultError(cardFaults.chartInvalid, JSON.stringify(spec) ?? '', path);
};

const checkTable: ElementCheck = ({ columns, rows }, path) => {
  if (!Array.isArray(rows) || !rows.every(isObject))
    throw new CardFaultError(cardFaults.tableRows, JSON.stringify(rows) ?? '', path);
  const names = new Set(Array.isArray(columns) ? columns.map((column) => isObject(column) && column['name']) : []);
  for (const row of rows) {
    const unknown = Object.keys(row).find((name) => !names.has(name));
    if (unknown !== undefined) throw new CardFaultError(cardFaults.tableRowNames, unknown, path);
  }
};

const checkAudio: ElementCheck = ({ file_key, audio_id }, path, { sounds }) => {
  if (typeof file_key !== 'string') throw malformed('file_key is required', path);
  const id = typeof audio_id === 'string' ? audio_id : file_key;
  if (sounds.has(id)) throw new CardFaultError(cardFaults.audioTwice);
  sounds.set(id, file_key);
};

const elementChecks: ReadonlyMap<string, ElementCheck> = new Map([
  ['markdown', checkMarkdown],
  ['lark_md', checkMarkdown],
  ['plain_text', checkPlainText],
  ['div', checkDiv],
  ['person', checkPerson],
  ['person_list', checkPersons],
  ['chart', checkChart],
  ['table', checkTable],
  ['audio', checkAudio],
]);

async function checkImages({ db, caller }: ImContext, keys: ReadonlySet<string>): Promise<void> {
  for (const key of keys) {
    const image = await findResource(db, caller.tenantKey, key);
    if (image?.kind !== 'image') throw new CardFaultError(cardFaults.imageUnknown, `image key ${key}`);
  }
}

/** Sounds are the app's own, and a card with one cannot be forwarded. */
async function checkSounds(
  { db, caller }: ImContext,
  { json }: Card,
  sounds: ReadonlyMap<string, string>,
): Promise<void> {
  if (sounds.size === 0) return;
  const config = json['config'] as CardObject | undefined;
  if (config?.['enable_forward'] !== false) throw new CardFaultError(cardFaults.audioForwardable);
  for (const key of sounds.values()) {
    const sound = await findResource(db, caller.tenantKey, key);
    if (sound?.app_id !== caller.app.appId) throw new CardFaultError(cardFaults.audioOfAnotherApp);
  }
}
