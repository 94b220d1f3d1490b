import type { WholeAnswer } from '../../../emulation/handler.ts';
import { authorizationLifetime, findRefreshToken, spendRefreshToken } from '../../../identity/user-tokens.ts';
import { checkAppUser } from '../check-app-user.ts';
import { authenticateClient, type ClientCredentials } from '../client.ts';
import { codes } from '../codes.ts';
import { oauthRefusal } from '../oauth-answer.ts';
import type { TokenContext } from '../token-endpoint.ts';
import { tokenAnswer } from './token-answer.ts';

/**
 * `grant_type=refresh_token`: a new pair for a refresh token, which is used up; the access token before it lives to its end.
 * Tokens of the old endpoints (`ur-…`) are unknown here.
 * Source: `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token`.
 */
export async function refresh(context: TokenContext, client: ClientCredentials): Promise<WholeAnswer> {
  const { input, db, platform, now } = context;
  if (!input.data.refresh_token) throw oauthRefusal(codes.requestInvalid);
  const row = await findRefreshToken(db, input.data.refresh_token);
  if (row?.family !== 'v2') throw oauthRefusal(codes.refreshTokenInvalid);
  const app = await authenticateClient(platform, client);
  if (row.app_id !== app.appId) throw oauthRefusal(codes.clientMismatch);
  if (!app.refreshAllowed) throw oauthRefusal(codes.refreshNotAllowed);
  if (row.status === 'used') throw oauthRefusal(codes.refreshTokenUsed);
  if (row.status === 'revoked') throw oauthRefusal(codes.refreshTokenRevoked);
  if (row.expire_time <= now || row.authorize_time + authorizationLifetime <= now) {
    throw oauthRefusal(codes.refreshTokenExpired);
  }
  const usable = await checkAppUser(db, platform, app, row);
  if ('code' in usable) throw oauthRefusal(usable.code);
  if (!(await spendRefreshToken(db, row))) throw oauthRefusal(codes.refreshTokenUsed);
  return tokenAnswer(context, {
    appId: app.appId,
    tenantKey: row.tenant_key,
    larkId: row.lark_id,
    scope: row.scope,
    authorizeTime: row.authorize_time,
  });
}
