import type { PlatformContext } from '../platform-context.ts';
import { insertStatement, statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';

/** A user of an app. */
export interface AppUser {
  readonly appId: string;
  readonly tenantKey: string;
  readonly larkId: number;
}

const listGrants = statement((db, v: AppUser) =>
  db
    .selectFrom('user_grants')
    .select('scope')
    .where('app_id', '=', v.appId)
    .where('tenant_key', '=', v.tenantKey)
    .where('lark_id', '=', v.larkId)
    .orderBy('scope'),
);
const addGrant = insertStatement('user_grants', ['app_id', 'tenant_key', 'lark_id', 'scope', 'grant_time']);

/** All that the user has ever granted to the app, sorted. */
async function grantedScopes(db: Db, user: AppUser): Promise<string[]> {
  return (await db.all(listGrants, user)).map((row) => row.scope);
}

/**
 * Adds to what the user has granted to the app; grants are cumulative. Gives all of them, sorted.
 * Source: `/common-capabilities/sso/api/obtain-oauth-code`.
 */
export async function grantScopes(
  db: Db,
  { clock }: PlatformContext,
  user: AppUser,
  scopes: Iterable<string>,
): Promise<string[]> {
  const known = new Set(await grantedScopes(db, user));
  for (const scope of new Set(scopes)) {
    if (known.has(scope)) continue;
    known.add(scope);
    await db.run(addGrant, {
      app_id: user.appId,
      tenant_key: user.tenantKey,
      lark_id: user.larkId,
      scope,
      grant_time: clock.now(),
    });
  }
  return [...known].sort();
}
