import type { PlatformContext } from '../platform-context.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import { hashToken } from './access-tokens.ts';
import type { RevokeReason, UserTokensRevoked } from './identity-events.ts';
import type { AppUser } from './user-grants.ts';

const livingAccessTokens = statement((db, v: { larkId: number; now: number }) =>
  db
    .selectFrom('access_tokens')
    .select(['app_id', 'tenant_key'])
    .where('lark_id', '=', v.larkId)
    .where('kind', '=', 'user')
    .where('revoked', '=', 0)
    .where('expire_time', '>', v.now),
);
const livingRefreshTokens = statement((db, v: { larkId: number; now: number }) =>
  db
    .selectFrom('refresh_tokens')
    .select(['app_id', 'tenant_key'])
    .where('lark_id', '=', v.larkId)
    .where('status', '=', 'live')
    .where('expire_time', '>', v.now),
);
const revokeAccessTokens = statement((db, v: { larkId: number; appId: string }) =>
  db
    .updateTable('access_tokens')
    .set({ revoked: 1 })
    .where('lark_id', '=', v.larkId)
    .where('app_id', '=', v.appId)
    .where('kind', '=', 'user'),
);
const revokeRefreshTokens = statement((db, v: { larkId: number; appId: string }) =>
  db
    .updateTable('refresh_tokens')
    .set({ status: 'revoked' })
    .where('lark_id', '=', v.larkId)
    .where('app_id', '=', v.appId)
    .where('status', '=', 'live'),
);
const revokeAccessToken = statement((db, v: { hash: string }) =>
  db.updateTable('access_tokens').set({ revoked: 1 }).where('token_hash', '=', v.hash),
);

/**
 * Kills the living tokens of a user, in one app or in all: the user has resigned, or an administrator wants it. Tells the
 * listeners once for each app whose tokens died, and gives what it told.
 */
export async function revokeUserTokens(
  db: Db,
  platform: PlatformContext,
  { larkId, appId, reason }: { readonly larkId: number; readonly appId?: string; readonly reason: RevokeReason },
): Promise<readonly UserTokensRevoked[]> {
  const now = platform.clock.now();
  const access = await db.all(livingAccessTokens, { larkId, now });
  const refresh = await db.all(livingRefreshTokens, { larkId, now });
  const tenantOfApp = new Map([...access, ...refresh].map((row) => [row.app_id, row.tenant_key]));
  const told: UserTokensRevoked[] = [];
  for (const [id, tenantKey] of tenantOfApp) {
    if (appId !== undefined && appId !== id) continue;
    await db.run(revokeAccessTokens, { larkId, appId: id });
    await db.run(revokeRefreshTokens, { larkId, appId: id });
    const types = [
      ...(access.some((row) => row.app_id === id) ? ['user_access_token'] : []),
      ...(refresh.some((row) => row.app_id === id) ? ['refresh_token'] : []),
    ].join(' ') as UserTokensRevoked['revokeTokenType'];
    told.push({ appId: id, tenantKey, larkId, revokeTokenType: types, revokeReason: reason });
  }
  platform.tokens.forgetAll();
  for (const event of told) await platform.identityEvents.userTokensRevoked.tell(db, event);
  return told;
}

/** Kills one user_access_token, the others of the user stay. */
export async function revokeUserAccessToken(
  db: Db,
  platform: PlatformContext,
  token: string,
  { appId, tenantKey, larkId }: AppUser,
  reason: RevokeReason,
): Promise<void> {
  await db.run(revokeAccessToken, { hash: hashToken(token) });
  platform.tokens.forgetAll();
  const event = { appId, tenantKey, larkId, revokeTokenType: 'user_access_token', revokeReason: reason } as const;
  await platform.identityEvents.userTokensRevoked.tell(db, event);
}
