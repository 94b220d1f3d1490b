import type { Caller } from '../gateway/caller.ts';
import { shownUserId } from '../identity/shown-user-id.ts';
import type { PlatformContext } from '../platform-context.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';

/** A person and a department of the tenant, for fields that need one and say nothing of which. */
export interface SomePeople {
  readonly user: { readonly lark_id: number; readonly user_id: string } | undefined;
  readonly department: { readonly open_department_id: string; readonly department_id: string } | undefined;
}

const firstUser = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('users')
    .select(['lark_id', 'user_id'])
    .where('tenant_key', '=', v.tenantKey)
    .orderBy('lark_id')
    .limit(1),
);
const userByNumber = statement((db, v: { tenantKey: string; larkId: number }) =>
  db
    .selectFrom('users')
    .select(['lark_id', 'user_id'])
    .where('lark_id', '=', v.larkId)
    .where('tenant_key', '=', v.tenantKey),
);
const firstDepartment = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('departments')
    .select(['open_department_id', 'department_id'])
    .where('tenant_key', '=', v.tenantKey)
    .orderBy('open_department_id')
    .limit(1),
);

/** The acting user, else the tenant's first; and the tenant's first department. */
export async function findSomePeople(db: Db, { larkId, tenantKey }: Caller): Promise<SomePeople> {
  const user = larkId ? await db.first(userByNumber, { tenantKey, larkId }) : await db.first(firstUser, { tenantKey });
  return { user, department: await db.first(firstDepartment, { tenantKey }) };
}

/** The user's id for a field of this name: of the kind that the name says, else of the kind asked for. */
export function userIdFor(
  name: string,
  user: NonNullable<SomePeople['user']>,
  { platform, caller, type }: { platform: PlatformContext; caller: Caller; type: string | undefined },
): string {
  const kind = name === 'open_id' || name === 'union_id' ? name : (type ?? (name === 'user_id' ? name : 'open_id'));
  return shownUserId(platform, caller.app, user, kind);
}
