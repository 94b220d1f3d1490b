import { isObject } from '../../is-object.ts';
import { itemOnShelf, namedItem } from '../lookup.ts';
import { valueAt } from '../place.ts';
import { emulationPlan, type Place } from '../plan.ts';
import { presentItem, presentList } from '../present.ts';
import { changeItem, dropItem, type Item, itemsAfter, type Shelf } from '../queries.ts';
import { noSuchItem } from '../refusals.ts';
import type { ResourceCall } from '../resource-call.ts';
import { touchItem } from '../service-members.ts';
import { mergedItem, writtenMembers } from '../written-members.ts';
import { batchIds } from './read.ts';

export async function update(call: ResourceCall): Promise<unknown> {
  return presentItem(call, await updateItem(call, await namedItem(call), writtenMembers(call)));
}

/** Changes each item of a list; an unknown one refuses the whole call. */
export async function updateBatch(call: ResourceCall): Promise<unknown> {
  const { plan, collection } = call;
  const idName = plan.idAs ?? collection.idField ?? 'id';
  const objects = valueAt(call.input, plan.ids as Place);
  const items: Item[] = [];
  for (const object of Array.isArray(objects) ? objects.filter(isObject) : []) {
    const { [idName]: id = '', ...written } = object;
    const item = await itemOnShelf(call, String(id));
    if (!item) throw noSuchItem(call, undefined, String(id));
    items.push(await updateItem(call, item, writtenMembers(call, written)));
  }
  return presentList(call, items);
}

/** Deletes an item with everything under it. The answer may show it once more. */
export async function remove(call: ResourceCall): Promise<unknown> {
  const item = await namedItem(call);
  await removeItem(call, call.shelf, item.id);
  return presentItem(call, { ...item, body: { ...item.body, deleted: true } });
}

/** Deletes the items of a list. Refuses when none of them is there; otherwise passes over those that are not (inferred). */
export async function removeBatch(call: ResourceCall): Promise<unknown> {
  const ids = batchIds(call);
  const items: Item[] = [];
  for (const id of ids) {
    const item = await itemOnShelf(call, id);
    if (!item) continue;
    items.push({ ...item, body: { ...item.body, deleted: true } });
    await removeItem(call, call.shelf, id);
  }
  if (items.length === 0 && ids.length > 0) throw noSuchItem(call, undefined, ids[0] as string);
  return presentList(call, items);
}

export async function updateItem(call: ResourceCall, item: Item, written: Record<string, unknown>): Promise<Item> {
  const { context, shelf } = call;
  const body = mergedItem(call, item.body, written);
  touchItem(call, body);
  await changeItem(context.db, { ...shelf, parent: item.parent }, item.id, body, context.now);
  return { ...item, body };
}

async function removeItem(call: ResourceCall, shelf: Shelf, id: string): Promise<void> {
  const { db } = call.context;
  await dropItem(db, shelf, id);
  const parent = JSON.stringify([...(JSON.parse(shelf.parent) as string[]), id]);
  for (const [key, { parent: above }] of Object.entries(emulationPlan().collections)) {
    if (above !== shelf.collection) continue;
    const below: Shelf = { tenantKey: shelf.tenantKey, collection: key, parent };
    for (
      let items = await itemsAfter(db, below, '', 100);
      items.length > 0;
      items = await itemsAfter(db, below, '', 100)
    ) {
      for (const item of items) await removeItem(call, below, item.id);
    }
  }
}
