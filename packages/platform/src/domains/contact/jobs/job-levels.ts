import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { JobLevelRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/job_level/create`. */
const descriptionLength = 5000;
export const jobLevelsOfTenant = 10_000;
const lastOrder = 100_000;
const firstOrder = 100;

const byId = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('contact_job_levels')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('job_level_id', '=', v.id),
);
const byName = statement((db, v: { tenantKey: string; name: string }) =>
  db.selectFrom('contact_job_levels').selectAll().where('tenant_key', '=', v.tenantKey).where('name', '=', v.name),
);
const byOrder = statement((db, v: { tenantKey: string; order: number }) =>
  db
    .selectFrom('contact_job_levels')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('sort_order', '=', v.order),
);
const counted = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('contact_job_levels')
    .select((of) => [of.fn.countAll<number>().as('count'), of.fn.max('sort_order').as('last')])
    .where('tenant_key', '=', v.tenantKey),
);
export const insertJobLevel = insertStatement('contact_job_levels', [
  'tenant_key',
  'job_level_id',
  'name',
  'sort_order',
  'enabled',
  'description',
  'i18n_name',
  'i18n_description',
  'create_time',
]);

/** What a call writes of a job level. */
export interface JobLevelFields {
  readonly name?: string;
  readonly description?: string;
  readonly order?: number;
  readonly status?: boolean;
  readonly i18n_name?: readonly object[];
  readonly i18n_description?: readonly object[];
}

export function findJobLevel(db: Db, tenantKey: string, id: string): Promise<JobLevelRow | undefined> {
  return db.first(byId, { tenantKey, id });
}

/** How many there are, and the order of the last. */
export async function countJobLevels(db: Db, tenantKey: string): Promise<{ count: number; last: number }> {
  const row = await db.first(counted, { tenantKey });
  return { count: Number(row?.count ?? 0), last: Number(row?.last ?? 0) };
}

/** Throws the code of the first rule that the fields break; `id` is the level that is changed. */
export async function checkJobLevel(
  db: Db,
  tenantKey: string,
  { name, description = '', order }: JobLevelFields,
  id = '',
): Promise<void> {
  if (name?.trim() === '') throw reject(codes.jobLevelNameInvalid);
  if ([...description].length > descriptionLength) throw reject(codes.jobLevelDescriptionInvalid);
  const named = name === undefined ? undefined : await db.first(byName, { tenantKey, name });
  if (named && named.job_level_id !== id) throw reject(codes.jobLevelNameExists);
  const placed = order === undefined ? undefined : await db.first(byOrder, { tenantKey, order });
  if (placed && placed.job_level_id !== id) throw reject(codes.jobLevelOrderExists);
}

/** The order of a level that is put last; the range ends at 100000, where the last ones share the end. */
export function orderAtEnd(last: number): number {
  return last === 0 ? firstOrder : Math.min(last + 1, lastOrder);
}

/** The columns that the fields change. */
export function jobLevelColumns(fields: JobLevelFields): Partial<JobLevelRow> {
  const { name, description, order, status, i18n_name, i18n_description } = fields;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(order !== undefined && { sort_order: order }),
    ...(status !== undefined && { enabled: status ? 1 : 0 }),
    ...(i18n_name !== undefined && { i18n_name: JSON.stringify(i18n_name) }),
    ...(i18n_description !== undefined && { i18n_description: JSON.stringify(i18n_description) }),
  };
}

export function shownJobLevel(row: JobLevelRow) {
  return {
    name: row.name,
    description: row.description,
    order: row.sort_order,
    status: row.enabled === 1,
    job_level_id: row.job_level_id,
    i18n_name: JSON.parse(row.i18n_name),
    i18n_description: JSON.parse(row.i18n_description),
  };
}
