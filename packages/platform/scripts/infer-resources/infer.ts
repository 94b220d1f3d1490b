/**
 * Which APIs follow a resource shape, and how: the plan of the resource engine, worked out from the catalog.
 * An API is in the plan only where the engine has something to keep or to read for it.
 */
import type { ApiEntry } from '@larkspur/catalog';
import type { ApiPlan, EmulationPlan } from '../../src/emulation/resource/plan.ts';
import { itemPlace, listPlace } from './answer-places.ts';
import { type ApiShape, type Field, overlap, shapeOfApi } from './api-shape.ts';
import { withCodes } from './code-plan.ts';
import { ancestorsOf, draftCollections } from './collections.ts';
import { completePlan, type UnfinishedCollection, type UnfinishedPlan } from './complete-plan.ts';
import { type KnownItem, knownItem } from './known-item.ts';
import { embeddedListPlan, memberPlan, planOf } from './member-plan.ts';
import { type MergedDraft, mergeCollections } from './merge-collections.ts';
import { overrides } from './overrides.ts';
import { fieldsAt, writtenIn } from './request-places.ts';

interface Found {
  readonly key: string;
  readonly collection: UnfinishedCollection;
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
  return withCodes(completePlan(keepHonest(found, drafts), shapes, idempotencyOf), shapes);
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
  return { key, collection: { entity: read.api.id }, apis };
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
  const collection = {
    ...(known.idField !== undefined && { idField: known.idField }),
    idForm: idFormOf(known, draft),
    entity: known.entity.api.id,
  };
  return { key, collection, apis };
}

/**
 * Leaves out lists that nothing writes where seeded items would pretend something: under things that callers create (a
 * list that a member of the parent holds is shown from there), and searches that must be given what to look for.
 */
function keepHonest(found: readonly Found[], drafts: ReadonlyMap<string, MergedDraft>): UnfinishedPlan {
  const byKey = new Map(found.map((one) => [one.key, one]));
  const collections: Record<string, UnfinishedCollection> = {};
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

/** The name that decides the form of new ids: the most telling one of those that the id has. */
function idFormOf({ idField, idNames }: KnownItem, { members }: MergedDraft): string {
  const parameter = members.find(({ itemParameter }) => itemParameter)?.itemParameter;
  const field = idField ?? parameter ?? (idNames[0] as string);
  return field === 'id' ? (parameter ?? (idNames[0] as string)) : field;
}
