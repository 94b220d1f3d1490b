import { allScopes, nearestName, scopeFacts } from '@larkspur/catalog';
import { readAllowlist } from '../gateway/check-ip-allowlist.ts';
import { changeApp, changeInstallation, createApp, setScopes } from '../identity/manage-apps.ts';
import { statement } from '../store/statement.ts';
import type { SeedApp } from './seed-file.ts';
import type { TenantSeeding } from './tenant-seeding.ts';

const appByName = statement((db, v: { tenantKey: string; name: string }) =>
  db.selectFrom('apps').select('app_id').where('owner_tenant_key', '=', v.tenantKey).where('name', '=', v.name),
);

const appById = statement((db, v: { appId: string }) =>
  db.selectFrom('apps').select(['app_id', 'owner_tenant_key']).where('app_id', '=', v.appId),
);

/** Gives the app_ids, in the order of the file. */
export async function seedApps(seeding: TenantSeeding, apps: readonly SeedApp[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, app] of apps.entries()) {
    const place = `apps[${index}]`;
    seeding.checkOnce('apps', app.app_id === undefined ? `${place}.name` : `${place}.app_id`, app.app_id ?? app.name);
    const known = await findApp(seeding, place, app);
    ids.push(known ?? (await addApp(seeding, place, app)));
    if (known) seeding.counts.apps.kept++;
    else seeding.counts.apps.made++;
  }
  return ids;
}

/** An app without an app_id is known by its name. */
async function findApp(seeding: TenantSeeding, place: string, app: SeedApp) {
  const { db, tenantKey } = seeding;
  if (app.app_id === undefined) return (await db.first(appByName, { tenantKey, name: app.name }))?.app_id;
  const known = await db.first(appById, { appId: app.app_id });
  if (known && known.owner_tenant_key !== tenantKey) {
    throw seeding.wrong(`${place}.app_id`, 'the app belongs to another tenant');
  }
  return known?.app_id;
}

async function addApp(seeding: TenantSeeding, place: string, app: SeedApp): Promise<string> {
  const { db, platform, tenantKey } = seeding;
  checkAllowlist(seeding, place, app);
  const { appId } = await createApp(db, platform, {
    name: app.name,
    ownerTenantKey: tenantKey,
    ...(app.app_id !== undefined && { appId: app.app_id }),
    ...(app.app_secret !== undefined && { appSecret: app.app_secret }),
    ...(app.description !== undefined && { description: app.description }),
    ...(app.type !== undefined && { type: app.type }),
    ...(app.bot !== undefined && { botEnabled: app.bot }),
    ...(app.redirect_urls && { redirectUrls: app.redirect_urls }),
    ...(app.ip_allowlist && { ipAllowlist: app.ip_allowlist }),
    ...(app.refresh_allowed !== undefined && { refreshAllowed: app.refresh_allowed }),
  });
  if (app.enabled === false) await changeApp(db, platform, appId, { enabled: false });
  for (const tokenType of ['tenant', 'user'] as const) {
    const scopes = scopesOf(seeding, place, app, tokenType);
    await setScopes(db, platform, { appId, tenantKey, tokenType }, scopes);
  }
  await setRanges(seeding, place, app, appId);
  return appId;
}

async function setRanges(seeding: TenantSeeding, place: string, app: SeedApp, appId: string): Promise<void> {
  const { availability, contact_range: range } = app;
  if (!availability && !range) return;
  await changeInstallation(
    seeding.db,
    seeding.platform,
    { appId, tenantKey: seeding.tenantKey },
    {
      ...(availability && {
        availability: {
          type: availability.type,
          ...(await peopleOf(seeding, `${place}.availability`, availability)),
          ...(availability.excluded_user_ids && {
            excludedUsers: await seeding.larkIds(
              `${place}.availability.excluded_user_ids`,
              availability.excluded_user_ids,
            ),
          }),
        },
      }),
      ...(range && {
        contactRange: { type: range.type, ...(await peopleOf(seeding, `${place}.contact_range`, range)) },
      }),
    },
  );
}

async function peopleOf(
  seeding: TenantSeeding,
  place: string,
  { user_ids, department_ids }: { readonly user_ids?: readonly string[]; readonly department_ids?: readonly string[] },
) {
  return {
    ...(user_ids && { users: await seeding.larkIds(`${place}.user_ids`, user_ids) }),
    ...(department_ids && {
      departments: await seeding.openDepartmentIds(`${place}.department_ids`, department_ids),
    }),
  };
}

function scopesOf(
  seeding: TenantSeeding,
  place: string,
  { scopes = [] }: SeedApp,
  tokenType: 'tenant' | 'user',
): readonly string[] | 'all' {
  const isPair = typeof scopes === 'object' && 'length' in scopes === false;
  const written = isPair ? (scopes[tokenType] ?? []) : (scopes as 'all' | readonly string[]);
  if (written === 'all') return 'all';
  for (const [index, scope] of written.entries()) {
    if (scopeFacts(scope)) continue;
    const near = nearestName(
      scope,
      allScopes().map((known) => known.scope),
    );
    const field = `${place}.scopes${isPair ? `.${tokenType}` : ''}[${index}]`;
    throw seeding.wrong(field, `there is no scope ${scope}${near ? `; did you mean ${near}?` : ''}`);
  }
  return written;
}

function checkAllowlist(seeding: TenantSeeding, place: string, { ip_allowlist: entries }: SeedApp): void {
  try {
    readAllowlist(entries ?? []);
  } catch (error) {
    throw seeding.wrong(`${place}.ip_allowlist`, (error as Error).message);
  }
}
