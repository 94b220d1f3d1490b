import type { PlatformContext } from '../platform-context.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import { type Availability, type ContactRange, everyScope } from './apps.ts';

/** What a new app may be told to be; the rest is as the console makes it. */
export interface NewApp {
  readonly name: string;
  readonly description?: string;
  readonly type?: 'custom' | 'isv';
  readonly ownerTenantKey: string;
  readonly developer?: string;
  /** `cli_` and 16 hex digits. */
  readonly appId?: string;
  readonly appSecret?: string;
  readonly botEnabled?: boolean;
  readonly redirectUrls?: readonly string[];
  readonly ipAllowlist?: readonly string[];
  readonly refreshAllowed?: boolean;
}

export interface AppCredentials {
  readonly appId: string;
  readonly appSecret: string;
}

const addTenant = insertStatement('tenants', ['tenant_key', 'name', 'display_id', 'create_time']);
const addApp = insertStatement('apps', [
  'app_id',
  'name',
  'description',
  'app_type',
  'owner_tenant_key',
  'developer',
  'app_secret_sealed',
  'status',
  'bot_enabled',
  'redirect_urls',
  'ip_allowlist',
  'refresh_allowed',
  'create_time',
]);
const addInstallation = insertStatement('installations', [
  'app_id',
  'tenant_key',
  'status',
  'availability',
  'contact_range',
  'install_time',
]);
const addScope = insertStatement('app_scopes', ['app_id', 'tenant_key', 'scope', 'token_type']);
const dropScopes = statement((db, v: { appId: string; tenantKey: string; tokenType: 'tenant' | 'user' }) =>
  db
    .deleteFrom('app_scopes')
    .where('app_id', '=', v.appId)
    .where('tenant_key', '=', v.tenantKey)
    .where('token_type', '=', v.tokenType),
);

/** Makes a tenant; gives its key, 16 hex digits. */
export async function createTenant(
  db: Db,
  { clock, random }: PlatformContext,
  { name, tenantKey = random(8).toString('hex') }: { name: string; tenantKey?: string },
): Promise<string> {
  await db.run(addTenant, {
    tenant_key: tenantKey,
    name,
    display_id: `F${100_000_000 + (random(4).readUInt32BE() % 900_000_000)}`,
    create_time: clock.now(),
  });
  return tenantKey;
}

/** Makes an app and installs it in its owner's tenant, visible to everybody there and seeing the whole directory. */
export async function createApp(db: Db, platform: PlatformContext, app: NewApp): Promise<AppCredentials> {
  const { clock, random, key } = platform;
  const appId = app.appId ?? `cli_${random(8).toString('hex')}`;
  const appSecret = app.appSecret ?? newSecret(platform);
  await db.run(addApp, {
    app_id: appId,
    name: app.name,
    description: app.description ?? '',
    app_type: app.type ?? 'custom',
    owner_tenant_key: app.ownerTenantKey,
    developer: app.developer ?? app.ownerTenantKey,
    app_secret_sealed: key.seal(appSecret),
    status: 1,
    bot_enabled: app.botEnabled === false ? 0 : 1,
    redirect_urls: JSON.stringify(app.redirectUrls ?? []),
    ip_allowlist: JSON.stringify(app.ipAllowlist ?? []),
    refresh_allowed: app.refreshAllowed === false ? 0 : 1,
    create_time: clock.now(),
  });
  await installApp(db, platform, appId, app.ownerTenantKey);
  return { appId, appSecret };
}

/** Installs an app in a tenant. */
export async function installApp(
  db: Db,
  { clock, apps }: PlatformContext,
  appId: string,
  tenantKey: string,
  {
    availability = { type: 'all' },
    contactRange = { type: 'all' },
  }: { availability?: Availability; contactRange?: ContactRange } = {},
): Promise<void> {
  await db.run(addInstallation, {
    app_id: appId,
    tenant_key: tenantKey,
    status: 1,
    availability: JSON.stringify(availability),
    contact_range: JSON.stringify(contactRange),
    install_time: clock.now(),
  });
  apps.forget(appId);
}

/**
 * Makes these the app's scopes for one kind of token; the ones before are gone. `all` are those of the catalog, whichever
 * they are at the time.
 */
export async function setScopes(
  db: Db,
  { apps }: PlatformContext,
  { appId, tenantKey, tokenType }: { appId: string; tenantKey: string; tokenType: 'tenant' | 'user' },
  scopes: Iterable<string> | 'all',
): Promise<void> {
  await db.run(dropScopes, { appId, tenantKey, tokenType });
  for (const scope of scopes === 'all' ? [everyScope] : new Set(scopes)) {
    await db.run(addScope, { app_id: appId, tenant_key: tenantKey, scope, token_type: tokenType });
  }
  apps.forget(appId);
}

/** What may be changed of an app after it was made. */
export interface AppChanges {
  readonly name?: string;
  readonly enabled?: boolean;
  readonly botEnabled?: boolean;
  readonly redirectUrls?: readonly string[];
  readonly ipAllowlist?: readonly string[];
  readonly refreshAllowed?: boolean;
  readonly appSecret?: string;
}

/** Changes an app; what is not named stays. Acts at once, on calls under way too. */
export async function changeApp(
  db: Db,
  { apps, key }: PlatformContext,
  appId: string,
  changes: AppChanges,
): Promise<void> {
  const { name, enabled, botEnabled, redirectUrls, ipAllowlist, refreshAllowed, appSecret } = changes;
  const columns = {
    ...(name !== undefined && { name }),
    ...(enabled !== undefined && { status: enabled ? (1 as const) : (0 as const) }),
    ...(botEnabled !== undefined && { bot_enabled: botEnabled ? (1 as const) : (0 as const) }),
    ...(redirectUrls && { redirect_urls: JSON.stringify(redirectUrls) }),
    ...(ipAllowlist && { ip_allowlist: JSON.stringify(ipAllowlist) }),
    ...(refreshAllowed !== undefined && { refresh_allowed: refreshAllowed ? (1 as const) : (0 as const) }),
    ...(appSecret !== undefined && { app_secret_sealed: key.seal(appSecret) }),
  };
  if (Object.keys(columns).length > 0) {
    await db.run(db.build.updateTable('apps').set(columns).where('app_id', '=', appId));
  }
  apps.forget(appId);
}

/** What may be changed of an app in one tenant. */
export interface InstallationChanges {
  readonly enabled?: boolean;
  readonly availability?: Availability;
  readonly contactRange?: ContactRange;
}

export async function changeInstallation(
  db: Db,
  { apps }: PlatformContext,
  { appId, tenantKey }: { appId: string; tenantKey: string },
  { enabled, availability, contactRange }: InstallationChanges,
): Promise<void> {
  const columns = {
    ...(enabled !== undefined && { status: enabled ? (1 as const) : (0 as const) }),
    ...(availability && { availability: JSON.stringify(availability) }),
    ...(contactRange && { contact_range: JSON.stringify(contactRange) }),
  };
  if (Object.keys(columns).length > 0) {
    await db.run(
      db.build
        .updateTable('installations')
        .set(columns)
        .where('app_id', '=', appId)
        .where('tenant_key', '=', tenantKey),
    );
  }
  apps.forget(appId);
}

/** 32 letters and digits, as the console shows. */
export function newSecret({ random }: PlatformContext): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let secret = '';
  while (secret.length < 32) {
    for (const byte of random(48)) if (byte < 248 && secret.length < 32) secret += letters[byte % 62];
  }
  return secret;
}
