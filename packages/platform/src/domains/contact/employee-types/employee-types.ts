import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { EmployeeTypeRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';

/** Own types of one tenant, deleted ones included. Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create`. */
const typesOfTenant = 255;
/** The first number that a tenant's own type gets. Source: `…/employee_type_enum/overview`. */
const firstOwnValue = 6;

/** One of the built-in types, or one that the tenant has added. */
export type EmployeeType = Omit<EmployeeTypeRow, 'tenant_key' | 'deleted'> & { readonly enum_type: 1 | 2 };

/** The five that every tenant has, with fixed numbers. Their ids are the same in all tenants here (inferred). */
const builtIn: readonly EmployeeType[] = (
  [
    [1, '正式', 'Regular'],
    [2, '实习', 'Intern'],
    [3, '外包', 'Outsourcing'],
    [4, '劳务', 'Contractor'],
    [5, '顾问', 'Consultant'],
  ] as const
).map(([enum_value, zh, en]) => ({
  enum_id: Buffer.from(`employee_type_00${enum_value}`).toString('base64'),
  enum_value,
  content: zh,
  enum_type: 1,
  enum_status: 1,
  i18n_content: JSON.stringify([
    { locale: 'zh_cn', value: zh },
    { locale: 'en_us', value: en },
  ]),
}));

const ownTypes = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('contact_employee_types').selectAll().where('tenant_key', '=', v.tenantKey).orderBy('enum_value'),
);
const insertType = insertStatement('contact_employee_types', [
  'tenant_key',
  'enum_id',
  'enum_value',
  'content',
  'enum_status',
  'i18n_content',
  'deleted',
]);

/** What a call writes of a type. */
export interface EmployeeTypeFields {
  readonly content: string;
  readonly enum_type: number;
  readonly enum_status: number;
  readonly i18n_content?: readonly { readonly locale?: string; readonly value?: string }[];
}

/** All types of a tenant that are not deleted, by number. */
export async function employeeTypes(db: Db, tenantKey: string): Promise<EmployeeType[]> {
  const own = await db.all(ownTypes, { tenantKey });
  return [...builtIn, ...own.filter((type) => !type.deleted).map((type) => ({ ...type, enum_type: 2 as const }))];
}

/** The type with this number, which is what users have as their `employee_type`. */
export async function findEmployeeType(db: Db, tenantKey: string, value: number): Promise<EmployeeType | undefined> {
  const known = builtIn.find((type) => type.enum_value === value);
  return known ?? (await employeeTypes(db, tenantKey)).find((type) => type.enum_value === value);
}

/** Adds a type to a tenant. Throws when it is like another one or one too many. */
export async function addEmployeeType(
  db: Db,
  tenantKey: string,
  enumId: string,
  fields: EmployeeTypeFields,
): Promise<EmployeeType> {
  await checkFields(db, tenantKey, fields);
  const ever = await db.all(ownTypes, { tenantKey });
  if (ever.length >= typesOfTenant) throw reject(codes.tooManyEmployeeTypes);
  const row: EmployeeTypeRow = {
    tenant_key: tenantKey,
    enum_id: enumId,
    enum_value: firstOwnValue + ever.length,
    content: fields.content,
    enum_status: fields.enum_status === 1 ? 1 : 2,
    i18n_content: JSON.stringify(fields.i18n_content ?? []),
    deleted: 0,
  };
  await db.run(insertType, row);
  return { ...row, enum_type: 2 };
}

/** Changes a type of the tenant's own. */
export async function changeEmployeeType(
  db: Db,
  tenantKey: string,
  enumId: string,
  fields: EmployeeTypeFields,
): Promise<EmployeeType> {
  const type = await ownEmployeeType(db, tenantKey, enumId);
  await checkFields(db, tenantKey, fields, enumId);
  const columns = {
    content: fields.content,
    enum_status: fields.enum_status === 1 ? (1 as const) : (2 as const),
    ...(fields.i18n_content !== undefined && { i18n_content: JSON.stringify(fields.i18n_content) }),
  };
  await setColumns(db, tenantKey, enumId, columns);
  return { ...type, ...columns };
}

/** Deletes a type of the tenant's own; its number is not given out again. */
export async function deleteEmployeeType(db: Db, tenantKey: string, enumId: string): Promise<void> {
  await ownEmployeeType(db, tenantKey, enumId);
  await setColumns(db, tenantKey, enumId, { deleted: 1 });
}

/** No code is documented for types that are unknown or built in; this is the directory's general one (inferred). */
function paramError(): CallRejectedError {
  return reject(codes.paramInvalid, { msg: 'param error' });
}

async function ownEmployeeType(db: Db, tenantKey: string, enumId: string): Promise<EmployeeType> {
  const type = (await employeeTypes(db, tenantKey)).find((one) => one.enum_id === enumId);
  if (type?.enum_type !== 2) throw paramError();
  return type;
}

/** Type 1 is for reading only. Contents must differ, and translations within a language. */
async function checkFields(db: Db, tenantKey: string, fields: EmployeeTypeFields, except = ''): Promise<void> {
  if (fields.enum_type !== 2) throw paramError();
  const others = (await employeeTypes(db, tenantKey)).filter((type) => type.enum_id !== except);
  if (others.some((type) => type.content === fields.content)) throw reject(codes.employeeTypeContentExists);
  const written = (fields.i18n_content ?? []).map(({ locale, value }) => `${locale} ${value}`);
  const taken = others.flatMap((type) =>
    (JSON.parse(type.i18n_content) as { locale?: string; value?: string }[]).map(
      ({ locale, value }) => `${locale} ${value}`,
    ),
  );
  if (written.some((name) => taken.includes(name))) throw reject(codes.employeeTypeI18nExists);
}

async function setColumns(db: Db, tenantKey: string, enumId: string, columns: Partial<EmployeeTypeRow>): Promise<void> {
  await db.run(
    db.build
      .updateTable('contact_employee_types')
      .set(columns)
      .where('tenant_key', '=', tenantKey)
      .where('enum_id', '=', enumId),
  );
}

export function shownEmployeeType(type: EmployeeType) {
  return {
    enum_id: type.enum_id,
    enum_value: String(type.enum_value),
    content: type.content,
    enum_type: type.enum_type,
    enum_status: type.enum_status,
    i18n_content: JSON.parse(type.i18n_content),
  };
}
