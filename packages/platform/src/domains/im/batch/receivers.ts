import type { Db } from '../../../store/store.ts';
import { findDepartments, findUser, findUserByUserId } from '../../contact/directory.ts';
import type { ImContext } from '../content/content-context.ts';

/** Who gets a batch message, and which of the written ids stand for nobody. */
export interface Receivers {
  readonly larkIds: ReadonlySet<number>;
  readonly invalid: {
    readonly invalid_department_ids: string[];
    readonly invalid_open_ids: string[];
    readonly invalid_user_ids: string[];
    readonly invalid_union_ids: string[];
  };
}

export interface WrittenReceivers {
  readonly department_ids: readonly string[];
  readonly open_ids: readonly string[];
  readonly user_ids: readonly string[];
  readonly union_ids: readonly string[];
}

/**
 * The users that the four lists name, those in the departments and below them included.
 * Source: `/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM`.
 */
export async function findReceivers(context: ImContext, written: WrittenReceivers): Promise<Receivers> {
  const { db, caller, platform } = context;
  const { userIds } = platform;
  const larkIds = new Set<number>();
  const find = async (ids: readonly string[], numberOf: (id: string) => Promise<number | undefined>) => {
    const invalid: string[] = [];
    for (const id of ids) {
      const larkId = await numberOf(id);
      if (larkId === undefined) invalid.push(id);
      else larkIds.add(larkId);
    }
    return invalid;
  };
  const ofTenant = async (larkId: number | undefined) => {
    const user = larkId === undefined ? undefined : await findUser(db, larkId);
    return user?.tenant_key === caller.tenantKey && !user.is_resigned ? larkId : undefined;
  };
  const { app, tenantKey } = caller;
  const invalid = {
    invalid_open_ids: await find(written.open_ids, (id) => ofTenant(userIds.larkIdOfOpenId(app.appId, id))),
    invalid_user_ids: await find(written.user_ids, async (id) => {
      const user = await findUserByUserId(db, tenantKey, id);
      return user && !user.is_resigned ? user.lark_id : undefined;
    }),
    invalid_union_ids: await find(written.union_ids, (id) => ofTenant(userIds.larkIdOfUnionId(app.developer, id))),
    invalid_department_ids: await addDepartments(context, written.department_ids, larkIds),
  };
  return { larkIds, invalid };
}

/** Both kinds of department ids are taken, the root is not. */
async function addDepartments(
  { db, caller }: ImContext,
  written: readonly string[],
  larkIds: Set<number>,
): Promise<string[]> {
  const invalid: string[] = [];
  for (const id of written) {
    const ancestry = await ancestryOf(db, caller.tenantKey, id);
    if (ancestry === undefined) invalid.push(id);
    else for (const larkId of await membersBelow(db, caller.tenantKey, ancestry)) larkIds.add(larkId);
  }
  return invalid;
}

async function ancestryOf(db: Db, tenantKey: string, id: string): Promise<string | undefined> {
  const open = (await findDepartments(db, [id])).get(id);
  if (open?.tenant_key === tenantKey && !open.deleted) return open.ancestry;
  const own = await db.first(
    db.build
      .selectFrom('departments')
      .select('ancestry')
      .where('tenant_key', '=', tenantKey)
      .where('department_id', '=', id)
      .where('deleted', '=', 0),
  );
  return own?.ancestry;
}

async function membersBelow(db: Db, tenantKey: string, ancestry: string): Promise<number[]> {
  const rows = await db.all(
    db.build
      .selectFrom('department_members')
      .innerJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
      .select('department_members.lark_id')
      .distinct()
      .where('department_members.tenant_key', '=', tenantKey)
      .where('departments.ancestry', 'like', `${ancestry}%`)
      .where('departments.deleted', '=', 0),
  );
  return rows.map((row) => row.lark_id);
}
