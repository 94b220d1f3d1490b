import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';

/** What a tenant's plan and its administrator allow in the directory. */
export interface DirectorySettings {
  /** The tenant has passed Feishu's verification: more than 100 people, and foreign phone numbers. */
  readonly verified: boolean;
  /** People that the plan has room for. */
  readonly seats: number;
  /** The plan has ended: users cannot be changed. */
  readonly plan_expired: boolean;
  /** A user may be in more than one department. */
  readonly several_departments: boolean;
  /** Domains of the tenant's own mail service. */
  readonly mail_domains: readonly string[];
  /** Places where the tenant may keep its users' data. */
  readonly geos: readonly string[];
  /** Licences that are given to users one by one; none in most tenants. */
  readonly subscriptions: readonly Subscription[];
  /** Units are part of the highest plan only. */
  readonly units: boolean;
  /** Unit types that rules of the administrator refer to. */
  readonly unit_types_in_use: readonly string[];
  readonly groups: boolean;
  /** Custom fields may be read and written by API (允许开放平台通讯录 API 调用). */
  readonly custom_attrs_open: boolean;
  readonly resurrection: boolean;
  /** Users leave through the life cycle engine, not by API. */
  readonly deletion_by_life_cycle_only: boolean;
  /** The directory is kept in another system, from which Feishu copies it. */
  readonly external_data_source: boolean;
  /** Milliseconds for which a resignation goes on before the user may be brought back, and a return before the user may resign. */
  readonly resignation_takes: number;
  readonly resurrection_takes: number;
}

/** A licence with its places. Source: `assign_info` of the user object. */
export interface Subscription {
  readonly subscription_id: string;
  readonly license_plan_key: string;
  readonly product_name: string;
  readonly i18n_name?: { readonly zh_cn?: string; readonly ja_jp?: string; readonly en_us?: string };
  /** In seconds, as text. */
  readonly start_time: string;
  readonly end_time: string;
  readonly seats: number;
}

const defaultDirectorySettings: DirectorySettings = {
  verified: true,
  seats: Number.MAX_SAFE_INTEGER,
  plan_expired: false,
  several_departments: true,
  mail_domains: [],
  geos: [],
  subscriptions: [],
  units: true,
  unit_types_in_use: [],
  groups: true,
  custom_attrs_open: true,
  resurrection: true,
  deletion_by_life_cycle_only: false,
  external_data_source: false,
  resignation_takes: 0,
  resurrection_takes: 0,
};

const find = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('contact_settings').select('settings').where('tenant_key', '=', v.tenantKey),
);

/** The settings of a tenant. */
export async function directorySettings(db: Db, tenantKey: string): Promise<DirectorySettings> {
  const row = await db.first(find, { tenantKey });
  return row ? { ...defaultDirectorySettings, ...JSON.parse(row.settings) } : defaultDirectorySettings;
}

/** Changes settings of a tenant; what is not named stays. */
export async function changeDirectorySettings(
  db: Db,
  tenantKey: string,
  changes: Partial<DirectorySettings>,
): Promise<void> {
  const row = await db.first(find, { tenantKey });
  const settings = JSON.stringify({ ...(row && JSON.parse(row.settings)), ...changes });
  if (row) {
    await db.run(db.build.updateTable('contact_settings').set({ settings }).where('tenant_key', '=', tenantKey));
  } else {
    await db.run(db.build.insertInto('contact_settings').values({ tenant_key: tenantKey, settings }));
  }
}
