import { type ApiEntry, findApi } from '@larkspur/catalog';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiPlan, emulationPlan, type Verb } from '../../packages/platform/src/emulation/resource/plan.ts';
import { callApi } from '../../packages/platform/test-support/call-api.ts';
import type { TestAnswer } from '../../packages/platform/test-support/test-world.ts';
import { ExistingItems, type MadeItem } from './existing-items.ts';
import { createSweptWorld, type SweptWorld } from './swept-world.ts';

let swept: SweptWorld;
let items: ExistingItems;

beforeAll(async () => {
  swept = await createSweptWorld();
  items = new ExistingItems(swept);
});
afterAll(() => swept.world.close());

/** Collections of the engine that an API creates items of. */
const created = Object.keys(emulationPlan().collections).filter((key) => memberOf(key, 'create'));

test('what is created in a collection is read, listed, changed, and gone once it is deleted', async () => {
  const faults: string[] = [];
  const seen = { get: 0, list: 0, update: 0, delete: 0 };
  const own = created.filter((key) => !swept.world.platform.context.domains.ownsCollection(key));
  for (const key of own) {
    const fail = (what: string) => faults.push(`${key}: ${what}`);
    const item = await items.make(key, undefined, 3);
    const get = memberOf(key, 'get');
    const list = memberOf(key, 'list');
    const update = memberOf(key, 'update');
    const remove = memberOf(key, 'delete');
    if (get) {
      seen.get++;
      const answer = await call(get, item);
      if (answer.body.code !== 0) fail(`get answers ${answer.body.code} ${answer.body.msg}`);
      else if (!showsWhatWasWritten(item, answer)) fail('get shows nothing of what was written');
    }
    if (list) {
      seen.list++;
      if (!(await isListed(list, item))) fail('list does not have it');
    }
    if (update) {
      seen.update++;
      const answer = await call(update, item);
      if (answer.body.code !== 0) fail(`update answers ${answer.body.code} ${answer.body.msg}`);
    }
    if (remove) {
      seen.delete++;
      const answer = await call(remove, item);
      if (answer.body.code !== 0) fail(`delete answers ${answer.body.code} ${answer.body.msg}`);
      if (get && (await call(get, item)).body.code === 0) fail('get still has it');
      if (list && (await isListed(list, item))) fail('list still has it');
      if ((await call(remove, item)).body.code === 0) fail('it can be deleted twice');
    }
  }
  console.log(`${own.length} collections: ${JSON.stringify(seen)}`);
  expect(faults).toEqual([]);
});

function memberOf(key: string, verb: Verb): ApiEntry | undefined {
  const found = Object.entries(emulationPlan().apis)
    .filter(([, plan]) => plan.collection === key && plan.verb === verb && !plan.anywhere)
    .flatMap(([id]) => findApi(id) ?? [])
    .sort((a, b) => a.path.length - b.path.length);
  return found[0];
}

async function call(api: ApiEntry, item: MadeItem): Promise<TestAnswer> {
  return callApi(swept.world, api, await items.requestOn(api, item), swept.tokenFor(api));
}

/** Whether a list that is asked for such items has the item on any page. */
async function isListed(api: ApiEntry, item: MadeItem): Promise<boolean> {
  const asked = await items.requestOn(api, item);
  const request = {
    path: { ...asked.path },
    query: asked.query,
    body: asked.body as Record<string, unknown> | undefined,
  };
  for (const [place, value] of linksOf(api, item)) {
    const [part, name] = place.split('.') as ['path' | 'query', string];
    (request[part] as Record<string, unknown>)[name] = value;
  }
  for (const [name, value] of Object.entries({ ...(item.request.body as object), ...item.request.query })) {
    if (name in request.query) request.query[name] = value;
    if (request.body && name in request.body) request.body[name] = value;
  }
  for (let token: string | undefined = ''; token !== undefined; ) {
    const query = { ...request.query, ...(token && { page_token: token }) };
    const { body } = await callApi(swept.world, api, { ...request, query }, swept.tokenFor(api));
    if (isIn(JSON.stringify(body.data ?? {}), item, api)) return true;
    token = body.data?.has_more ? (body.data.page_token ?? body.data.next_page_token) : undefined;
  }
  return false;
}

/** By its id; where items have none, by what was written. */
function isIn(text: string, { id, request }: MadeItem, api: ApiEntry): boolean {
  const { collection } = emulationPlan().apis[api.id] as ApiPlan;
  if (emulationPlan().collections[collection]?.idField !== undefined || text.includes(id))
    return text.includes(JSON.stringify(id).slice(1, -1));
  return scalars(request.body).some((value) => text.includes(JSON.stringify(value)));
}

/** Where a list takes what the item was linked to when it was made. */
function linksOf(api: ApiEntry, { request }: MadeItem): [place: string, value: unknown][] {
  const { link = {}, collection } = emulationPlan().apis[api.id] as ApiPlan;
  const maker = memberOf(collection, 'create') as ApiEntry;
  const made = (emulationPlan().apis[maker.id] as ApiPlan).link ?? {};
  return Object.entries(link).flatMap(([member, place]) => {
    const [part, name] = (made[member] ?? `body.${member}`).split('.') as ['path' | 'query' | 'body', string];
    const value = (request[part] as Record<string, unknown> | undefined)?.[name];
    return value === undefined ? [] : [[place, value] as [string, unknown]];
  });
}

/** Whether one of the texts and numbers that were written is in the answer, where the request has any. */
function showsWhatWasWritten(item: MadeItem, answer: TestAnswer): boolean {
  const texts = JSON.stringify(answer.body.data);
  const values = scalars(item.request.body);
  return values.length === 0 || values.some((value) => texts.includes(JSON.stringify(value)));
}

function scalars(value: unknown): unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalars);
  return typeof value === 'boolean' || value === undefined ? [] : [value];
}
