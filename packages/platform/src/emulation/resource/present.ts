/** Shows items as the page of an API documents its answer: no field that it does not have, none missing that it must have. */
import {
  answerOf,
  type FieldType,
  isArrayType,
  isObjectType,
  isUnionType,
  type ObjectType,
  readFieldKey,
} from '@larkspur/catalog';
import { resolve } from '../field-types.ts';
import { isObject } from '../is-object.ts';
import { fitsType, type ShapeSource, shapeValue } from '../shape/shape-value.ts';
import { showPeople } from './person-marks.ts';

import type { Item } from './queries.ts';
import type { ResourceCall } from './resource-call.ts';
import { shownSource } from './service-members.ts';

/** The output of a call that shows one item, or nothing of it. `beside` are further members of `data`. */
export async function presentItem(call: ResourceCall, item: Item | undefined, beside: object = {}): Promise<unknown> {
  const { at } = call.plan;
  const shown = item && at !== undefined ? itemMembers(call, item) : {};
  return presentData(
    call,
    at === undefined || at === '' ? { ...beside, ...shown } : { ...beside, [at]: shown },
    item?.id,
  );
}

/** The output of a call that shows a list of items. */
export async function presentList(call: ResourceCall, items: readonly Item[], beside: object = {}): Promise<unknown> {
  const { at, idsOnly, wrap } = call.plan;
  if (at === undefined) return presentData(call, beside);
  const list = items.map((item) => {
    if (idsOnly) return item.id;
    const members = itemMembers(call, item);
    return wrap === undefined ? members : { [wrap]: members };
  });
  return presentData(call, { ...beside, [at]: list });
}

/** An answer with these members of `data`. */
export async function presentData(call: ResourceCall, members: object, seed = ''): Promise<unknown> {
  const { context } = call;
  const { data } = answerOf(context.api);
  const echoed = { ...echoedValues(call), ...members };
  if (data === undefined) return {};
  const source = await shownSource(call, `${context.api.id} ${seed}`);
  return fitted(data, await showPeople(echoed, context), 'data', source, '') ?? {};
}

/** An item's members with its id under the name that this API has for it. */
function itemMembers({ plan, collection }: ResourceCall, { id, body }: Item): Record<string, unknown> {
  const named = plan.idAs === undefined ? {} : { [plan.idAs]: id };
  return { ...body, ...(collection.idField !== undefined && { [collection.idField]: id }), ...named };
}

/** What the caller wrote and an answer may repeat: `client_token`. */
function echoedValues({ input }: ResourceCall): Record<string, unknown> {
  const body = isObject(input.data) ? input.data : {};
  return Object.fromEntries(
    Object.entries({ ...body, ...input.params, ...input.path }).filter(
      ([name, value]) => typeof value === 'string' && !paging.test(name),
    ),
  );
}

const paging = /page_token|page_size/;

/** The value as the type has it: known fields only, required ones always. Undefined where nothing of it fits. */
function fitted(type: FieldType, value: unknown, name: string, source: ShapeSource, path: string): unknown {
  const resolved = resolve(type);
  if (isObjectType(resolved)) return isObject(value) ? fittedObject(resolved, value, source, path) : undefined;
  if (isArrayType(resolved)) {
    if (!Array.isArray(value)) return undefined;
    const list = value.flatMap(
      (element, index) => fitted(resolved[0], element, name, source, `${path}[${index}]`) ?? [],
    );
    return fitsType(resolved, list) ? list : undefined;
  }
  if (isUnionType(resolved)) {
    for (const one of resolved.slice(1) as FieldType[]) {
      const fit = fitted(one, value, name, source, path);
      if (fit !== undefined) return fit;
    }
    return undefined;
  }
  return [value, otherForm(value)].find((form) => fitsType(resolved, form));
}

function fittedObject(type: ObjectType, value: Record<string, unknown>, source: ShapeSource, path: string): object {
  const object: Record<string, unknown> = {};
  const keys = Object.keys(type);
  for (const key of keys) {
    if (key === '*') continue;
    const { name, required } = readFieldKey(key);
    const member = fitted(type[key] as FieldType, value[name], name, source, `${path}.${name}`);
    if (member !== undefined) object[name] = member;
    else if (required) object[name] = shapeValue(type[key] as FieldType, name, source, `${path}.${name}`, 3);
  }
  if (keys.length === 0) return value;
  if (type['*'] === undefined) return object;
  for (const [name, member] of Object.entries(value)) {
    if (!(name in object) && fitsType(type['*'], member)) object[name] = member;
  }
  return object;
}

/** Requests and answers write some numbers as texts, and texts as numbers. */
function otherForm(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
