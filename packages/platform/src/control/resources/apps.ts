import { readAllowlist } from '../../gateway/check-ip-allowlist.ts';
import type { App } from '../../identity/apps.ts';
import { changeApp, createApp, newSecret } from '../../identity/manage-apps.ts';
import { wrongField } from '../control-error.ts';
import { controlRoute } from '../control-route.ts';
import { findApp, findTenant } from '../find-app.ts';

const nameField = { $: 'string', minLength: 1, maxLength: 100 } as const;

const changeable = {
  bot_enabled: 'boolean',
  redirect_urls: [{ $: 'string', minLength: 1, maxLength: 2_000 }, { maxItems: 300 }],
  /** IP addresses and CIDR ranges; an empty list lets every address in. */
  ip_allowlist: [{ $: 'string', minLength: 1, maxLength: 50 }, { maxItems: 1_000 }],
  /** Whether the app may refresh user tokens. */
  refresh_allowed: 'boolean',
} as const;

const appFields = {
  'app_id!': 'string',
  'name!': 'string',
  /** `custom`: self-built; `isv`: a store app. */
  'type!': { $: 'string', enum: ['custom', 'isv'] },
  'owner_tenant_key!': 'string',
  'enabled!': 'boolean',
  'bot_enabled!': 'boolean',
  'redirect_urls!': ['string'],
  'ip_allowlist!': ['string'],
  'refresh_allowed!': 'boolean',
} as const;

const credentialFields = { 'app_id!': 'string', 'app_secret!': 'string' } as const;

export const apps = [
  controlRoute({
    id: 'apps.list',
    method: 'GET',
    path: '/_larkspur/apps',
    summary: 'The apps',
    answer: { 'items!': [appFields] },
    run: async ({ platform }) => {
      const found = await Promise.all((await platform.apps.allIds()).map((id) => platform.apps.find(id)));
      return { items: found.filter((app) => app !== undefined).map(shown) };
    },
  }),
  controlRoute({
    id: 'apps.create',
    method: 'POST',
    path: '/_larkspur/apps',
    summary: 'Make an app without scopes, and install it in its tenant for everybody',
    body: {
      'name!': nameField,
      ...changeable,
      description: { $: 'string', maxLength: 1_000 },
      type: appFields['type!'],
      /** Needed only where there are several tenants. */
      tenant_key: 'string',
    },
    answer: credentialFields,
    status: 201,
    run: async ({ platform, body }) => {
      checkAddresses(body.ip_allowlist);
      const ownerTenantKey = await findTenant(platform, body.tenant_key);
      const { appId, appSecret } = await platform.store.unit((db) =>
        createApp(db, platform, {
          name: body.name,
          ownerTenantKey,
          ...(body.description !== undefined && { description: body.description }),
          ...(body.type !== undefined && { type: body.type }),
          ...settingsOf(body),
        }),
      );
      return { app_id: appId, app_secret: appSecret };
    },
  }),
  controlRoute({
    id: 'apps.get',
    method: 'GET',
    path: '/_larkspur/apps/:app_id',
    summary: 'One app',
    answer: appFields,
    run: async ({ platform, path }) => shown(await findApp(platform, path.app_id)),
  }),
  controlRoute({
    id: 'apps.change',
    method: 'PATCH',
    path: '/_larkspur/apps/:app_id',
    summary: 'Change an app, at once; what is left out stays',
    body: { name: nameField, ...changeable, enabled: 'boolean' },
    answer: appFields,
    run: async ({ platform, path, body }) => {
      checkAddresses(body.ip_allowlist);
      const { appId } = await findApp(platform, path.app_id);
      const changes = {
        ...(body.name !== undefined && { name: body.name }),
        ...(body.enabled !== undefined && { enabled: body.enabled }),
        ...settingsOf(body),
      };
      await platform.store.unit((db) => changeApp(db, platform, appId, changes));
      return shown(await findApp(platform, appId));
    },
  }),
  controlRoute({
    id: 'apps.secret.get',
    method: 'GET',
    path: '/_larkspur/apps/:app_id/secret',
    summary: 'The secret of an app',
    answer: credentialFields,
    run: async ({ platform, path }) => {
      const app = await findApp(platform, path.app_id);
      return { app_id: app.appId, app_secret: app.secret };
    },
  }),
  controlRoute({
    id: 'apps.secret.reset',
    method: 'POST',
    path: '/_larkspur/apps/:app_id/secret',
    summary: 'Give an app a new secret; the one before is dead at once',
    answer: credentialFields,
    run: async ({ platform, path }) => {
      const { appId } = await findApp(platform, path.app_id);
      const appSecret = newSecret(platform);
      await platform.store.unit((db) => changeApp(db, platform, appId, { appSecret }));
      return { app_id: appId, app_secret: appSecret };
    },
  }),
];

function shown(app: App) {
  return {
    app_id: app.appId,
    name: app.name,
    type: app.type,
    owner_tenant_key: app.ownerTenantKey,
    enabled: app.enabled,
    bot_enabled: app.botEnabled,
    redirect_urls: app.redirectUrls,
    ip_allowlist: app.ipAllowlist,
    refresh_allowed: app.refreshAllowed,
  };
}

interface WrittenSettings {
  readonly bot_enabled?: boolean;
  readonly redirect_urls?: readonly string[];
  readonly ip_allowlist?: readonly string[];
  readonly refresh_allowed?: boolean;
}

function settingsOf(body: WrittenSettings) {
  return {
    ...(body.bot_enabled !== undefined && { botEnabled: body.bot_enabled }),
    ...(body.redirect_urls && { redirectUrls: body.redirect_urls }),
    ...(body.ip_allowlist && { ipAllowlist: body.ip_allowlist }),
    ...(body.refresh_allowed !== undefined && { refreshAllowed: body.refresh_allowed }),
  };
}

function checkAddresses(entries: readonly string[] | undefined): void {
  try {
    readAllowlist(entries ?? []);
  } catch (error) {
    throw wrongField('ip_allowlist', (error as Error).message);
  }
}
