import type { App, Installation } from '../identity/apps.ts';
import type { PlatformContext } from '../platform-context.ts';
import { known, type SeedNames, unless } from './export-seed.ts';
import type { SeedApp } from './seed-file.ts';

/** The apps that belong to a tenant, with what they may do there. */
export async function exportApps(
  { apps, store }: PlatformContext,
  tenantKey: string,
  names: SeedNames,
  secrets: boolean,
): Promise<SeedApp[]> {
  const { reader } = store;
  const rows = await reader.all(
    reader.build
      .selectFrom('apps')
      .select(['app_id', 'description'])
      .where('owner_tenant_key', '=', tenantKey)
      .orderBy('create_time')
      .orderBy('app_id'),
  );
  const exported: SeedApp[] = [];
  for (const { app_id, description } of rows) {
    const app = await apps.find(app_id);
    const installation = await apps.installation(app_id, tenantKey);
    if (!app || !installation) continue;
    exported.push({
      app_id,
      ...(secrets && { app_secret: app.secret }),
      name: app.name,
      ...unless('', 'description', description),
      ...unless('custom', 'type', app.type),
      ...settingsOf(app),
      ...rightsOf(installation, names),
    });
  }
  return exported;
}

function settingsOf(app: App) {
  return {
    ...unless(true, 'enabled', app.enabled),
    ...unless(true, 'bot', app.botEnabled),
    ...unless(undefined, 'ip_allowlist', app.ipAllowlist),
    ...unless(undefined, 'redirect_urls', app.redirectUrls),
    ...unless(true, 'refresh_allowed', app.refreshAllowed),
  };
}

function rightsOf({ tenantScopes, userScopes, availability, contactRange }: Installation, names: SeedNames) {
  const { userIds, departmentIds } = names;
  const peopleOf = ({ users, departments }: { users?: readonly number[]; departments?: readonly string[] }) => ({
    ...unless(undefined, 'user_ids', known(userIds, users ?? [])),
    ...unless(undefined, 'department_ids', known(departmentIds, departments ?? [])),
  });
  const tenant = scopesOf(tenantScopes, names);
  const user = scopesOf(userScopes, names);
  return {
    scopes: tenant === 'all' && user === 'all' ? ('all' as const) : { tenant, user },
    ...(availability.type !== 'all' && {
      availability: {
        type: availability.type,
        ...peopleOf(availability),
        ...unless(undefined, 'excluded_user_ids', known(userIds, availability.excludedUsers ?? [])),
      },
    }),
    ...(contactRange.type !== 'all' && { contact_range: { type: contactRange.type, ...peopleOf(contactRange) } }),
  };
}

function scopesOf(scopes: ReadonlySet<string>, { allScopes }: SeedNames): 'all' | string[] {
  return scopes.size >= allScopes ? 'all' : [...scopes].toSorted();
}
