import { type ApiEntry, factsOf, type FieldType, findApi } from '@larkspur/catalog';
import { type ApiPlan, emulationPlan, type Place } from '../../packages/platform/src/emulation/resource/plan.ts';
import { fitsType } from '../../packages/platform/src/emulation/shape/shape-value.ts';
import { callApi } from '../../packages/platform/test-support/call-api.ts';
import { validInput, type WrittenRequest } from '../../packages/platform/test-support/valid-input.ts';
import type { SweptWorld } from './swept-world.ts';

/**
 * Requests for the resource engine that name what is really there: each one makes the items that it is about, and their
 * parents, through the APIs that create or list them.
 */
export class ExistingItems {
  readonly #swept: SweptWorld;
  #made = 0;

  constructor(swept: SweptWorld) {
    this.#swept = swept;
  }

  /** A valid request of an API of the engine. */
  async requestFor(api: ApiEntry, depth = 0): Promise<WrittenRequest> {
    const plan = emulationPlan().apis[api.id] as ApiPlan;
    const parents = await this.#parentIds(plan.collection);
    const path: Record<string, string> = {};
    for (const [index, name] of (plan.parents ?? []).entries()) path[name] = parents[index] as string;
    const items = new Map<Place, string>();
    for (const { collection, id } of plan.within ?? []) items.set(id, await this.#itemId(collection, []));
    const named = plan.verb === 'create' ? undefined : (plan.id ?? plan.ids);
    if (named !== undefined && plan.verb !== 'batch_create') items.set(named, await this.#itemId(plan.collection, parents));
    if (plan.joins) items.set(plan.joins.id, await this.#itemId(plan.collection, parents));
    for (const [place, id] of items) if (place.startsWith('path.')) path[place.slice(5)] = id;
    const enough = plan.ids ? Math.max(2, depth) : depth;
    const request = validInput(api, { ...this.#swept.input, path, depth: enough, seed: `item ${this.#made++}` });
    for (const [place, id] of items) write(request, place, id, plan);
    const isPerson = emulationPlan().collections[plan.collection]?.people;
    if (isPerson && plan.id && plan.verb === 'create') write(request, plan.id, this.#swept.input.ids.x_user_id as string, plan);
    return request;
  }

  async #parentIds(key: string): Promise<string[]> {
    const stars = key.split('/').filter((segment) => segment === '*').length;
    if (stars === 0) return [];
    const parent = emulationPlan().collections[key]?.parent;
    if (parent === undefined || this.#isOwned(parent)) return this.#madeUpParents(key);
    const above = await this.#parentIds(parent);
    return [...above, await this.#itemId(parent, above)];
  }

  /** Ids of parents that nothing keeps: the same ones at every call, and such as please all APIs under them. */
  #madeUpParents(key: string): string[] {
    const members = Object.entries(emulationPlan().apis)
      .filter(([, plan]) => plan.collection === key && plan.parents)
      .map(([id, plan]) => ({ api: findApi(id) as ApiEntry, parents: plan.parents ?? [] }));
    const made = members.map(({ api, parents }) => {
      const { path } = validInput(api, { ...this.#swept.input, seed: key });
      return parents.map((name) => path[name] as string);
    });
    const pleases = (ids: readonly string[]) =>
      members.every(({ api, parents }) => parents.every((name, index) => fitsType(pathType(api, name), ids[index])));
    return made.find(pleases) ?? (made[0] as string[]);
  }

  /** The id, as callers see it, of an item that has just been made, or of one that the collection starts with. */
  async #itemId(key: string, parents: readonly string[]): Promise<string> {
    if (emulationPlan().collections[key]?.seeded) await this.#seedAgain(key);
    const maker = this.#makerOf(key);
    if (!maker) throw new Error(`Nothing makes items of ${key}.`);
    const api = findApi(maker) as ApiEntry;
    const answer = await callApi(this.#swept.world, api, await this.#makingRequest(api, key, parents), this.#swept.tokenFor(api));
    if (answer.body.code !== 0) throw new Error(`${maker} does not make an item of ${key}: ${JSON.stringify(answer.body).replace(/"log_id.*troubleshooter":"[^"]*",?/,"")}`);
    return this.#swept.shownId(await this.#newestId(key, parents));
  }

  async #makingRequest(api: ApiEntry, key: string, parents: readonly string[]): Promise<WrittenRequest> {
    const plan = emulationPlan().apis[api.id] as ApiPlan;
    if (plan.collection !== key || plan.within) return this.requestFor(api);
    const path: Record<string, string> = {};
    for (const [index, name] of (plan.parents ?? []).entries()) path[name] = parents[index] as string;
    const depth = plan.verb === 'batch_create' ? 2 : 0;
    const request = validInput(api, { ...this.#swept.input, path, depth, seed: `item ${this.#made++}` });
    const isPerson = emulationPlan().collections[key]?.people;
    if (isPerson && plan.id && plan.verb === 'create') write(request, plan.id, this.#swept.input.ids.x_user_id as string, plan);
    return request;
  }

  /** Lets a collection fill itself anew: other calls may have deleted its first items. */
  async #seedAgain(key: string): Promise<void> {
    await this.#swept.world.change(async (db) => {
      await db.run(db.build.deleteFrom('resource_seeds').where('collection', '=', key));
      await db.run(db.build.deleteFrom('resources').where('collection', '=', key));
    });
  }

  /** What creates items; where they come with their parent, what creates that; else what lists those that are there. */
  #makerOf(key: string): string | undefined {
    const plans = Object.entries(emulationPlan().apis);
    const withVerb = (collection: string, ...verbs: string[]) =>
      plans.find(([, plan]) => plan.collection === collection && verbs.includes(plan.verb))?.[0];
    const bringer = Object.entries(emulationPlan().collections).find(([, { companions }]) =>
      companions?.some(({ collection }) => collection === key),
    );
    if (bringer) return withVerb(key, 'list');
    return withVerb(key, 'create') ?? withVerb(key, 'batch_create') ?? withVerb(key, 'list');
  }

  async #newestId(key: string, parents: readonly string[]): Promise<string> {
    const keptParents = JSON.stringify(parents.map(this.#swept.keptId));
    const row = await this.#swept.world.change((db) =>
      db.first(
        db.build
          .selectFrom('resources')
          .select('resource_id')
          .where('collection', '=', key)
          .where('parent', '=', keptParents)
          .orderBy('sort_key', 'desc')
          .limit(1),
      ),
    );
    if (!row) throw new Error(`${key} has no item under ${JSON.stringify(parents)}.`);
    return row.resource_id;
  }

  #isOwned(key: string): boolean {
    return this.#swept.world.platform.context.domains.ownsCollection(key);
  }
}

function pathType(api: ApiEntry, name: string): FieldType {
  const { pathParameters = {} } = factsOf(api);
  return pathParameters[`${name}!`] ?? pathParameters[name] ?? 'string';
}

/** Puts an id where the request names the item: a text, a list of ids, or a list of objects that hold them. */
function write({ path, query, body }: WrittenRequest, place: Place, id: string, { ids, idAs, collection }: ApiPlan): void {
  const [part, ...steps] = place.split('.');
  if (part === 'path') {
    path[steps[0] as string] = id;
    return;
  }
  let holder = (part === 'query' ? query : body) as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  const name = steps.at(-1) as string;
  const value = holder[name];
  const idName = idAs ?? emulationPlan().collections[collection]?.idField ?? 'id';
  if (place !== ids) holder[name] = id;
  else if (Array.isArray(value) && typeof value[0] === 'object') holder[name] = [{ ...value[0], [idName]: id }];
  else holder[name] = part === 'query' && !Array.isArray(value) ? id : [id];
}
