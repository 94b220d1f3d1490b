import type { Caller } from '../gateway/caller.ts';
import { shownUserId } from '../identity/shown-user-id.ts';
import { statement } from '../store/statement.ts';
import type { Db } from '../store/store.ts';
import type { HandlerContext } from './handler.ts';
import { idText } from './shape/id-text.ts';
import type { ShapeSource } from './shape/shape-value.ts';

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

/** The ids of these people for fields of a name, as the caller is to see them; made up where the tenant has nobody. */
export function shownPeople(
  { platform, caller, input }: HandlerContext<{ params: Record<string, unknown> }>,
  { user, department }: SomePeople,
  hex: string,
): Pick<ShapeSource, 'userId' | 'departmentId'> {
  const { user_id_type: type, department_id_type: departmentType } = input.params as Record<string, string | undefined>;
  const madeUp = (name: string) => idText(name, hex) ?? `ou_${hex}`;
  return {
    userId: (name) => (user ? shownUserId(platform, caller.app, user, kindOf(name, type)) : madeUp(name)),
    departmentId: (name) => {
      if (!department) return madeUp(name);
      const own = name === 'department_id' && departmentType === 'department_id';
      return own ? department.department_id : department.open_department_id;
    },
  };
}

/** The kind of id that a field's name says, else the one asked for. */
function kindOf(name: string, type: string | undefined): string {
  if (name === 'open_id' || name === 'union_id') return name;
  return type ?? (name === 'user_id' ? name : 'open_id');
}
