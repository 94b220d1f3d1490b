/** The last steps to a plan: what only shows when all collections are known. */
import type { ApiPlan, CollectionPlan, EmulationPlan, Place, Verb } from '../../src/emulation/resource/plan.ts';
import type { ApiShape } from './api-shape.ts';
import { ancestorsOf } from './collections.ts';
import { overrides } from './overrides.ts';

/** A collection before it is known what writes to it. */
export type UnfinishedCollection = Omit<CollectionPlan, 'writers'>;

export interface UnfinishedPlan {
  readonly collections: Readonly<Record<string, UnfinishedCollection>>;
  readonly apis: Readonly<Record<string, ApiPlan>>;
}

/** `idempotencyOf` gives the field that marks a repeated call of an API: `data.uuid`, `params.client_token`. */
export function completePlan(
  plan: UnfinishedPlan,
  shapes: readonly ApiShape[],
  idempotencyOf: (apiId: string) => string | undefined,
): EmulationPlan {
  checkOverrides(shapes);
  const complete = withParents(withPeople(withWriters(withOverrides(plan)), shapes));
  return withIdempotency(complete, idempotencyOf);
}

/** Throws for an override of an API that the catalog does not have. */
function checkOverrides(shapes: readonly ApiShape[]): void {
  const ids = new Set(shapes.map(({ api }) => api.id));
  const unknown = [...Object.keys(overrides.apis), ...Object.keys(overrides.operations)].filter((id) => !ids.has(id));
  if (unknown.length > 0)
    throw new Error(`overrides.ts names APIs that the catalog does not have: ${unknown.join(', ')}`);
}

function withOverrides({ collections, apis }: UnfinishedPlan): UnfinishedPlan {
  const changed = { collections: { ...collections }, apis: { ...apis } };
  for (const [key, change] of Object.entries(overrides.collections)) {
    changed.collections[key] = { ...changed.collections[key], ...change } as UnfinishedCollection;
  }
  for (const [id, change] of Object.entries(overrides.apis)) {
    if (change === null) delete changed.apis[id];
    else changed.apis[id] = { ...(change.verb ? {} : changed.apis[id]), ...change } as ApiPlan;
  }
  const used = new Set(Object.values(changed.apis).map(({ collection }) => collection));
  for (const key of Object.keys(changed.collections)) if (!used.has(key)) delete changed.collections[key];
  return changed;
}

/** Notes what writes items; what nothing creates starts with a few. */
function withWriters({ collections, apis }: UnfinishedPlan): EmulationPlan {
  const members = Map.groupBy(Object.entries(apis), ([, { collection }]) => collection);
  const comesAlong = new Set(
    Object.values(collections).flatMap(({ companions = [] }) => companions.map(({ collection }) => collection)),
  );
  const complete: Record<string, CollectionPlan> = {};
  for (const [key, collection] of Object.entries(collections)) {
    const plans = members.get(key) ?? [];
    const isMade = comesAlong.has(key) || plans.some(([, { verb }]) => makingVerbs.has(verb));
    const writers = plans.filter(([, { verb }]) => writingVerbs.has(verb)).map(([id]) => id);
    complete[key] = { ...collection, ...(!isMade && { seeded: true as const }), writers };
  }
  return { collections: complete, apis };
}

const makingVerbs: ReadonlySet<Verb> = new Set(['create', 'batch_create', 'read_setting']);
const writingVerbs: ReadonlySet<Verb> = new Set(['create', 'update', 'batch_create', 'batch_update', 'write_setting']);

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
