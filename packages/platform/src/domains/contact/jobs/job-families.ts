import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { JobFamilyRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_family/create`. */
const descriptionLength = 5000;
export const jobFamiliesOfTenant = 10_000;

const byId = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('contact_job_families')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('job_family_id', '=', v.id),
);
const byName = statement((db, v: { tenantKey: string; name: string }) =>
  db
    .selectFrom('contact_job_families')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('name', '=', v.name)
    .where('deleted', '=', 0),
);
const childOf = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('contact_job_families')
    .select('job_family_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('parent_job_family_id', '=', v.id)
    .where('deleted', '=', 0)
    .limit(1),
);
const counted = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('contact_job_families')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('deleted', '=', 0),
);
export const insertJobFamily = insertStatement('contact_job_families', [
  'tenant_key',
  'job_family_id',
  'name',
  'parent_job_family_id',
  'enabled',
  'description',
  'i18n_name',
  'i18n_description',
  'deleted',
  'create_time',
]);

/** What a call writes of a job family. */
export interface JobFamilyFields {
  readonly name?: string;
  readonly description?: string;
  readonly parent_job_family_id?: string;
  readonly status?: boolean;
  readonly i18n_name?: readonly object[];
  readonly i18n_description?: readonly object[];
}

/** The family with this id, deleted ones included. */
export function findJobFamily(db: Db, tenantKey: string, id: string): Promise<JobFamilyRow | undefined> {
  return db.first(byId, { tenantKey, id });
}

export async function countJobFamilies(db: Db, tenantKey: string): Promise<number> {
  return Number((await db.first(counted, { tenantKey }))?.count ?? 0);
}

export async function hasChildFamily(db: Db, tenantKey: string, id: string): Promise<boolean> {
  return (await db.first(childOf, { tenantKey, id })) !== undefined;
}

/** Throws the code of the first rule that the fields break; `id` is the family that is changed. */
export async function checkJobFamily(
  db: Db,
  tenantKey: string,
  { name, description = '', parent_job_family_id: parent = '' }: JobFamilyFields,
  id = '',
): Promise<void> {
  if (name?.trim() === '') throw reject(codes.jobFamilyNameInvalid);
  if ([...description].length > descriptionLength) throw reject(codes.jobFamilyDescriptionInvalid);
  const named = name === undefined ? undefined : await db.first(byName, { tenantKey, name });
  if (named && named.job_family_id !== id) throw reject(codes.jobFamilyNameExists);
  if (parent !== '') await checkParent(db, tenantKey, parent, id);
}

/** The parent must be there and in use, and not lie below the family itself. */
async function checkParent(db: Db, tenantKey: string, parent: string, id: string): Promise<void> {
  const above = await findJobFamily(db, tenantKey, parent);
  if (!above) throw reject(codes.parentJobFamilyNotExist);
  if (above.deleted) throw reject(codes.parentJobFamilyDeleted);
  if (!above.enabled) throw reject(codes.parentJobFamilyDisabled);
  for (let row: JobFamilyRow | undefined = above; row; ) {
    if (row.job_family_id === id) throw reject(codes.jobFamilyCycle);
    row = row.parent_job_family_id ? await findJobFamily(db, tenantKey, row.parent_job_family_id) : undefined;
  }
}

/** The columns that the fields change. */
export function jobFamilyColumns(fields: JobFamilyFields): Partial<JobFamilyRow> {
  const { name, description, parent_job_family_id, status, i18n_name, i18n_description } = fields;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(parent_job_family_id !== undefined && { parent_job_family_id }),
    ...(status !== undefined && { enabled: status ? 1 : 0 }),
    ...(i18n_name !== undefined && { i18n_name: JSON.stringify(i18n_name) }),
    ...(i18n_description !== undefined && { i18n_description: JSON.stringify(i18n_description) }),
  };
}

export function shownJobFamily(row: JobFamilyRow) {
  return {
    name: row.name,
    description: row.description,
    parent_job_family_id: row.parent_job_family_id,
    status: row.enabled === 1,
    i18n_name: JSON.parse(row.i18n_name),
    i18n_description: JSON.parse(row.i18n_description),
    job_family_id: row.job_family_id,
  };
}
