/** Finds items and checks that what the request names is there. */
import { idAt } from './place.ts';
import { emulationPlan, type Place } from './plan.ts';
import { findItem, type Item, itemsAnywhere, type Shelf } from './queries.ts';
import { noSuchItem, noSuchParent } from './refusals.ts';
import { collectionPlan, type ResourceCall } from './resource-call.ts';
import { seedShelf } from './seeds.ts';

/** The item that the request names. Throws the API's own code when there is none. */
export async function namedItem(call: ResourceCall): Promise<Item> {
  const { plan, input } = call;
  const place = plan.id as Place;
  const id = idAt(input, place) ?? '';
  const item = plan.anywhere ? await itemAnywhere(call, id, plan.anywhere) : await itemOnShelf(call, id);
  // An id that the gateway resolves here may have been kept as it was written where it does not.
  const written = idAt(call.context.input, place) ?? id;
  const found = item ?? (written === id ? undefined : await itemOnShelf(call, written));
  if (!found) throw noSuchItem(call, place, id);
  return found;
}

export async function itemOnShelf(call: ResourceCall, id: string): Promise<Item | undefined> {
  await seedShelf(call, call.shelf, call.collection);
  return findItem(call.context.db, call.shelf, id);
}

async function itemAnywhere(call: ResourceCall, id: string, members: readonly string[]): Promise<Item | undefined> {
  const items = await itemsAnywhere(call.context.db, call.shelf);
  return items.find((item) => item.id === id) ?? items.find(({ body }) => members.some((name) => body[name] === id));
}

/** Throws when a parent that the path names, or another item that the request is about, is not there. */
export async function checkSurroundings(call: ResourceCall): Promise<void> {
  const { plan, collection, input } = call;
  const [last] = (plan.parents ?? []).slice(-1);
  if (collection.parent !== undefined && last !== undefined) {
    const above = JSON.stringify((JSON.parse(call.shelf.parent) as string[]).slice(0, -1));
    await checkThere(call, collection.parent, above, `path.${last}`);
  }
  for (const { collection: key, id } of plan.within ?? []) {
    if (idAt(input, id) !== undefined && emulationPlan().collections[key]) await checkThere(call, key, '[]', id);
  }
}

async function checkThere(call: ResourceCall, key: string, parent: string, place: Place): Promise<void> {
  const { context, input, shelf } = call;
  if (context.platform.domains.ownsCollection(key)) return;
  const id = idAt(input, place) as string;
  const there: Shelf = { tenantKey: shelf.tenantKey, collection: key, parent };
  await seedShelf(call, there, collectionPlan(key));
  if (!(await findItem(context.db, there, id))) throw noSuchParent(call, place, id, key);
}
