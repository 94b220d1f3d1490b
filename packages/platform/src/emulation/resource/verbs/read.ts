import { answerOf, isArrayType, isObjectType, readFieldKey, scalarOf } from '@larkspur/catalog';
import { resolve } from '../../field-types.ts';
import { isObject } from '../../is-object.ts';
import { filtersOf } from '../filters.ts';
import { itemOnShelf, namedItem } from '../lookup.ts';
import { askedPage, pageMembers } from '../paging.ts';
import { valueAt } from '../place.ts';
import type { Place } from '../plan.ts';
import { presentItem, presentList } from '../present.ts';
import { type Item, itemsAfter } from '../queries.ts';
import type { ResourceCall } from '../resource-call.ts';
import { seedShelf } from '../seeds.ts';

/** Items that are read at once at most while a page is filled. */
const largestBatch = 200;

export async function get(call: ResourceCall): Promise<unknown> {
  return presentItem(call, await namedItem(call));
}

/** One page of the items that the request asks for, oldest first, with the count of all of them where the answer has one. */
export async function list(call: ResourceCall): Promise<unknown> {
  await seedShelf(call, call.shelf, call.collection);
  const page = askedPage(call);
  const passes = filtersOf(call);
  const names = countNames(call);
  const items: Item[] = [];
  let total = 0;
  let after = names.length > 0 ? '' : page.after;
  const batchSize = Math.min(page.size + 1, largestBatch);
  for (let isMore = true; isMore; ) {
    const rows = await itemsAfter(call.context.db, call.shelf, after, batchSize);
    for (const item of rows) {
      if (!passes(item)) continue;
      total++;
      if (item.sortKey > page.after && items.length <= page.size) items.push(item);
    }
    after = rows.at(-1)?.sortKey ?? after;
    isMore = rows.length === batchSize && (names.length > 0 || items.length <= page.size);
  }
  const shown = items.slice(0, page.size);
  const hasMore = items.length > page.size;
  const counts = Object.fromEntries(names.map((name) => [name, total]));
  return presentList(call, shown, { ...counts, ...pageMembers(call, shown.at(-1)?.sortKey, hasMore) });
}

/** The items with the ids of a list; those that are not there are left out, or named where the answer has a place for them. */
export async function getBatch(call: ResourceCall): Promise<unknown> {
  const found: Item[] = [];
  const missing: string[] = [];
  for (const id of batchIds(call)) {
    const item = await itemOnShelf(call, id);
    if (item) found.push(item);
    else missing.push(id);
  }
  const beside = Object.fromEntries(missingNames(call).map((name) => [name, missing]));
  return presentList(call, found, { ...beside, has_more: false });
}

/** The ids of a batch: texts, or objects that hold them. */
export function batchIds({ plan, collection, input }: ResourceCall): string[] {
  const written = valueAt(input, plan.ids as Place);
  const list = Array.isArray(written) ? written : written === undefined ? [] : [written];
  return list.flatMap((element) => {
    const id = isObject(element) ? element[plan.idAs ?? collection.idField ?? 'id'] : element;
    return typeof id === 'string' || typeof id === 'number' ? String(id) : [];
  });
}

function countNames(call: ResourceCall): string[] {
  return answerFields(call)
    .filter(
      ([name, type]) => /^(total|total_count|count)$/.test(name) && /^(integer|number)$/.test(scalarOf(type) ?? ''),
    )
    .map(([name]) => name);
}

function missingNames(call: ResourceCall): string[] {
  return answerFields(call)
    .filter(
      ([name, type]) => /^(absent|not_exist|not_found|invalid|fail|failed)\w*ids?$/.test(name) && isArrayType(type),
    )
    .map(([name]) => name);
}

function answerFields({ context: { api } }: ResourceCall) {
  const { data } = answerOf(api);
  const fields = data === undefined ? {} : resolve(data);
  if (!isObjectType(fields)) return [];
  return Object.entries(fields).map(([key, type]) => [readFieldKey(key).name, resolve(type)] as const);
}
