import * as revoke from '@larkspur/catalog/calls/oauth/v1/revoke';
import { handle } from '../../../../emulation/handler.ts';
import { revokeUserAccessToken, revokeUserTokens } from '../../../../identity/revoke-tokens.ts';
import { findRefreshToken } from '../../../../identity/user-tokens.ts';
import { authenticateClient, readClient } from '../../client.ts';
import { oauthAnswer, refuseOAuthInput } from '../../oauth-answer.ts';

/**
 * Kills a token of the app. With a refresh token go the user's access tokens of this app (RFC 7009 section 2.1); a token
 * that is unknown, or of another app, is no error.
 */
export const create = handle(
  revoke.create,
  async ({ input, call, db, platform }) => {
    const app = await authenticateClient(platform, readClient(call, input.data));
    const { token } = input.data;
    const access = await platform.tokens.find(token);
    const refresh = await findRefreshToken(db, token);
    const reason = 'Revoked by user action.';
    if (access?.kind === 'user' && access.app_id === app.appId) {
      const user = { appId: app.appId, tenantKey: access.tenant_key, larkId: access.lark_id };
      await revokeUserAccessToken(db, platform, token, user, reason);
    }
    if (refresh?.status === 'live' && refresh.app_id === app.appId) {
      await revokeUserTokens(db, platform, { larkId: refresh.lark_id, appId: app.appId, reason });
    }
    return oauthAnswer({ code: 0 });
  },
  { refuseInput: refuseOAuthInput, takesForm: true },
);
