import type { PlatformContext } from '../platform-context.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { RefreshTokenRow } from '../store/tables/identity.ts';
import { hashToken, type IssuedToken } from './access-tokens.ts';
import { signJwt } from './sign-jwt.ts';
import type { AppUser } from './user-grants.ts';

export type TokenFamily = RefreshTokenRow['family'];

/**
 * Lifetimes in milliseconds. Fixed here; Feishu says that they may vary and shows these values.
 * Source: examples of `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/get-user-access-token` (v2),
 * `/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/oidc-access_token/create` (about 2 hours and 30 days).
 */
const accessLifetime = 7_200_000;
const refreshLifetime: Readonly<Record<TokenFamily, number>> = {
  v1: 30 * 86_400_000,
  oidc: 30 * 86_400_000,
  v2: 7 * 86_400_000,
};

/**
 * The user must authorize again 365 days after doing so.
 * Source: `/uAjLw4CM/ukTMukTMukTM/authentication-management/access-token/refresh-user-access-token`.
 */
export const authorizationLifetime = 365 * 86_400_000;

const findToken = statement((db, v: { hash: string }) =>
  db.selectFrom('refresh_tokens').selectAll().where('token_hash', '=', v.hash),
);
const addToken = insertStatement('refresh_tokens', [
  'token_hash',
  'app_id',
  'tenant_key',
  'lark_id',
  'scope',
  'family',
  'issue_time',
  'expire_time',
  'authorize_time',
  'status',
]);
const spendToken = statement((db, v: { hash: string }) =>
  db
    .updateTable('refresh_tokens')
    .set({ status: 'used' })
    .where('token_hash', '=', v.hash)
    .where('status', '=', 'live'),
);

/**
 * Makes a user_access_token that carries these scopes, whatever the user has granted. By default it is a JWT, as of today's
 * token endpoint; those of the old endpoints begin with `u-`.
 */
export async function issueUserToken(
  db: Db,
  platform: PlatformContext,
  { scopes, family = 'v2', ...user }: AppUser & { readonly scopes: Iterable<string>; readonly family?: TokenFamily },
): Promise<IssuedToken> {
  const { random, tokens } = platform;
  const serial = random(16).toString('hex');
  const token =
    family === 'v2'
      ? jwt(platform, user, 'access_token', serial, accessLifetime)
      : `u-${random(34).toString('base64url')}`;
  const scope = [...scopes].join(' ');
  await tokens.keep(db, token, { ...user, kind: 'user', scope, serial, lifetime: accessLifetime });
  return { token, expire: accessLifetime / 1000 };
}

/** Makes a refresh_token; it ends with the authorization that it rests on, 365 days after the user gave it. */
export async function issueRefreshToken(
  db: Db,
  platform: PlatformContext,
  {
    scopes,
    family,
    authorizeTime,
    ...user
  }: AppUser & { readonly scopes: Iterable<string>; readonly family: TokenFamily; readonly authorizeTime: number },
): Promise<IssuedToken> {
  const { random, clock } = platform;
  const now = clock.now();
  const lifetime = Math.min(refreshLifetime[family], authorizeTime + authorizationLifetime - now);
  const token =
    family === 'v2'
      ? jwt(platform, user, 'refresh_token', random(16).toString('hex'), lifetime)
      : `ur-${random(34).toString('base64url')}`;
  await db.run(addToken, {
    token_hash: hashToken(token),
    app_id: user.appId,
    tenant_key: user.tenantKey,
    lark_id: user.larkId,
    scope: [...scopes].join(' '),
    family,
    issue_time: now,
    expire_time: now + lifetime,
    authorize_time: authorizeTime,
    status: 'live',
  });
  return { token, expire: Math.floor(lifetime / 1000) };
}

/** The refresh token with this text, spent and dead ones included. */
export function findRefreshToken(db: Db, token: string): Promise<RefreshTokenRow | undefined> {
  return db.first(findToken, { hash: hashToken(token) });
}

/** Uses a refresh token up. False when another call was quicker. */
export async function spendRefreshToken(db: Db, token: RefreshTokenRow): Promise<boolean> {
  return (await db.run(spendToken, { hash: token.token_hash })) === 1;
}

function jwt(
  { key, clock, userIds, publicUrl }: PlatformContext,
  { appId, tenantKey, larkId }: AppUser,
  type: 'access_token' | 'refresh_token',
  serial: string,
  lifetime: number,
): string {
  const issuedAt = Math.floor(clock.now() / 1000);
  return signJwt(key, {
    iss: publicUrl(),
    jti: serial,
    iat: issuedAt,
    exp: issuedAt + Math.floor(lifetime / 1000),
    typ: type,
    client_id: appId,
    tenant_key: tenantKey,
    sub: userIds.openId(appId, larkId),
  });
}
