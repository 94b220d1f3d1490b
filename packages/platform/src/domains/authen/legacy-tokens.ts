import type { HandlerContext } from '../../emulation/handler.ts';
import { findAuthorizationCode, spendAuthorizationCode } from '../../identity/authorization-codes.ts';
import {
  authorizationLifetime,
  findRefreshToken,
  issueRefreshToken,
  issueUserToken,
  spendRefreshToken,
} from '../../identity/user-tokens.ts';
import type { UserRow } from '../../store/tables/contact.ts';
import type { AuthorizationCodeRow, RefreshTokenRow } from '../../store/tables/identity.ts';
import { splitScopes } from '../oauth/scopes.ts';
import { refuse, usableUser } from './check-user.ts';
import { codes } from './codes.ts';

type Context = Pick<HandlerContext<unknown>, 'db' | 'platform' | 'caller' | 'now'>;

/** A pair of the old endpoints. */
export interface LegacyTokens {
  readonly user: UserRow;
  /** All that the user granted to the app when authorizing. */
  readonly scope: string;
  readonly pair: {
    readonly access_token: string;
    readonly token_type: 'Bearer';
    readonly expires_in: number;
    readonly refresh_token: string;
    readonly refresh_expires_in: number;
  };
}

type Family = 'v1' | 'oidc';

/** How each family refuses what it is given. The table of the v1 pages has 20007 alone for it. */
const refusals = {
  oidc: {
    codeUsed: codes.codeInvalid,
    codeUnknown: codes.codeInvalid,
    codeExpired: codes.codeExpired,
    tokenUsed: codes.refreshTokenNotFound,
    tokenUnknown: codes.refreshTokenInvalid,
    tokenExpired: codes.refreshTokenExpired,
  },
  v1: {
    codeUsed: codes.tokenNotMade,
    codeUnknown: codes.tokenNotMade,
    codeExpired: codes.tokenNotMade,
    tokenUsed: codes.tokenNotMade,
    tokenUnknown: codes.tokenNotMade,
    tokenExpired: codes.tokenNotMade,
  },
} as const;

/** Exchanges an authorization code for tokens of the old kind. `app` and caller must be one. */
export async function redeemCode(context: Context, family: Family, code: string): Promise<LegacyTokens> {
  const { db, platform, caller, now } = context;
  const row = await findAuthorizationCode(db, code);
  if (!row) throw refuse(refusals[family].codeUnknown, 'no authorization code has this text');
  if (row.app_id !== caller.app.appId) throw refuse(codes.appMismatch, `the code belongs to ${row.app_id}`);
  if (row.used) throw refuse(refusals[family].codeUsed, 'the authorization code has been used');
  if (row.expire_time <= now) throw refuse(refusals[family].codeExpired, 'the authorization code has ended');
  const user = await usableUser(db, platform, caller.app, row);
  if (!(await spendAuthorizationCode(db, row))) {
    throw refuse(refusals[family].codeUsed, 'the authorization code has been used');
  }
  return issuePair(context, family, user, row, row.issue_time);
}

/** Exchanges a refresh token of the same family for a new pair; it is used up. */
export async function redeemRefreshToken(context: Context, family: Family, token: string): Promise<LegacyTokens> {
  const { db, platform, caller, now } = context;
  const row = await findRefreshToken(db, token);
  if (row?.family !== family) throw refuse(refusals[family].tokenUnknown, 'these endpoints did not issue the token');
  if (row.app_id !== caller.app.appId) throw refuse(codes.appMismatch, `the token belongs to ${row.app_id}`);
  if (row.status !== 'live') throw refuse(refusals[family].tokenUsed, `the refresh token is ${row.status}`);
  if (row.expire_time <= now || row.authorize_time + authorizationLifetime <= now) {
    throw refuse(refusals[family].tokenExpired, 'the refresh token has ended');
  }
  const user = await usableUser(db, platform, caller.app, row);
  if (!(await spendRefreshToken(db, row))) throw refuse(refusals[family].tokenUsed, 'the refresh token is used');
  return issuePair(context, family, user, row, row.authorize_time);
}

async function issuePair(
  { db, platform }: Context,
  family: Family,
  user: UserRow,
  { app_id, tenant_key, lark_id, scope }: AuthorizationCodeRow | RefreshTokenRow,
  authorizeTime: number,
): Promise<LegacyTokens> {
  const of = { appId: app_id, tenantKey: tenant_key, larkId: lark_id, scopes: splitScopes(scope), family };
  const access = await issueUserToken(db, platform, of);
  const refresh = await issueRefreshToken(db, platform, { ...of, authorizeTime });
  const pair = {
    access_token: access.token,
    token_type: 'Bearer',
    expires_in: access.expire,
    refresh_token: refresh.token,
    refresh_expires_in: refresh.expire,
  } as const;
  return { user, scope, pair };
}
