/**
 * Which APIs follow a resource shape, and how: the plan of the resource engine, worked out from the catalog.
 * An API is in the plan only where the engine has something to keep or to read for it.
 */
import type { ApiEntry } from '@larkspur/catalog';
import type { ApiPlan, CollectionPlan, EmulationPlan, Place } from '../../src/emulation/resource/plan.ts';
import { itemPlace, listPlace } from './answer-places.ts';
import { type ApiShape, type Field, overlap, shapeOfApi } from './api-shape.ts';
import { withCodes } from './code-plan.ts';
import { draftCollections } from './collections.ts';
import { type KnownItem, knownItem } from './known-item.ts';
import { embeddedListPlan, memberPlan, planOf } from './member-plan.ts';
import { type MergedDraft, mergeCollections } from './merge-collections.ts';
import { overrides } from './overrides.ts';
import { fieldsAt, writtenIn } from './request-places.ts';

interface Found {
  readonly key: string;
  readonly collection: CollectionPlan;
  readonly apis: ReadonlyMap<string, ApiPlan>;
}

/** `idempotencyOf` gives the field that marks a repeated call of an API: `data.uuid`, `params.client_token`. */
export function inferResources(
  apis: readonly ApiEntry[],
  idempotencyOf: (apiId: string) => string | undefined,
): EmulationPlan {
  const shapes = apis.map(shapeOfApi);
  const drafts = mergeCollections(
    draftCollections(
      shapes.filter(({ facts }) => !facts.multipart && !facts.binary),
      overrides.operations,
    ),
  );
  const found = [...drafts].flatMap(([key, draft]) => settingOf(key, draft) ?? collectionOf(key, draft) ?? []);
  const plan = withParents(withPeople(withSeeds(withOverrides(keepHonest(found, drafts))), shapes));
  return withCodes(withIdempotency(plan, idempotencyOf), shapes);
}

/** A path that is read and written without naming an item: one thing a parent. */
function settingOf(key: string, { noun, members }: MergedDraft): Found | undefined {
  if (members.some(({ itemParameter, link }) => itemParameter || link)) return undefined;
  const shapesOf = (...operations: string[]) =>
    members.filter(({ operation }) => operations.includes(operation)).map(({ shape }) => shape);
  const reads = shapesOf('list').filter(({ data }) => data.size > 0 && !listPlace(data, noun));
  const writes = shapesOf('update', 'create');
  const [read] = reads;
  if (!read || writes.length === 0) return undefined;
  const fields = itemPlace(read.data, noun)?.fields ?? new Map();
  const apis = new Map<string, ApiPlan>();
  for (const shape of reads) {
    apis.set(shape.api.id, planOf(shape, 'read_setting', key, { at: itemPlace(shape.data, noun, fields)?.at }));
  }
  for (const shape of writes) {
    const from = writtenIn(shape.body, noun, fields);
    if (overlap(fieldsAt(shape.body, from), fields) === 0) return undefined;
    const place = itemPlace(shape.data, noun, fields);
    const at = place && overlap(place.fields, fields) > 0 ? place.at : undefined;
    apis.set(shape.api.id, planOf(shape, 'write_setting', key, { at, from }));
  }
  for (const shape of shapesOf('delete')) apis.set(shape.api.id, planOf(shape, 'clear_setting', key, {}));
  return { key, collection: { entity: read.api.id, writers: writes.map(({ api }) => api.id) }, apis };
}

