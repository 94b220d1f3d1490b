import type { App, Installation } from '../identity/apps.ts';
import type { PlatformContext } from '../platform-context.ts';
import { ControlError, wrongField } from './control-error.ts';

/** The app with this id. Throws `app_not_found`. */
export async function findApp(platform: PlatformContext, appId: string): Promise<App> {
  const app = await platform.apps.find(appId);
  if (!app) throw new ControlError('app_not_found', `There is no app ${appId}.`);
  return app;
}

/** The app in a tenant, by default in its owner's. Throws `app_not_found` or `installation_not_found`. */
export async function findInstallation(
  platform: PlatformContext,
  appId: string,
  tenantKey?: string,
): Promise<{ app: App; installation: Installation }> {
  const app = await findApp(platform, appId);
  const tenant = tenantKey ?? app.ownerTenantKey;
  const installation = await platform.apps.installation(appId, tenant);
  if (!installation) throw new ControlError('installation_not_found', `${appId} is not installed in tenant ${tenant}.`);
  return { app, installation };
}

/** The key of the tenant where there is one alone. Throws where a caller must say which. */
export async function onlyTenant(platform: PlatformContext): Promise<string> {
  const { reader } = platform.store;
  const [first, second] = await reader.all(
    reader.build.selectFrom('tenants').select('tenant_key').orderBy('create_time').limit(2),
  );
  if (!first) throw new ControlError('tenant_not_found', 'There is no tenant yet.');
  if (second) throw wrongField('tenant_key', 'is required, for there are several tenants');
  return first.tenant_key;
}
