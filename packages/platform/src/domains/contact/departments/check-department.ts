import { reject } from '../../../gateway/reject.ts';
import { statement } from '../../../store/statement.ts';
import { codes } from '../codes.ts';
import { rootDepartment } from '../directory.ts';
import { findEmployeeType } from '../employee-types/employee-types.ts';
import { type I18nName, profileOfDepartment } from '../profiles.ts';
import { countDepartmentsOfUnit, departmentsOfUnit, findUnit } from '../units/units.ts';
import type { DepartmentFields, DepartmentWrite } from './department-write.ts';

const departmentByName = statement((db, v: { tenantKey: string; name: string; except: string }) =>
  db
    .selectFrom('departments')
    .select('open_department_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('name', '=', v.name)
    .where('deleted', '=', 0)
    .where('open_department_id', '!=', v.except)
    .limit(1),
);
const translatedDepartments = statement((db, v: { tenantKey: string; except: string }) =>
  db
    .selectFrom('departments')
    .select('profile')
    .where('tenant_key', '=', v.tenantKey)
    .where('deleted', '=', 0)
    .where('open_department_id', '!=', v.except)
    .where('profile', 'like', '%"i18n_name"%'),
);
const departmentById = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('departments')
    .select('open_department_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('department_id', '=', v.id)
    .where('deleted', '=', 0),
);
const siblingWithOrder = statement((db, v: { tenantKey: string; parent: string; order: number; except: string }) =>
  db
    .selectFrom('departments')
    .select('open_department_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('parent', '=', v.parent)
    .where('sort_order', '=', v.order)
    .where('deleted', '=', 0)
    .where('open_department_id', '!=', v.except)
    .limit(1),
);
const lastSibling = statement((db, v: { tenantKey: string; parent: string }) =>
  db
    .selectFrom('departments')
    .select((of) => of.fn.max('sort_order').as('last'))
    .where('tenant_key', '=', v.tenantKey)
    .where('parent', '=', v.parent)
    .where('deleted', '=', 0),
);

/** Names are unique in the tenant, in each language, and have no slash, which separates the steps of a path. */
export async function checkDepartmentNames(
  { db, caller: { tenantKey }, department }: DepartmentWrite,
  { name, i18n_name }: DepartmentFields,
): Promise<void> {
  const except = department?.open_department_id ?? '';
  const translations = Object.values(i18n_name ?? {}).filter((text) => text !== '');
  if (name?.trim() === '') throw reject(codes.departmentNameNull);
  if ([name ?? '', ...translations].some((text) => text.includes('/'))) throw reject(codes.departmentNameHasSlash);
  if (name !== undefined && (await db.first(departmentByName, { tenantKey, name, except }))) {
    throw reject(codes.departmentNameExists);
  }
  if (translations.length === 0) return;
  for (const row of await db.all(translatedDepartments, { tenantKey, except })) {
    const taken: I18nName = profileOfDepartment(row).i18n_name ?? {};
    for (const language of ['zh_cn', 'ja_jp', 'en_us'] as const) {
      if (i18n_name?.[language] && i18n_name[language] === taken[language])
        throw reject(codes.departmentI18nNameExists);
    }
  }
}

/** A department_id that people chose: not the root's, not like an open_department_id. Its form is checked by the gateway. */
export async function checkDepartmentId({ db, caller: { tenantKey } }: DepartmentWrite, id: string): Promise<void> {
  if (id.startsWith('od-') || id === '0' || id === '1') throw reject(codes.departmentIdInvalid);
  if (await isDepartmentIdTaken(db, tenantKey, id)) throw reject(codes.departmentIdExists);
}

export async function isDepartmentIdTaken(db: DepartmentWrite['db'], tenantKey: string, id: string): Promise<boolean> {
  return (await db.first(departmentById, { tenantKey, id })) !== undefined;
}

/** The place among the siblings: as written, else where it was, else the last. */
export async function orderOf(
  { db, caller: { tenantKey }, department, parent, moves }: DepartmentWrite,
  written: string | undefined,
): Promise<number> {
  const under = parent?.open_department_id ?? rootDepartment;
  if (written !== undefined) {
    const order = Number(written);
    if (!Number.isSafeInteger(order) || order < 0) throw reject(codes.departmentParamInvalid);
    const except = department?.open_department_id ?? '';
    const sibling = await db.first(siblingWithOrder, { tenantKey, parent: under, order, except });
    if (sibling) throw reject(codes.departmentOrderExists);
    return order;
  }
  if (department && !moves) return department.sort_order;
  const last = await db.first(lastSibling, { tenantKey, parent: under });
  return Number(last?.last ?? 0) + 1;
}

/** The unit of a new department, of which there may be one; '' for none. */
export async function unitOf({ db, caller }: DepartmentWrite, written: readonly string[] = []): Promise<string> {
  const [unitId, ...more] = written;
  if (unitId === undefined) return '';
  if (more.length > 0 || !(await findUnit(db, caller.tenantKey, unitId))) throw reject(codes.unitIllegal);
  if ((await countDepartmentsOfUnit(db, caller.tenantKey, unitId)) >= departmentsOfUnit) throw reject(codes.unitFull);
  return unitId;
}

/** Types of employees that the department chat takes in; they must be in use. */
export async function checkChatEmployeeTypes(
  { db, caller }: DepartmentWrite,
  types: readonly number[] = [],
): Promise<void> {
  for (const value of types) {
    const type = await findEmployeeType(db, caller.tenantKey, value);
    if (type?.enum_status !== 1) throw reject(codes.chatEmployeeTypeInvalid);
  }
}
