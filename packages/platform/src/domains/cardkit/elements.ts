import { reject } from '../../gateway/reject.ts';
import { type CardObject, isObject } from '../im/cards/card-json.ts';
import { codes } from './codes.ts';

/** An element of a card and the list in which it stands, if it stands in one. */
interface FoundElement {
  readonly element: CardObject;
  readonly siblings: unknown[] | undefined;
  readonly index: number;
}

/** The element with this element_id, at any depth. */
export function findElement(card: CardObject, elementId: string): FoundElement | undefined {
  return findIn(card['body'], elementId, undefined, 0);
}

function findIn(
  value: unknown,
  elementId: string,
  siblings: unknown[] | undefined,
  index: number,
): FoundElement | undefined {
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) {
      const found = findIn(entry, elementId, value, at);
      if (found) return found;
    }
    return undefined;
  }
  if (!isObject(value)) return undefined;
  if (value['element_id'] === elementId) return { element: value, siblings, index };
  for (const field of Object.values(value)) {
    const found = findIn(field, elementId, undefined, 0);
    if (found) return found;
  }
  return undefined;
}

/** Adds elements before or after another one, or at the end of a container or of the card. */
export function addElements(
  card: CardObject,
  { type, target, elements }: { type: unknown; target: string | undefined; elements: unknown },
): void {
  if (!Array.isArray(elements) || elements.length === 0) throw notAdded('elements is no list of elements');
  if (type === 'append' && !target) {
    const body = (card['body'] ??= {}) as CardObject;
    ((body['elements'] ??= []) as unknown[]).push(...elements);
    return;
  }
  const found = target ? findElement(card, target) : undefined;
  if (!found) throw notAdded(`there is no element ${target}`);
  if (type === 'append') {
    const inside = found.element['elements'];
    if (!Array.isArray(inside)) throw notAdded(`${target} is no container`);
    inside.push(...elements);
    return;
  }
  if (type !== 'insert_before' && type !== 'insert_after') throw notAdded(`type is ${type}`);
  if (!found.siblings) throw notAdded(`${target} stands in no list of elements`);
  found.siblings.splice(type === 'insert_before' ? found.index : found.index + 1, 0, ...elements);
}

/** Puts another element in the place of one. */
export function replaceElement(card: CardObject, elementId: string, element: unknown): void {
  const found = findElement(card, elementId);
  if (!found || !isObject(element) || typeof element['tag'] !== 'string') {
    throw reject(codes.elementNotReplaced, {
      because: found ? 'no element was given' : `there is no element ${elementId}`,
    });
  }
  for (const name of Object.keys(found.element)) delete found.element[name];
  Object.assign(found.element, element);
}

/** Sets some of the properties of an element; its tag stays. */
export function changeElement(card: CardObject, elementId: string, properties: unknown): void {
  const found = findElement(card, elementId);
  if (!found || !isObject(properties)) {
    throw reject(codes.elementNotUpdated, { because: `there is no element ${elementId}, or no properties were given` });
  }
  if ('tag' in properties && properties['tag'] !== found.element['tag']) throw reject(codes.tagChanged);
  Object.assign(found.element, properties);
}

export function deleteElement(card: CardObject, elementId: unknown): void {
  const found = typeof elementId === 'string' ? findElement(card, elementId) : undefined;
  if (!found?.siblings) throw reject(codes.elementNotDeleted, { because: `there is no element ${elementId}` });
  found.siblings.splice(found.index, 1);
}

/** Sets `config` and `card_link`, the former key by key. */
export function changeSettings(card: CardObject, settings: unknown): void {
  if (!isObject(settings)) throw reject(codes.settingsNotUpdated, { because: 'settings is no object' });
  const { config, card_link: link } = settings;
  if ((config !== undefined && !isObject(config)) || (link !== undefined && !isObject(link))) {
    throw reject(codes.settingsNotUpdated, { because: 'config and card_link are objects' });
  }
  if (config) card['config'] = { ...(card['config'] as CardObject | undefined), ...config };
  if (link) card['card_link'] = link;
}

function notAdded(because: string): Error {
  return reject(codes.elementNotAdded, { because });
}
