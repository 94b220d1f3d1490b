import * as tenantAccessToken from '@larkspur/catalog/calls/auth/v3/tenantAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import { refusals } from '../../bare-answer.ts';
import { verifiedApp } from '../../verified-app.ts';

/** The token of a self-built app in its own tenant, by the re-issue rule. */
export const internal = handle(
  tenantAccessToken.internal,
  async ({ input, db, platform }) => {
    const app = await verifiedApp(platform, input.data);
    if (app.type !== 'custom') throw refusals.invalidParam();
    const { token, expire } = await platform.tokens.issueAppToken(db, 'tenant', app.appId, app.ownerTenantKey);
    return { tenant_access_token: token, expire };
  },
  { msg: 'ok', refuseInput: refusals.invalidParam },
);