function collectionOf(key: string, draft: MergedDraft): Found | undefined {
  const known = knownItem(draft);
  if (!known) return undefined;
  const apis = new Map<string, ApiPlan>();
  for (const member of draft.members) {
    const plan = memberPlan(key, member, known);
    if (plan) apis.set(member.shape.api.id, plan);
  }
  const plans = [...apis.values()];
  const creates = plans.some(isCreation);
  const isListed = plans.some(({ verb }) => verb === 'list');
  // What is created must be found again: by a list, or by an id that the caller is told or has chosen.
  const isFound = plans.some((plan) => isCreation(plan) && (plan.at !== undefined || plan.id !== undefined));
  const isUsed = plans.some((plan) => !isCreation(plan));
  if (creates ? !isUsed || !(isListed || isFound) : !isListed) return undefined;
  const writers = [...apis].filter(
    ([, plan]) => isCreation(plan) || plan.verb === 'update' || plan.verb === 'batch_update',
  );
  const collection = {
    ...(known.idField !== undefined && { idField: known.idField }),
    idForm: idFormOf(known, draft),
    entity: known.entity.api.id,
    writers: writers.map(([id]) => id),
  };
  return { key, collection, apis };
}

/**
 * Leaves out lists that nothing writes where seeded items would pretend something: under things that callers create (a
 * list that a member of the parent holds is shown from there), and searches that must be given what to look for.
 */
function keepHonest(found: readonly Found[], drafts: ReadonlyMap<string, MergedDraft>): EmulationPlan {
  const byKey = new Map(found.map((one) => [one.key, one]));
  const collections: Record<string, CollectionPlan> = {};
  const apis: Record<string, ApiPlan> = {};
  for (const one of found) {
    const { key, collection, apis: plans } = one;
    const ancestors = ancestorsOf(key, byKey);
    const isUnderCreated = ancestors.some((ancestor) => isCreated(byKey.get(ancestor) as Found));
    const isReadOnly = !isCreated(one) && !isSetting(one);
    if (isReadOnly && isUnderCreated) {
      for (const [id, plan] of embeddedLists(key, ancestors[0] as string, drafts)) apis[id] = plan;
      continue;
    }
    const draft = drafts.get(key) as MergedDraft;
    if (isReadOnly && draft.members.every(({ shape }) => needsAnswer(shape))) continue;
    collections[key] = collection;
    for (const [id, plan] of plans) apis[id] = plan;
  }
  return { collections, apis };
}

function embeddedLists(key: string, parentKey: string, drafts: ReadonlyMap<string, MergedDraft>): [string, ApiPlan][] {
  const { noun, members } = drafts.get(key) as MergedDraft;
  const parent = knownItem(drafts.get(parentKey) as MergedDraft);
  return members.flatMap(({ shape, operation }) => {
    const plan = operation === 'list' && parent && embeddedListPlan(parentKey, shape, noun, parent);
    return plan ? [[shape.api.id, plan] as [string, ApiPlan]] : [];
  });
}

const paging = new Set(['page_size', 'page_token', 'limit', 'offset', 'lang', 'locale', 'language']);

/** Whether an API answers a question that must be put: a POST with required fields of its own. */
function needsAnswer({ api, query, body }: ApiShape): boolean {
  const isAsked = ([name, { required }]: [string, Field]) =>
    required && !paging.has(name) && !name.endsWith('_id_type');
  return api.method === 'POST' && [...query, ...body].some(isAsked);
}

function isCreation({ verb }: Pick<ApiPlan, 'verb'>): boolean {
  return verb === 'create' || verb === 'batch_create';
}

function isCreated({ apis }: Found): boolean {
  return [...apis.values()].some(isCreation);
}

function isSetting({ apis }: Found): boolean {
  return [...apis.values()].some(({ verb }) => verb === 'read_setting');
}

/** What nothing creates starts with a few items. */
function withSeeds({ collections, apis }: EmulationPlan): EmulationPlan {
  const plans = Object.values(apis);
  const made = new Set(
    plans.filter((plan) => isCreation(plan) || plan.verb === 'read_setting').map((plan) => plan.collection),
  );
  for (const { companions } of Object.values(collections))
    for (const { collection } of companions ?? []) made.add(collection);
  const seeded: Record<string, CollectionPlan> = {};
  for (const [key, collection] of Object.entries(collections)) {
    seeded[key] = made.has(key) ? collection : { ...collection, seeded: true };
  }
  return { collections: seeded, apis };
}

