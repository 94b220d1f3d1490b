/** Where an answer shows an item, and where it shows a list of them. */
import { elementFields, type Field, type Fields, fieldsOf, isListOfText, isObject, overlap } from './api-shape.ts';
import { singularOf } from './nouns.ts';

/** The part of `data` that holds the item: a member's name, or `''` for `data` itself. */
export interface ItemPlace {
  readonly at: string;
  readonly fields: Fields;
}

/** Members that accompany an item without being one. */
const companions = new Set(['client_token', 'has_more', 'page_token', 'next_page_token', 'notice', 'total', 'count']);

/** `known` are the fields that such an item has elsewhere, if that is known. Undefined where the answer has no fields. */
export function itemPlace(data: Fields, noun: string, known?: Fields): ItemPlace | undefined {
  const members = [...data].filter(([name]) => !companions.has(name));
  if (members.length === 0) return undefined;
  const objects = members.filter(([, { type }]) => isObject(type));
  const singular = singularOf(noun);
  const named = objects.find(([name]) => name === singular || singular.endsWith(`_${name}`));
  if (named) return placeOf(named);
  if (known) {
    const [first] = objects
      .map((entry) => ({ entry, common: overlap(fieldsOf(entry[1].type), known) }))
      .sort((a, b) => b.common - a.common);
    if (first && first.common >= 2 && first.common > overlap(data, known)) return placeOf(first.entry);
  }
  const isWrapped = objects.length === 1 && members.length === 1 && fieldsOf(objects[0]?.[1].type).size > 0;
  return isWrapped ? placeOf(objects[0] as [string, Field]) : { at: '', fields: data };
}

export interface ListPlace {
  readonly at: string;
  readonly fields: Fields;
  readonly idsOnly?: true;
}

/** The list of an answer; undefined where it has none, or several and none of them is known by its name. */
export function listPlace(data: Fields, noun: string, known?: Fields): ListPlace | undefined {
  const lists = [...data].flatMap(([name, { type }]) => {
    const fields = elementFields(type);
    return fields ? [{ at: name, fields }] : [];
  });
  const singular = singularOf(noun);
  const byName = lists.find(
    ({ at }) => at === 'items' || at === noun || at === `${singular}_list` || at === `${singular}list`,
  );
  const byFields = known && lists.filter(({ fields }) => overlap(fields, known) >= 2);
  const found =
    byName ?? (byFields?.length === 1 ? byFields[0] : undefined) ?? (lists.length === 1 ? lists[0] : undefined);
  if (found) return found.fields.size > 0 ? found : undefined;
  if (lists.length > 0) return undefined;
  const texts = [...data].filter(([, { type }]) => isListOfText(type));
  const [text] = texts;
  return text && texts.length === 1 ? { at: text[0], fields: new Map(), idsOnly: true } : undefined;
}

function placeOf([at, { type }]: readonly [string, Field]): ItemPlace {
  return { at, fields: fieldsOf(type) };
}
