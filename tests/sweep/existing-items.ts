import { type ApiEntry, type FieldType, factsOf, findApi } from '@larkspur/catalog';
import {
  type ApiPlan,
  emulationPlan,
  type Place,
  type Verb,
} from '../../packages/platform/src/emulation/resource/plan.ts';
import { fitsType } from '../../packages/platform/src/emulation/shape/shape-value.ts';
import { callApi } from '../../packages/platform/test-support/call-api.ts';
import type { TestAnswer } from '../../packages/platform/test-support/test-world.ts';
import { validInput, type WrittenRequest } from '../../packages/platform/test-support/valid-input.ts';
import type { SweptWorld } from './swept-world.ts';

/** An item of the resource engine: its id and those of its parents, as callers see them. */
export interface ExistingItem {
  readonly parents: readonly string[];
  readonly id: string;
}

/** An item that was made by a call, or listed by it where nothing makes its like. */
export interface MadeItem extends ExistingItem {
  readonly request: WrittenRequest;
  readonly answer: TestAnswer;
}

/** Requests for the resource engine that name what is really there, made through the APIs that create or list it. */
export class ExistingItems {
  readonly #swept: SweptWorld;
  #made = 0;

  constructor(swept: SweptWorld) {
    this.#swept = swept;
  }

  /** A valid request of an API of the engine, about items that are made for it. */
  async requestFor(api: ApiEntry, depth = 0): Promise<WrittenRequest> {
    const { verb, collection, id, ids, joins } = planOf(api);
    const parents = await this.#parentsOf(collection);
    const named = joins?.id ?? (verb === 'create' || verb === 'batch_create' ? undefined : (id ?? ids));
    const item = named === undefined ? { parents, id: '' } : await this.make(collection, parents);
    return this.requestOn(api, item, depth);
  }

  /** A valid request of an API about a certain item. */
  async requestOn(api: ApiEntry, item: ExistingItem, depth = 0): Promise<WrittenRequest> {
    const plan = planOf(api);
    const path: Record<string, string> = {};
    for (const [index, name] of (plan.parents ?? []).entries()) path[name] = item.parents[index] as string;
    const places = new Map<Place, string>();
    for (const { collection, id } of plan.within ?? []) places.set(id, (await this.make(collection, [])).id);
    const named =
      plan.joins?.id ?? (plan.verb === 'create' || plan.verb === 'batch_create' ? undefined : (plan.id ?? plan.ids));
    if (named !== undefined) places.set(named, item.id);
    if (plan.verb === 'create' && plan.id && collectionOf(plan).people)
      places.set(plan.id, this.#swept.input.ids.x_user_id as string);
    for (const [place, id] of places) if (place.startsWith('path.')) path[place.slice('path.'.length)] = id;
    const enough = plan.ids ? Math.max(2, depth) : depth;
    const request = validInput(api, { ...this.#swept.input, path, depth: enough, seed: `item ${this.#made++}` });
    for (const [place, id] of places) write(request, place, id, plan);
    return request;
  }

  /** Makes an item of a collection, with all parents that it needs. Throws when the API that makes it refuses. */
  async make(key: string, under?: readonly string[], depth = 0): Promise<MadeItem> {
    const parents = under ?? (await this.#parentsOf(key));
    if (emulationPlan().collections[key]?.seeded) await this.#seedAgain(key);
    const maker = makerOf(key);
    if (!maker) throw new Error(`Nothing makes items of ${key}.`);
    const request = await this.requestOn(maker, { parents, id: parents.at(-1) ?? '' }, depth);
    const answer = await callApi(this.#swept.world, maker, request, this.#swept.tokenFor(maker));
    if (answer.body.code !== 0) {
      throw new Error(`${maker.id} makes no item of ${key}: ${answer.body.code} ${answer.body.msg}`);
    }
    return { parents, id: this.#swept.shownId(await this.#newestId(key, parents)), request, answer };
  }

  async #parentsOf(key: string): Promise<string[]> {
    if (!key.includes('*')) return [];
    const parent = emulationPlan().collections[key]?.parent;
    if (parent === undefined || this.#swept.world.platform.context.domains.ownsCollection(parent))
      return this.#madeUpParents(key);
    const made = await this.make(parent);
    return [...made.parents, made.id];
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

  /** Lets a collection fill itself anew: other calls may have deleted its first items. */
  async #seedAgain(key: string): Promise<void> {
    await this.#swept.world.change(async (db) => {
      await db.run(db.build.deleteFrom('resource_seeds').where('collection', '=', key));
      await db.run(db.build.deleteFrom('resources').where('collection', '=', key));
    });
  }

  async #newestId(key: string, parents: readonly string[]): Promise<string> {
    const kept = JSON.stringify(parents.map(this.#swept.keptId));
    const row = await this.#swept.world.change((db) =>
      db.first(
        db.build
          .selectFrom('resources')
          .select('resource_id')
          .where('collection', '=', key)
          .where('parent', '=', kept)
          .orderBy('sort_key', 'desc')
          .limit(1),
      ),
    );
    if (!row) throw new Error(`${key} has no item under ${kept}.`);
    return row.resource_id;
  }
}

/** What creates items; where they come with their parent, or nothing creates them, what lists those that are there. */
function makerOf(key: string): ApiEntry | undefined {
  const { apis, collections } = emulationPlan();
  const comesAlong = Object.values(collections).some(({ companions }) =>
    companions?.some(({ collection }) => collection === key),
  );
  const verbs: Verb[] = comesAlong ? ['list'] : ['create', 'batch_create', 'list'];
  const members = Object.entries(apis).filter(([, { collection }]) => collection === key);
  for (const verb of verbs) {
    const found = members.find(([, plan]) => plan.verb === verb);
    if (found) return findApi(found[0]);
  }
  return undefined;
}

function planOf(api: ApiEntry): ApiPlan {
  return emulationPlan().apis[api.id] as ApiPlan;
}

function collectionOf({ collection }: ApiPlan) {
  const plan = emulationPlan().collections[collection];
  if (!plan) throw new Error(`The plan has no collection ${collection}.`);
  return plan;
}

function pathType(api: ApiEntry, name: string): FieldType {
  const { pathParameters = {} } = factsOf(api);
  return pathParameters[`${name}!`] ?? pathParameters[name] ?? 'string';
}

/** Puts an id where the request names the item: a text, a list of ids, or a list of objects that hold them. */
function write({ path, query, body }: WrittenRequest, place: Place, id: string, plan: ApiPlan): void {
  const [part, ...steps] = place.split('.');
  let holder = (part === 'path' ? path : part === 'query' ? query : body) as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  const name = steps.at(-1) as string;
  const value = holder[name];
  if (place !== plan.ids) holder[name] = id;
  else if (Array.isArray(value) && typeof value[0] === 'object') {
    holder[name] = [{ ...value[0], [plan.idAs ?? collectionOf(plan).idField ?? 'id']: id }];
  } else holder[name] = part === 'query' && !Array.isArray(value) ? id : [id];
}
