import type { App, Installation } from '../../../identity/apps.ts';
import type { PlatformContext } from '../../../platform-context.ts';
import { statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { UserRow } from '../../../store/tables/contact.ts';

/** Users that a page shows at once. */
const shownUsers = 50;

/** A person as the consent page offers it. */
export interface Candidate {
  readonly name: string;
  readonly detail: string;
  /** What `larkspur_user` takes: the person's open_id in the app. */
  readonly value: string;
}

const tenantsOfApp = statement((db, v: { appId: string }) =>
  db.selectFrom('installations').select('tenant_key').where('app_id', '=', v.appId).orderBy('install_time'),
);

/** Where the app is installed. */
export async function installationsOf(db: Db, { apps }: PlatformContext, { appId }: App): Promise<Installation[]> {
  const rows = await db.all(tenantsOfApp, { appId });
  const found = await Promise.all(rows.map((row) => apps.installation(appId, row.tenant_key)));
  return found.filter((installation) => installation !== undefined);
}

/** People who might log in, the first of those that the search fits. */
export async function findCandidates(
  db: Db,
  { userIds }: PlatformContext,
  { appId }: App,
  installations: readonly Installation[],
  search: string,
): Promise<{ candidates: Candidate[]; hasMore: boolean }> {
  let query = db.build
    .selectFrom('users')
    .selectAll()
    .where('tenant_key', 'in', ['', ...installations.map((installation) => installation.tenantKey)])
    .where('is_resigned', '=', 0)
    .orderBy('lark_id')
    .limit(shownUsers + 1);
  if (search) {
    const part = `%${search.toLowerCase()}%`;
    query = query.where((e) =>
      e.or(
        (['name', 'en_name', 'user_id', 'email'] as const).map((column) => e(e.fn('lower', [column]), 'like', part)),
      ),
    );
  }
  const users = await db.all(query);
  const severalTenants = installations.length > 1;
  const candidates = users.slice(0, shownUsers).map((user) => ({
    name: user.name,
    detail: [user.en_name, user.user_id, user.email, severalTenants && user.tenant_key].filter(Boolean).join(' · '),
    value: userIds.openId(appId, user.lark_id),
  }));
  return { candidates, hasMore: users.length > shownUsers };
}

/** The user whom somebody names by open_id or user_id, in one of the tenants. */
export async function findNamedUser(
  db: Db,
  { userIds }: PlatformContext,
  { appId }: App,
  installations: readonly Installation[],
  named: string,
): Promise<UserRow | undefined> {
  const larkId = userIds.larkIdOfOpenId(appId, named);
  return db.first(
    db.build
      .selectFrom('users')
      .selectAll()
      .where('tenant_key', 'in', ['', ...installations.map((installation) => installation.tenantKey)])
      .where((e) => (larkId === undefined ? e('user_id', '=', named) : e('lark_id', '=', larkId)))
      .orderBy('is_resigned')
      .orderBy('lark_id', 'desc')
      .limit(1),
  );
}
