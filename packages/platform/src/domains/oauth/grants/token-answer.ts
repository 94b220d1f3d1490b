import type { WholeAnswer } from '../../../emulation/handler.ts';
import type { AppUser } from '../../../identity/user-grants.ts';
import { issueRefreshToken, issueUserToken } from '../../../identity/user-tokens.ts';
import { oauthAnswer } from '../oauth-answer.ts';
import { narrowScopes, offlineAccess, splitScopes } from '../scopes.ts';
import type { TokenContext } from '../token-endpoint.ts';

/** What the user has authorized. */
export interface Authorization extends AppUser {
  /** With blanks between. */
  readonly scope: string;
  readonly authorizeTime: number;
}

/**
 * Issues a user_access_token and, where `offline_access` was authorized, a refresh_token. The request's own `scope` narrows
 * the access token alone: the refresh token keeps all that was authorized, for narrowing does not add up.
 */
export async function tokenAnswer(
  { input, db, platform }: TokenContext,
  { scope: authorized, authorizeTime, ...user }: Authorization,
): Promise<WholeAnswer> {
  const scopes = narrowScopes(authorized, input.data.scope);
  const access = await issueUserToken(db, platform, { ...user, scopes });
  const all = splitScopes(authorized);
  const refresh = all.includes(offlineAccess)
    ? await issueRefreshToken(db, platform, { ...user, scopes: all, family: 'v2', authorizeTime })
    : undefined;
  return oauthAnswer({
    code: 0,
    access_token: access.token,
    expires_in: access.expire,
    ...(refresh && { refresh_token: refresh.token, refresh_token_expires_in: refresh.expire }),
    scope: scopes.join(' '),
    token_type: 'Bearer',
  });
}
