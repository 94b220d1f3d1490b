import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { BaseRow } from '../../../store/tables/bitable.ts';

export const findBase = statement((db, v: { appToken: string; tenantKey: string }) =>
  db.selectFrom('bases').selectAll().where('app_token', '=', v.appToken).where('tenant_key', '=', v.tenantKey),
);

export const addBase = insertStatement('bases', [
  'app_token',
  'tenant_key',
  'name',
  'folder_token',
  'time_zone',
  'is_advanced',
  'revision',
  'owner_id',
  'create_time',
]);

const countUp = statement((db, v: { appToken: string }) =>
  db
    .updateTable('bases')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('app_token', '=', v.appToken),
);

/** Every change of a Base counts its revision up by one. Source: `app/get`, `revision`. */
export async function reviseBase(db: Db, appToken: string): Promise<void> {
  await db.run(countUp, { appToken });
}

const listTables = statement((db, v: { appToken: string }) =>
  db
    .selectFrom('base_tables')
    .select(['table_id', 'name', 'revision', 'position'])
    .where('app_token', '=', v.appToken)
    .orderBy('position'),
);

/** The tables of a Base in their order, without what is in them. */
export async function tablesOf(db: Db, appToken: string) {
  return db.all(listTables, { appToken });
}

const countDashboards = statement((db, v: { appToken: string }) =>
  db
    .selectFrom('base_dashboards')
    .select((eb) => eb.fn.countAll<number | string>().as('count'))
    .where('app_token', '=', v.appToken),
);

export async function dashboardCount(db: Db, appToken: string): Promise<number> {
  return Number((await db.first(countDashboards, { appToken }))?.count ?? 0);
}

const updateBase = statement((db, v: { appToken: string; name: string; isAdvanced: 0 | 1; revision: number }) =>
  db
    .updateTable('bases')
    .set({ name: v.name, is_advanced: v.isAdvanced, revision: v.revision })
    .where('app_token', '=', v.appToken),
);

/** Writes name and switch of a Base, and counts its revision up by one. */
export async function changeBase(
  db: Db,
  { app_token, name, is_advanced, revision }: Pick<BaseRow, 'app_token' | 'name' | 'is_advanced' | 'revision'>,
): Promise<void> {
  await db.run(updateBase, { appToken: app_token, name, isAdvanced: is_advanced, revision: revision + 1 });
}
