import * as tenantAccessToken from '@larkspur/catalog/calls/auth/v3/tenantAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import type { App } from '../../../../identity/apps.ts';
import type { PlatformContext } from '../../../../platform-context.ts';
import { refusals } from '../../bare-answer.ts';

/**
 * The token of a store app in one of the tenants that have installed it. Which of the causes of 10013 (a dead app token, a
 * tenant that is unknown or has not the app) has a code of its own is not documented, so they share it (inferred).
 */
export const create = handle(
  tenantAccessToken.create,
  async ({ input, db, platform }) => {
    const { app_access_token, tenant_key } = input.data;
    const app = await ownerOf(platform, app_access_token);
    if (!app) throw refusals.tenantTokenFailed();
    const installation = await platform.apps.installation(app.appId, tenant_key);
    if (!installation?.enabled) throw refusals.tenantTokenFailed();
    const { token, expire } = await platform.tokens.issueAppToken(db, 'tenant', app.appId, tenant_key);
    return { tenant_access_token: token, expire };
  },
  { refuseInput: refusals.invalidParam },
);

/** The usable app whose living app token this is. */
async function ownerOf({ tokens, apps, clock }: PlatformContext, appAccessToken: string): Promise<App | undefined> {
  const token = await tokens.find(appAccessToken);
  if (token?.kind !== 'app' || token.expire_time <= clock.now()) return undefined;
  const app = await apps.find(token.app_id);
  return app?.enabled ? app : undefined;
}
