import type { PlatformContext } from '../../../platform-context.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { FieldOptionRow } from '../../../store/tables/contact.ts';

export type OptionKind = FieldOptionRow['kind'];

/** In characters; and how many a tenant may have. Source: city and job_title in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create`. */
const nameLength: Readonly<Record<OptionKind, number>> = { work_city: 100, job_title: 255 };
const optionsOfTenant = 10_000;

const byName = statement((db, v: { tenantKey: string; kind: OptionKind; name: string }) =>
  db
    .selectFrom('contact_field_options')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('kind', '=', v.kind)
    .where('name', '=', v.name),
);
const byId = statement((db, v: { tenantKey: string; kind: OptionKind; id: string }) =>
  db
    .selectFrom('contact_field_options')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('kind', '=', v.kind)
    .where('option_id', '=', v.id),
);
const after = statement((db, v: { tenantKey: string; kind: OptionKind; after: string; limit: number }) =>
  db
    .selectFrom('contact_field_options')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('kind', '=', v.kind)
    .where('option_id', '>', v.after)
    .orderBy('option_id')
    .limit(v.limit),
);
const count = statement((db, v: { tenantKey: string; kind: OptionKind }) =>
  db
    .selectFrom('contact_field_options')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey)
    .where('kind', '=', v.kind),
);
export const insertFieldOption = insertStatement('contact_field_options', [
  'tenant_key',
  'kind',
  'option_id',
  'name',
  'i18n_name',
  'enabled',
  'create_time',
]);

export function findFieldOption(db: Db, tenantKey: string, kind: OptionKind, id: string) {
  return db.first(byId, { tenantKey, kind, id });
}

/** Options after the one with the id `place`, in the order in which they were made. */
export function fieldOptionsAfter(db: Db, tenantKey: string, kind: OptionKind, place = '', limit = 50) {
  return db.all(after, { tenantKey, kind, after: place, limit });
}

/**
 * Makes sure that users may have this work city or job title; one that is new is made. False when that cannot be: it is
 * too long, switched off by the administrator, or one too many.
 */
export async function ensureFieldOption(
  db: Db,
  platform: PlatformContext,
  tenantKey: string,
  kind: OptionKind,
  name: string,
): Promise<boolean> {
  const known = await db.first(byName, { tenantKey, kind, name });
  if (known) return known.enabled === 1;
  if ([...name].length > nameLength[kind]) return false;
  if (Number((await db.first(count, { tenantKey, kind }))?.count ?? 0) >= optionsOfTenant) return false;
  await db.run(insertFieldOption, fieldOptionRow(platform, tenantKey, kind, name));
  return true;
}

/** The row of a new option. Ids sort by the time they were made. */
export function fieldOptionRow(
  platform: PlatformContext,
  tenantKey: string,
  kind: OptionKind,
  name: string,
): FieldOptionRow {
  return {
    tenant_key: tenantKey,
    kind,
    option_id: platform.newId(''),
    name,
    i18n_name: JSON.stringify([{ locale: 'zh_cn', value: name }]),
    enabled: 1,
    create_time: platform.clock.now(),
  };
}

/** The fields that the two resources have in common. */
export function shownFieldOption(row: FieldOptionRow) {
  return { name: row.name, i18n_name: JSON.parse(row.i18n_name), status: row.enabled === 1 };
}
