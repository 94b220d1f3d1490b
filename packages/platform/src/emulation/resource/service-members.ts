/** The members of an item that the service fills in itself: those that no request can write. */
import {
  type ApiEntry,
  type FieldType,
  factsOf,
  findApi,
  isArrayType,
  isObjectType,
  isScalarFacts,
  type ObjectType,
  readFieldKey,
  type ScalarFacts,
} from '@larkspur/catalog';
import { memberType, resolve } from '../field-types.ts';
import { isObject } from '../is-object.ts';
import { findSomePeople, shownPeople } from '../people.ts';
import { idText } from '../shape/id-text.ts';
import { personName, type ShapeSource, shapeValue } from '../shape/shape-value.ts';
import { isTimeName, timeFormOf, timeNumber, timeText } from '../shape/time-value.ts';
import { markDepartment, markUser } from './person-marks.ts';

import { type CollectionPlan, emulationPlan } from './plan.ts';
import { entityType, type ResourceCall } from './resource-call.ts';

/** Times that are known when something is created; others (an end, a deletion) are not there yet. */
const creationTime = /creat|updat|modif|edit|submit|register|join|apply|instance_start/i;
const changeTime = /updat|modif|edit/i;

const writable = new WeakMap<CollectionPlan, ReadonlySet<string>>();

/** What values are made from that the engine keeps: people are marks, lists are empty. */
export async function shapeSource(
  call: ResourceCall,
  seed: string,
  parts: Partial<ShapeSource> = {},
): Promise<ShapeSource> {
  const { db, caller, platform } = call.context;
  const { user, department } = await findSomePeople(db, caller);
  const hex = platform.newId('');
  const people = {
    userId: (name: string) => (user ? markUser(Number(user.lark_id)) : (idText(name, hex) ?? `ou_${hex}`)),
    departmentId: (name: string) =>
      department ? markDepartment(department.open_department_id) : (idText(name, hex) ?? '0'),
  };
  return { ...sourceOf(call, seed), ...people, ...parts };
}

/** What values are made from that go straight into an answer: people are shown as the caller is to see them. */
export async function shownSource(call: ResourceCall, seed: string): Promise<ShapeSource> {
  const { context } = call;
  const people = await findSomePeople(context.db, context.caller);
  return { ...sourceOf(call, seed), ...shownPeople(context, people, context.platform.newId('')) };
}

function sourceOf({ context }: ResourceCall, seed: string): Omit<ShapeSource, 'userId' | 'departmentId'> {
  return { seed, timeForm: timeFormOf(context.api), time: context.now, known: new Map(), listLength: 0 };
}

/** A new item: what was written, defaults for what was not, and what the service knows by itself. */
export async function completeItem(
  call: ResourceCall,
  id: string,
  written: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { collection } = call;
  const type = entityType(collection);
  const item: Record<string, unknown> = { ...written };
  if (collection.idField !== undefined) item[collection.idField] = id;
  if (!isObjectType(type)) return item;
  const source = await shapeSource(call, id);
  const names = writableMembers(collection);
  for (const key of Object.keys(type)) {
    const { name, required } = readFieldKey(key);
    if (key === '*' || item[name] !== undefined) continue;
    const value = names.has(name)
      ? (collection.starts?.[name] ?? defaultOf(type[key] as FieldType))
      : serviceValue(call, type[key] as FieldType, name, required, source);
    if (value !== undefined) item[name] = value;
  }
  return item;
}

/** Sets the times of the last change, where the item has them. */
export function touchItem(call: ResourceCall, item: Record<string, unknown>): void {
  const type = entityType(call.collection);
  const form = timeFormOf(call.context.api);
  const { now } = call.context;
  for (const [name, value] of Object.entries(item)) {
    if (!isTimeName(name) || !changeTime.test(name) || memberType(type, name) === undefined) continue;
    if (writableMembers(call.collection).has(name)) continue;
    if (typeof value === 'number') item[name] = timeNumber(now, form);
    else if (typeof value === 'string') item[name] = timeText(now, name, form, /^\d{10,13}$/.test(value));
  }
}

/**
 * What the service would put there. Optional members of which nothing is known stay away: a made-up reference or text would
 * say something that is not so.
 */
function serviceValue(
  call: ResourceCall,
  type: FieldType,
  name: string,
  required: boolean,
  source: ShapeSource,
): unknown {
  const { starts, makes } = call.collection;
  if (starts && Object.hasOwn(starts, name)) return starts[name];
  const parent = parentId(call, name);
  if (parent !== undefined) return parent;
  if (required || makes?.includes(name)) return shapeValue(type, name, source, `.${name}`, 1);
  const resolved = resolve(type);
  if (isArrayType(resolved)) return [];
  if (isObjectType(resolved)) return personName.test(name) ? personValue(resolved, source) : undefined;
  if (isTimeName(name)) return creationTime.test(name) ? shapeValue(type, name, source) : undefined;
  const facts = isScalarFacts(resolved) ? resolved : { $: resolved as ScalarFacts['$'] };
  if (facts.$ === 'boolean') return false;
  if (facts.enum ?? facts.values) return shapeValue(type, name, source);
  if (facts.$ === 'integer' && /(count|num|total)$/.test(name)) return Math.max(facts.min ?? 0, 0);
  return describedByName(name) ? shapeValue(type, name, source) : undefined;
}

/** Links, revisions and ids of people follow from the name alone. */
function describedByName(name: string): boolean {
  return /(^|_)(url|applink|app_link|link)$|^revision|^(creator|owner|creator_id|owner_id|created_by|updated_by)$/.test(
    name,
  );
}

/** `space_id` of a node is the space of the path, `organizer_calendar_id` of an event its calendar. */
function parentId({ plan, input }: ResourceCall, name: string): string | undefined {
  const parameter = plan.parents?.findLast((one) => name === one || name.endsWith(`_${one}`));
  return parameter === undefined ? undefined : input.path[parameter];
}

/** A person as far as the engine knows one: by an id. */
function personValue(type: ObjectType, source: ShapeSource): Record<string, unknown> | undefined {
  const person: Record<string, unknown> = {};
  for (const key of Object.keys(type)) {
    const { name, required } = readFieldKey(key);
    const isId = /^(id|user_id|open_id)$/.test(name);
    const field = type[key] as FieldType;
    if (isId) person[name] = source.userId(name === 'id' ? 'user_id' : name);
    else if (name === 'type' || name === 'id_type') person[name] = name === 'type' ? 'user' : 'open_id';
    else if (required) person[name] = shapeValue(field, name, source);
  }
  return Object.keys(person).length > 0 ? person : undefined;
}

function defaultOf(type: FieldType): unknown {
  const resolved = resolve(type);
  return isScalarFacts(resolved) ? resolved.default : undefined;
}

/** Names that the bodies of the collection's creations and updates have. */
function writableMembers(collection: CollectionPlan): ReadonlySet<string> {
  let names = writable.get(collection);
  if (!names) {
    names = new Set(collection.writers.flatMap(bodyNames));
    writable.set(collection, names);
  }
  return names;
}

function bodyNames(apiId: string): string[] {
  const { from, ids } = emulationPlan().apis[apiId] ?? {};
  const body = resolve(factsOf(findApi(apiId) as ApiEntry).body ?? {});
  const within = ids?.startsWith('body.') ? ids.slice('body.'.length) : from;
  const type = within === undefined ? body : resolve(memberType(body, within) ?? {});
  const fields = isArrayType(type) ? resolve(type[0]) : type;
  return isObject(fields) && isObjectType(fields) ? Object.keys(fields).map((key) => readFieldKey(key).name) : [];
}
