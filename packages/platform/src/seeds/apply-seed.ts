import { createTenant } from '../identity/manage-apps.ts';
import type { PlatformContext } from '../platform-context.ts';
import { findFact } from '../store/platform-facts.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import { seedApps } from './seed-apps.ts';
import { seedChats } from './seed-chats.ts';
import { seedDirectory } from './seed-directory.ts';
import { SeedError } from './seed-error.ts';
import type { SeedFile, SeedTenant } from './seed-file.ts';
import { type SeedCounts, TenantSeeding } from './tenant-seeding.ts';

/** What became of a seed file. */
export interface SeedResult {
  readonly counts: SeedCounts;
  /** In the order of the file, with the ids that were given to what has none there. */
  readonly tenants: readonly {
    readonly tenant_key: string;
    readonly name: string;
    readonly apps: readonly { readonly app_id: string; readonly name: string }[];
    readonly chats: readonly { readonly chat_id: string; readonly name: string }[];
  }[];
}

const tenantByKey = statement((db, v: { tenantKey: string }) =>
  db.selectFrom('tenants').selectAll().where('tenant_key', '=', v.tenantKey),
);
const tenantByName = statement((db, v: { name: string }) =>
  db.selectFrom('tenants').selectAll().where('name', '=', v.name),
);

/**
 * Makes what a seed file describes, all of it or nothing. What is there already, by its id or else by its name, stays as it
 * is, so that a file can be applied again and again. Throws a `SeedError` that names the wrong place.
 */
export async function applySeed(platform: PlatformContext, file: SeedFile): Promise<SeedResult> {
  try {
    return await platform.store.unit((db) => applyTenants(db, platform, file));
  } catch (error) {
    // Apps that were undone may have been looked at meanwhile.
    platform.apps.forgetAll();
    throw error;
  }
}

async function applyTenants(db: Db, platform: PlatformContext, { tenants }: SeedFile): Promise<SeedResult> {
  const counts = emptyCounts();
  const results: SeedResult['tenants'][number][] = [];
  for (const [index, tenant] of tenants.entries()) {
    const place = `tenants[${index}]`;
    const { tenantKey, name } = await findOrMakeTenant(db, platform, place, tenant, counts);
    const seeding = new TenantSeeding(db, platform, tenantKey, place, counts);
    await seedDirectory(seeding, tenant.departments ?? [], tenant.users ?? []);
    const appIds = await seedApps(seeding, tenant.apps ?? []);
    const chats = await seedChats(seeding, tenant.chats ?? []);
    results.push({
      tenant_key: tenantKey,
      name,
      apps: appIds.map((app_id, at) => ({ app_id, name: tenant.apps?.[at]?.name ?? '' })),
      chats: chats.map(({ chat_id, name: chatName }) => ({ chat_id, name: chatName })),
    });
  }
  return { counts, tenants: results };
}

async function findOrMakeTenant(
  db: Db,
  platform: PlatformContext,
  place: string,
  { tenant_key: written, name }: SeedTenant,
  counts: SeedCounts,
): Promise<{ tenantKey: string; name: string }> {
  const tenantKey = written === 'demo' ? await demoTenant(db, place) : written;
  if (tenantKey === undefined && name === undefined) throw new SeedError(place, 'needs a tenant_key or a name');
  const known =
    tenantKey === undefined
      ? await db.first(tenantByName, { name: name as string })
      : await db.first(tenantByKey, { tenantKey });
  if (known) {
    counts.tenants.kept++;
    return { tenantKey: known.tenant_key, name: known.name };
  }
  counts.tenants.made++;
  const newName = name ?? `Tenant ${tenantKey}`;
  const made = await createTenant(db, platform, { name: newName, ...(tenantKey !== undefined && { tenantKey }) });
  return { tenantKey: made, name: newName };
}

async function demoTenant(db: Db, place: string): Promise<string> {
  const kept = await findFact(db, 'demo');
  if (kept === undefined) throw new SeedError(`${place}.tenant_key`, 'this platform has no demo tenant');
  return (JSON.parse(kept) as { tenantKey: string }).tenantKey;
}

function emptyCounts(): SeedCounts {
  const none = () => ({ made: 0, kept: 0 });
  return { tenants: none(), apps: none(), departments: none(), users: none(), chats: none(), messages: none() };
}
