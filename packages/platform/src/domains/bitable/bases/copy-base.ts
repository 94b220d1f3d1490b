import type { Kysely } from 'kysely';
import type { Schema } from '../../../store/schema.ts';
import type { BaseRow } from '../../../store/tables/bitable.ts';
import type { BaseCall } from '../call.ts';
import { randomText } from '../ids.ts';
import { limits } from '../limits.ts';
import { addEmptyBase, type NewBase } from './create-base.ts';
import { tablesOf } from './queries.ts';

/** Tables whose rows go with a Base as they are. Collaborators do not: a copy is its maker's. */
const copied = ['base_records', 'base_views', 'base_dashboards', 'base_workflows', 'base_roles'] as const;

/**
 * Copies a Base with its tables, views, dashboards, workflows and roles; all ids stay as they are, for they are unique in
 * one Base only. Records come with it unless they are not wanted or are too many. Source: `app/copy`, `bitable-overview`.
 */
export async function copyBase(
  call: BaseCall,
  source: BaseRow,
  { without_content = false, ...written }: NewBase & { readonly without_content?: boolean | undefined },
): Promise<BaseRow> {
  const { db } = call;
  const copy = await addEmptyBase(call, {
    name: written.name || source.name,
    folder_token: written.folder_token,
    time_zone: written.time_zone || source.time_zone,
  });
  const withRecords = !without_content && (await recordCount(call, source)) <= limits.copiedRecords;
  if (!without_content && !withRecords)
    call.note(`More than ${limits.copiedRecords} records: only the structure is copied.`);
  await copyTables(call, source, copy, withRecords);
  for (const table of copied) {
    if (table === 'base_records' && !withRecords) continue;
    await db.run(copyRows(db.build, table, source.app_token, copy.app_token));
  }
  return copy;
}

async function recordCount({ db }: BaseCall, { app_token }: BaseRow): Promise<number> {
  const row = await db.first(
    db.build
      .selectFrom('base_records')
      .select((eb) => eb.fn.countAll<number | string>().as('count'))
      .where('app_token', '=', app_token),
  );
  return Number(row?.count ?? 0);
}

async function copyTables(
  { db, platform }: BaseCall,
  source: BaseRow,
  copy: BaseRow,
  withRecords: boolean,
): Promise<void> {
  for (const { table_id } of await tablesOf(db, source.app_token)) {
    const row = await db.first(
      db.build
        .selectFrom('base_tables')
        .selectAll()
        .where('app_token', '=', source.app_token)
        .where('table_id', '=', table_id),
    );
    if (!row) continue;
    await db.run(
      db.build.insertInto('base_tables').values({
        ...row,
        app_token: copy.app_token,
        revision: 1,
        schema_stamp: randomText(platform, 16),
        records_stamp: randomText(platform, 16),
        ...(!withRecords && { record_count: 0 }),
      }),
    );
  }
}

/** `insert … select` of all columns, with another app_token. */
function copyRows(db: Kysely<Schema>, table: (typeof copied)[number], from: string, to: string) {
  const columns = columnsOf[table];
  return db
    .insertInto(table)
    .columns(['app_token', ...columns] as never)
    .expression((eb) =>
      eb
        .selectFrom(table)
        .select((inner) => [inner.val(to).as('app_token'), ...columns.map((name) => inner.ref(name as never).as(name))])
        .where('app_token', '=', from as never),
    );
}

/** All columns but `app_token`. */
const columnsOf = {
  base_records: [
    'table_id',
    'record_id',
    'sequence',
    'cells',
    'created_by',
    'created_time',
    'modified_by',
    'modified_time',
  ],
  base_views: ['table_id', 'view_id', 'position', 'name', 'type', 'property', 'form'],
  base_dashboards: ['block_id', 'position', 'name', 'content'],
  base_workflows: ['workflow_id', 'position', 'title', 'enabled', 'block_id', 'definition'],
  base_roles: ['role_id', 'position', 'role_name', 'rules'],
} as const;
