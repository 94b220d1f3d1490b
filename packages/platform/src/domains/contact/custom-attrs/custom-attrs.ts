import type { PlatformContext } from '../../../platform-context.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { CustomAttrRow } from '../../../store/tables/contact.ts';

const after = statement((db, v: { tenantKey: string; after: string; limit: number }) =>
  db
    .selectFrom('contact_custom_attrs')
    .selectAll()
    .where('tenant_key', '=', v.tenantKey)
    .where('id', '>', v.after)
    .orderBy('id')
    .limit(v.limit),
);
const insertAttr = insertStatement('contact_custom_attrs', [
  'tenant_key',
  'id',
  'type',
  'options',
  'i18n_name',
  'create_time',
]);

/** A custom field to be defined for a tenant, as its administrator does. */
export interface NewCustomAttr {
  /** `C-` and a number by default. */
  readonly id?: string;
  readonly type: CustomAttrRow['type'];
  readonly i18n_name: readonly { readonly locale: string; readonly value: string }[];
  /** For the two kinds of enumerations. */
  readonly options?: CustomAttrOptions;
}

export interface CustomAttrOptions {
  readonly default_option_id?: string;
  readonly option_type: 'TEXT' | 'PICTURE';
  readonly options: readonly { readonly id: string; readonly value: string; readonly name?: string }[];
}

/** Defines a custom field. */
export async function addCustomAttr(
  db: Db,
  platform: PlatformContext,
  tenantKey: string,
  attr: NewCustomAttr,
): Promise<CustomAttrRow> {
  const row: CustomAttrRow = {
    tenant_key: tenantKey,
    id: attr.id ?? `C-${platform.random(8).readBigUInt64BE().toString().padStart(20, '0').slice(1)}`,
    type: attr.type,
    options: attr.options ? JSON.stringify(attr.options) : '',
    i18n_name: JSON.stringify(attr.i18n_name),
    create_time: platform.clock.now(),
  };
  await db.run(insertAttr, row);
  return row;
}

/** The definitions with these ids. */
export async function findCustomAttrs(
  db: Db,
  tenantKey: string,
  ids: readonly string[],
): Promise<Map<string, CustomAttrRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.all(
    db.build
      .selectFrom('contact_custom_attrs')
      .selectAll()
      .where('tenant_key', '=', tenantKey)
      .where('id', 'in', [...new Set(ids)]),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Definitions after the one with the id `place`. */
export function customAttrsAfter(db: Db, tenantKey: string, place = '', limit = 100): Promise<CustomAttrRow[]> {
  return db.all(after, { tenantKey, after: place, limit });
}
