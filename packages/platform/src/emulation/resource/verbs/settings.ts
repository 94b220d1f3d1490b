import { isObject } from '../../is-object.ts';
import { shapeValue } from '../../shape/shape-value.ts';
import { presentItem } from '../present.ts';
import { addItem, changeItem, dropItem, findItem, type Item } from '../queries.ts';
import { entityType, type ResourceCall } from '../resource-call.ts';
import { shapeSource } from '../service-members.ts';
import { mergedItem, writtenMembers } from '../written-members.ts';

/** A setting is the one item of its shelf, without an id. */
const settingId = '';

export async function readSetting(call: ResourceCall): Promise<unknown> {
  return presentItem(call, await setting(call));
}

export async function writeSetting(call: ResourceCall): Promise<unknown> {
  const { context, shelf } = call;
  const known = await findItem(context.db, shelf, settingId);
  const item = known ?? (await setting(call));
  const body = mergedItem(call, item.body, writtenMembers(call));
  if (known) await changeItem(context.db, shelf, settingId, body, context.now);
  else await addItem(context.db, shelf, { ...item, body, sortKey: context.platform.newId('') });
  return presentItem(call, { ...item, body });
}

/** Brings back what was there before anything was set. */
export async function clearSetting(call: ResourceCall): Promise<unknown> {
  const item = await setting(call);
  await dropItem(call.context.db, call.shelf, settingId);
  return presentItem(call, item);
}

/** What is there before anything was set: the first documented value of each member. */
async function setting(call: ResourceCall): Promise<Item> {
  const known = await findItem(call.context.db, call.shelf, settingId);
  if (known) return known;
  const source = await shapeSource(call, JSON.stringify([call.shelf.collection, call.shelf.parent]));
  const shaped = shapeValue(entityType(call.collection), '', source);
  const body = isObject(shaped) ? shaped : {};
  return { id: settingId, parent: call.shelf.parent, sortKey: '', body, createTime: call.context.now };
}
