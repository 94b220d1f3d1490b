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

/** The tenant that a caller named, or the only one. Throws where there is no such tenant, or where it must be named. */
export async function findTenant({ store }: PlatformContext, named: string | undefined): Promise<string> {
  const { reader } = store;
  const tenants = reader.build.selectFrom('tenants').select('tenant_key').orderBy('create_time').limit(2);
  const [first, second] = await reader.all(named === undefined ? tenants : tenants.where('tenant_key', '=', named));
  if (!first) throw new ControlError('tenant_not_found', `There is no tenant ${named ?? 'yet'}.`);
  if (second) throw wrongField('tenant_key', 'is required, for there are several tenants');
  return first.tenant_key;
}
