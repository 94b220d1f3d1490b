import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { UnitRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { directorySettings } from '../settings.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create` and `…/unit/bind_department`. */
export const unitsOfTenant = 1000;
export const departmentsOfUnit = 1000;

const byId = statement((db, v: { tenantKey: string; unitId: string }) =>
  db.selectFrom('contact_units').selectAll().where('tenant_key', '=', v.tenantKey).where('unit_id', '=', v.unitId),
);
const byNameAndType = statement((db, v: { tenantKey: string; name: string; unitType: string }) =>
  db
    .selectFrom('contact_units')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('name', '=', v.name)
    .where('unit_type', '=', v.unitType),
);
const counted = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('contact_units')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey),
);
const countedDepartments = statement((db, v: { tenantKey: string; unitId: string }) =>
  db
    .selectFrom('departments')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('unit_id', '=', v.unitId),
);
export const insertUnit = insertStatement('contact_units', [
  'tenant_key',
  'unit_id',
  'name',
  'unit_type',
  'create_time',
]);

export function findUnit(db: Db, tenantKey: string, unitId: string): Promise<UnitRow | undefined> {
  return db.first(byId, { tenantKey, unitId });
}

/** The unit with this id. Throws 43051 for an unknown one. */
export async function unitOf(db: Db, tenantKey: string, unitId: string): Promise<UnitRow> {
  const unit = await findUnit(db, tenantKey, unitId);
  if (!unit) throw reject(codes.unitIdInvalid);
  return unit;
}

/** Whether another unit has the name and the type together. */
export async function isNameAndTypeTaken(
  db: Db,
  tenantKey: string,
  { name, unit_type, unit_id = '' }: { name: string; unit_type: string; unit_id?: string },
): Promise<boolean> {
  const holder = await db.first(byNameAndType, { tenantKey, name, unitType: unit_type });
  return holder !== undefined && holder.unit_id !== unit_id;
}

export async function countUnits(db: Db, tenantKey: string): Promise<number> {
  return Number((await db.first(counted, { tenantKey }))?.count ?? 0);
}

export async function countDepartmentsOfUnit(db: Db, tenantKey: string, unitId: string): Promise<number> {
  return Number((await db.first(countedDepartments, { tenantKey, unitId }))?.count ?? 0);
}

/** Throws 43050 in a tenant whose plan has no units. */
export async function checkUnitsAllowed(db: Db, tenantKey: string): Promise<void> {
  if (!(await directorySettings(db, tenantKey)).units) throw reject(codes.unitsProhibited);
}
