/** What the resource engine reads and writes. */
import { insertStatement, statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';
import type { ResourceRow } from '../../store/tables/resources.ts';

/** An item of a collection. */
export interface Item {
  readonly id: string;
  /** The ids of its parents as a JSON list. */
  readonly parent: string;
  readonly sortKey: string;
  /** Its members, with people as marks. */
  readonly body: Record<string, unknown>;
  readonly createTime: number;
}

/** Where items are: one collection under one parent. */
export interface Shelf {
  readonly tenantKey: string;
  readonly collection: string;
  readonly parent: string;
}

const findRow = statement((db, v: Shelf & { id: string }) =>
  db
    .selectFrom('resources')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('collection', '=', v.collection)
    .where('parent', '=', v.parent)
    .where('resource_id', '=', v.id),
);
const rowsAfter = statement((db, v: Shelf & { after: string; limit: number }) =>
  db
    .selectFrom('resources')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('collection', '=', v.collection)
    .where('parent', '=', v.parent)
    .where('sort_key', '>', v.after)
    .orderBy('sort_key')
    .limit(v.limit),
);
const rowsOfCollection = statement((db, v: { tenantKey: string; collection: string }) =>
  db
    .selectFrom('resources')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('collection', '=', v.collection)
    .orderBy('sort_key'),
);
const addRow = insertStatement('resources', [
  'tenant_key',
  'collection',
  'parent',
  'resource_id',
  'sort_key',
  'body',
  'create_time',
  'update_time',
]);
const changeRow = statement((db, v: Shelf & { id: string; body: string; now: number }) =>
  db
    .updateTable('resources')
    .set({ body: v.body, update_time: v.now })
    .where('tenant_key', '=', v.tenantKey)
    .where('collection', '=', v.collection)
    .where('parent', '=', v.parent)
    .where('resource_id', '=', v.id),
);
const dropRow = statement((db, v: Shelf & { id: string }) =>
  db
    .deleteFrom('resources')
    .where('tenant_key', '=', v.tenantKey)
    .where('collection', '=', v.collection)
    .where('parent', '=', v.parent)
    .where('resource_id', '=', v.id),
);
const findSeed = statement((db, v: Shelf) =>
  db
    .selectFrom('resource_seeds')
    .select('parent')
    .where('tenant_key', '=', v.tenantKey)
    .where('collection', '=', v.collection)
    .where('parent', '=', v.parent),
);
const addSeed = insertStatement('resource_seeds', ['tenant_key', 'collection', 'parent']);

export async function findItem(db: Db, shelf: Shelf, id: string): Promise<Item | undefined> {
  const row = await db.first(findRow, { ...shelf, id });
  return row && itemOf(row);
}

/** The next items behind one, oldest first. */
export async function itemsAfter(db: Db, shelf: Shelf, after: string, limit: number): Promise<Item[]> {
  return (await db.all(rowsAfter, { ...shelf, after, limit })).map(itemOf);
}

/** All items of a collection, whatever they are under. */
export async function itemsAnywhere(db: Db, { tenantKey, collection }: Shelf): Promise<Item[]> {
  return (await db.all(rowsOfCollection, { tenantKey, collection })).map(itemOf);
}

export async function addItem(db: Db, shelf: Shelf, item: Omit<Item, 'parent'>): Promise<void> {
  await db.run(addRow, {
    tenant_key: shelf.tenantKey,
    collection: shelf.collection,
    parent: shelf.parent,
    resource_id: item.id,
    sort_key: item.sortKey,
    body: JSON.stringify(item.body),
    create_time: item.createTime,
    update_time: item.createTime,
  });
}

export async function changeItem(db: Db, shelf: Shelf, id: string, body: object, now: number): Promise<void> {
  await db.run(changeRow, { ...shelf, id, body: JSON.stringify(body), now });
}

export async function dropItem(db: Db, shelf: Shelf, id: string): Promise<void> {
  await db.run(dropRow, { ...shelf, id });
}

/** Whether this shelf has been given its first items; notes that it has them from now on. */
export async function takeSeedTurn(db: Db, { tenantKey, collection, parent }: Shelf): Promise<boolean> {
  if (await db.first(findSeed, { tenantKey, collection, parent })) return false;
  await db.run(addSeed, { tenant_key: tenantKey, collection, parent });
  return true;
}

function itemOf({ resource_id, parent, sort_key, body, create_time }: ResourceRow): Item {
  return { id: resource_id, parent, sortKey: sort_key, body: JSON.parse(body), createTime: Number(create_time) };
}
