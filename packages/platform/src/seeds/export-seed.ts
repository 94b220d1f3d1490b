import { allScopes } from '@larkspur/catalog';
import type { PlatformContext } from '../platform-context.ts';
import type { Db } from '../store/store.ts';
import type { TenantRow } from '../store/tables/identity.ts';
import { exportApps } from './export-apps.ts';
import { exportChats } from './export-chats.ts';
import { exportDepartments, exportUsers } from './export-directory.ts';
import type { SeedFile, SeedTenant } from './seed-file.ts';

export interface ExportOptions {
  /** Only this tenant. */
  readonly tenantKey?: string;
  /** With the secrets of the apps. */
  readonly secrets?: boolean;
  /** How many messages of each chat, the newest; 100 by default. */
  readonly messages?: number;
}

/** The names by which a seed file of one tenant calls its people and departments. */
export interface SeedNames {
  readonly userIds: ReadonlyMap<number, string>;
  readonly departmentIds: ReadonlyMap<string, string>;
  readonly allScopes: number;
}

/**
 * The present state as a seed file: what such a file can hold. Threads, reactions, files and the contents of all other
 * services are not in it; a snapshot has everything.
 */
export async function exportSeed(platform: PlatformContext, options: ExportOptions = {}): Promise<SeedFile> {
  const { reader } = platform.store;
  let query = reader.build.selectFrom('tenants').selectAll().orderBy('create_time').orderBy('tenant_key');
  if (options.tenantKey !== undefined) query = query.where('tenant_key', '=', options.tenantKey);
  const tenants: SeedTenant[] = [];
  for (const tenant of await reader.all(query)) tenants.push(await exportTenant(platform, tenant, options));
  return { tenants };
}

async function exportTenant(
  platform: PlatformContext,
  { tenant_key, name }: TenantRow,
  { secrets = false, messages = 100 }: ExportOptions,
): Promise<SeedTenant> {
  const db = platform.store.reader;
  const names = await namesOf(db, tenant_key);
  return {
    tenant_key,
    name,
    apps: await exportApps(platform, tenant_key, names, secrets),
    departments: await exportDepartments(db, tenant_key, names),
    users: await exportUsers(db, tenant_key, names),
    chats: await exportChats(db, tenant_key, names, messages),
  };
}

async function namesOf(db: Db, tenantKey: string): Promise<SeedNames> {
  const users = await db.all(
    db.build.selectFrom('users').select(['lark_id', 'user_id']).where('tenant_key', '=', tenantKey),
  );
  const departments = await db.all(
    db.build
      .selectFrom('departments')
      .select(['open_department_id', 'department_id'])
      .where('tenant_key', '=', tenantKey)
      .where('deleted', '=', 0),
  );
  return {
    userIds: new Map(users.map((row) => [row.lark_id, row.user_id])),
    departmentIds: new Map(departments.map((row) => [row.open_department_id, row.department_id])),
    allScopes: allScopes().length,
  };
}

/** The ids of those that have one; who is gone is left out. */
export function known<Key>(ids: ReadonlyMap<Key, string>, keys: readonly Key[]): string[] {
  return keys.flatMap((key) => ids.get(key) ?? []);
}

/** A field that is there only when it says something. */
export function unless<Name extends string, Value>(
  empty: unknown,
  name: Name,
  value: Value,
): { [Key in Name]?: Value } {
  const says = value !== empty && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return (says ? { [name]: value } : {}) as { [Key in Name]?: Value };
}
