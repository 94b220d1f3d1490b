import { isObject } from '../../is-object.ts';
import { itemOnShelf, namedItem } from '../lookup.ts';
import { newItemId } from '../new-id.ts';
import { idAt, valueAt } from '../place.ts';
import type { Place } from '../plan.ts';
import { presentItem, presentList } from '../present.ts';
import { addItem, changeItem, type Item } from '../queries.ts';
import { idTaken } from '../refusals.ts';
import { collectionPlan, type ResourceCall } from '../resource-call.ts';
import { completeItem, touchItem } from '../service-members.ts';
import { mergedItem, writtenMembers } from '../written-members.ts';

/** Creates an item. Where the caller chose an id that is in use, refuses with the documented code, else changes that item. */
export async function create(call: ResourceCall): Promise<unknown> {
  const { plan, input } = call;
  const chosen = plan.id && idAt(input, plan.id);
  const item = await createItem(call, writtenMembers(call), chosen === '' ? undefined : chosen);
  return presentItem(call, item);
}

/** Creates an item of each object of a list, or for each id of one. */
export async function createBatch(call: ResourceCall): Promise<unknown> {
  const { plan, collection } = call;
  const written = valueAt(call.input, plan.ids as Place);
  const items: Item[] = [];
  for (const element of Array.isArray(written) ? written : []) {
    const object = isObject(element) ? element : { [collection.idField ?? 'id']: element };
    const chosen = object[plan.idAs ?? collection.idField ?? ''];
    const id = typeof chosen === 'string' && chosen !== '' ? chosen : undefined;
    items.push(await createItem(call, writtenMembers(call, object), id));
  }
  if (plan.joins) await join(call, items);
  return presentList(call, items);
}

/** Makes an item of another one, with what the request says of it. */
export async function copy(call: ResourceCall): Promise<unknown> {
  const { idField } = call.collection;
  const original = await namedItem(call);
  const { [idField ?? '']: _, ...members } = original.body;
  return presentItem(call, await createItem(call, { ...members, ...writtenMembers(call) }, undefined));
}

/** Reads the item that belongs to the caller; makes it at the first call. */
export async function own(call: ResourceCall): Promise<unknown> {
  const { caller, platform } = call.context;
  const owner = `${call.plan.collection} ${caller.larkId || caller.app.appId}`;
  const id = newItemId(call, platform.key.derive(owner).toString('hex').slice(0, 32));
  const item = (await itemOnShelf(call, id)) ?? (await createItem(call, writtenMembers(call), id));
  return presentList(call, [item]);
}

async function createItem(
  call: ResourceCall,
  written: Record<string, unknown>,
  chosenId: string | undefined,
): Promise<Item> {
  const { context, shelf, plan, collection } = call;
  const key = collection.key?.map((name) => String(written[name] ?? ''));
  const wanted = chosenId ?? (key && JSON.stringify(key));
  const known = wanted === undefined ? undefined : await itemOnShelf(call, wanted);
  if (known) {
    if (plan.duplicate !== undefined) throw idTaken(call, known.id);
    const body = mergedItem(call, known.body, written);
    touchItem(call, body);
    await changeItem(context.db, shelf, known.id, body, context.now);
    return { ...known, body };
  }
  const id = wanted ?? newItemId(call);
  const body = await completeItem(call, id, written);
  const item = { id, parent: shelf.parent, sortKey: context.platform.newId(''), body, createTime: context.now };
  await addItem(context.db, shelf, item);
  await addCompanions(call, item);
  return item;
}

/** What comes with a new item: the root block of a document, the first sheet of a spreadsheet. */
async function addCompanions(call: ResourceCall, item: Item): Promise<void> {
  for (const { collection: key, sameId, set } of call.collection.companions ?? []) {
    const parent = JSON.stringify([...(JSON.parse(item.parent) as string[]), item.id]);
    const below: ResourceCall = {
      ...call,
      collection: collectionPlan(key),
      shelf: { ...call.shelf, collection: key, parent },
    };
    const id = sameId ? item.id : newItemId(below);
    const body = await completeItem(below, id, set);
    const { platform, db, now } = call.context;
    await addItem(db, below.shelf, { id, sortKey: platform.newId(''), body, createTime: now });
  }
}

/** Notes the new items in the list of the item that they belong to. */
async function join(call: ResourceCall, items: readonly Item[]): Promise<void> {
  const { id, member } = call.plan.joins as NonNullable<ResourceCall['plan']['joins']>;
  const owner = await namedItem({ ...call, plan: { ...call.plan, id } });
  const known = owner.body[member];
  const body = { ...owner.body, [member]: [...(Array.isArray(known) ? known : []), ...items.map((item) => item.id)] };
  await changeItem(call.context.db, call.shelf, owner.id, body, call.context.now);
}
