import * as appAccessToken from '@larkspur/catalog/calls/auth/v3/appAccessToken';
import { handle } from '../../../../emulation/handler.ts';
import { refusals } from '../../bare-answer.ts';
import { verifiedApp } from '../../verified-app.ts';

/** The app token of a self-built app: its tenant token under another name, as in the page's example. */
export const internal = handle(
  appAccessToken.internal,
  async ({ input, db, platform }) => {
    const app = await verifiedApp(platform, input.data);
    if (app.type !== 'custom') throw refusals.invalidParam();
    const { token, expire } = await platform.tokens.issueAppToken(db, 'tenant', app.appId, app.ownerTenantKey);
    return { app_access_token: token, expire, tenant_access_token: token };
  },
  { msg: 'ok', refuseInput: refusals.invalidParam },
);
