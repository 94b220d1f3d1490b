/** Where a request names an item, a batch of items, and what is written. */
import type { Place } from '../../src/emulation/resource/plan.ts';
import {
  type ApiShape,
  elementFields,
  type Field,
  type Fields,
  fieldsOf,
  isListOfText,
  isObject,
  overlap,
} from './api-shape.ts';
import type { KnownItem } from './known-item.ts';
import { singularOf } from './nouns.ts';

export function idPlace(shape: ApiShape, parameter: string | undefined, { idNames }: KnownItem): Place | undefined {
  if (parameter !== undefined) return `path.${parameter}`;
  const inQuery = idNames.find((name) => shape.query.get(name)?.required);
  if (inQuery) return `query.${inQuery}`;
  const inBody = idNames.find((name) => shape.body.get(name)?.required);
  return inBody ? `body.${inBody}` : undefined;
}

/** The list of objects in a body. */
export function objectsPlace(body: Fields, { noun }: KnownItem): { place: Place; elements: Fields } | undefined {
  const lists = [...body].flatMap(([name, { type }]) => {
    const elements = elementFields(type);
    return elements ? [{ name, elements }] : [];
  });
  const found =
    lists.find(({ name }) => name === noun || name === 'items') ?? (lists.length === 1 ? lists[0] : undefined);
  return found && { place: `body.${found.name}`, elements: found.elements };
}

/** The list of ids in the request of a batch, or of objects that hold one. */
export function idsPlace(shape: ApiShape, known: KnownItem): Place | undefined {
  const names = new Set(known.idNames.flatMap((name) => [`${name}s`, `${name}_list`]).concat('ids', known.noun));
  for (const [part, fields] of [
    ['query', shape.query],
    ['body', shape.body],
  ] as const) {
    const lists = [...fields].filter(
      ([name, { type }]) => isListOfText(type) && (names.has(name) || /_(ids|codes|tokens|id_list)$/.test(name)),
    );
    const found = lists.find(([name]) => names.has(name)) ?? (lists.length === 1 ? lists[0] : undefined);
    if (found) return `${part}.${found[0]}`;
  }
  const objects = [...shape.body].filter(([, { type }]) =>
    known.idNames.some((name) => elementFields(type)?.has(name)),
  );
  return objects.length === 1 ? `body.${(objects[0] as [string, Field])[0]}` : undefined;
}

/** The member of a body that holds what is written; undefined where that is the body itself. */
export function writtenIn(body: Fields, noun: string, known: Fields): string | undefined {
  const objects = [...body].filter(([, { type }]) => isObject(type));
  const singular = singularOf(noun);
  const named = objects.find(([name]) => name === singular && !known.has(name));
  if (named) return named[0];
  const flat = overlap(body, known);
  const [first] = objects
    .map(([name, { type }]) => ({ name, common: overlap(fieldsOf(type), known) }))
    .filter(({ name, common }) => common > flat && !known.has(name))
    .sort((a, b) => b.common - a.common);
  return first?.name;
}

export function fieldsAt(body: Fields, from: string | undefined): Fields {
  return from === undefined ? body : fieldsOf(body.get(from)?.type);
}