/** The name that decides the form of new ids: the most telling one of those that the id has. */
function idFormOf({ idField, idNames }: KnownItem, { members }: MergedDraft): string {
  const parameter = members.find(({ itemParameter }) => itemParameter)?.itemParameter;
  const field = idField ?? parameter ?? (idNames[0] as string);
  return field === 'id' ? (parameter ?? (idNames[0] as string)) : field;
}

/** The collections above this one, the nearest first; another version of one counts. */
function ancestorsOf(key: string, collections: ReadonlyMap<string, unknown>): string[] {
  const segments = key.split('/');
  const ancestors: string[] = [];
  for (let index = segments.length - 1; index > 0; index--) {
    if (segments[index] !== '*') continue;
    const path = segments.slice(0, index);
    const unversioned = [path[0], '', ...path.slice(2)].join('/');
    const found =
      [...collections.keys()].find((other) => other === path.join('/')) ??
      [...collections.keys()].find((other) => other.replace(/\/v\d+\//, '//') === unversioned);
    if (found) ancestors.push(found);
  }
  return ancestors;
}

function withOverrides({ collections, apis }: EmulationPlan): EmulationPlan {
  const changed = { collections: { ...collections }, apis: { ...apis } };
  for (const [key, change] of Object.entries(overrides.collections)) {
    changed.collections[key] = { ...changed.collections[key], ...change } as CollectionPlan;
  }
  for (const [id, change] of Object.entries(overrides.apis)) {
    if (change === null) delete changed.apis[id];
    else changed.apis[id] = { ...(change.verb ? {} : changed.apis[id]), ...change } as ApiPlan;
  }
  const used = new Set(Object.values(changed.apis).map(({ collection }) => collection));
  for (const key of Object.keys(changed.collections)) if (!used.has(key)) delete changed.collections[key];
  return changed;
}

/** An id that the gateway resolves to a user is that user's, also where the item is something else. */
function withPeople({ collections, apis }: EmulationPlan, shapes: readonly ApiShape[]): EmulationPlan {
  const people = new Set<string>();
  for (const { api, facts } of shapes) {
    const plan = apis[api.id];
    if (!plan) continue;
    const places = idPlaces(plan, collections[plan.collection] as CollectionPlan);
    const isUser = facts.ids?.some(
      ({ in: part, field, kind }) =>
        (kind === 'x_user_id' || kind === 'open_id') && places.includes(`${part}.${field}`),
    );
    if (isUser) people.add(plan.collection);
  }
  const marked: Record<string, CollectionPlan> = {};
  for (const [key, collection] of Object.entries(collections)) {
    marked[key] = people.has(key) ? { ...collection, people: true } : collection;
  }
  return { collections: marked, apis };
}

/** Where a request has the ids of items, written as the catalog writes places. */
function idPlaces({ id, ids, idAs }: ApiPlan, { idField }: CollectionPlan): string[] {
  return [...(id ? [id] : []), ...(ids ? [`${ids}[*]`, `${ids}[*].${idAs ?? idField ?? 'id'}`] : [])];
}

/** Finds for each collection the one that its parents are in. */
function withParents({ collections, apis }: EmulationPlan): EmulationPlan {
  const byKey = new Map(Object.entries(collections));
  const linked: Record<string, CollectionPlan> = {};
  for (const [key, collection] of byKey) {
    const last = key.split('/').lastIndexOf('*');
    const [nearest] = ancestorsOf(key, byKey);
    const isDirect = nearest?.split('/').length === last && !collections[nearest]?.open;
    linked[key] = nearest !== undefined && isDirect ? { parent: nearest, ...collection } : collection;
  }
  return { collections: linked, apis };
}

function withIdempotency(
  { collections, apis }: EmulationPlan,
  of: (apiId: string) => string | undefined,
): EmulationPlan {
  const marked: Record<string, ApiPlan> = {};
  for (const [id, plan] of Object.entries(apis)) {
    const field = of(id);
    const place = field?.replace('params.', 'query.').replace('data.', 'body.') as Place | undefined;
    marked[id] = place ? { ...plan, idempotency: place } : plan;
  }
  return { collections, apis: marked };
}
