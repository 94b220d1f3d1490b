import type { Db } from '../../../store/store.ts';
import type { GroupRow } from '../../../store/tables/contact.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import { profileOfGroup } from '../profiles.ts';
import { type IdTypes, type Reader, showIds } from '../shown-ids.ts';

/** A group as answers show it. */
export async function shownGroups(reader: Reader, types: IdTypes, rows: readonly GroupRow[]) {
  const profiles = rows.map(profileOfGroup);
  const show = await showIds(
    reader,
    types,
    profiles.flatMap(({ visible_scope }) => visible_scope?.users ?? []),
  );
  const departments = await findDepartments(
    reader.db,
    profiles.flatMap(({ department_scope = [], visible_scope }) => [
      ...department_scope,
      ...(visible_scope?.departments ?? []),
    ]),
  );
  const departmentId = (id: string) => {
    const row = departments.get(id);
    return row ? show.department(row) : id === rootDepartment ? id : [];
  };
  const counts = await memberCounts(reader.db, rows);
  return rows.map((row, index) => {
    const { department_scope, visible_scope } = profiles[index] ?? {};
    return {
      id: row.group_id,
      name: row.name,
      description: row.description,
      member_user_count: counts.get(`user ${row.group_id}`) ?? 0,
      member_department_count: counts.get(`department ${row.group_id}`) ?? 0,
      type: row.type,
      ...(department_scope && { department_scope_list: department_scope.flatMap(departmentId) }),
      ...(visible_scope && {
        visible_scope: {
          ...(visible_scope.visible_scope_type && { visible_scope_type: visible_scope.visible_scope_type as 'public' }),
          visible_users: (visible_scope.users ?? []).map((larkId) => show.user(larkId)),
          visible_departments: (visible_scope.departments ?? []).flatMap(departmentId),
        },
      }),
    };
  });
}

/** How many users and departments each group has, by `user <group_id>` and `department <group_id>`. */
async function memberCounts(db: Db, groups: readonly GroupRow[]): Promise<Map<string, number>> {
  const [first] = groups;
  if (!first) return new Map();
  const rows = await db.all(
    db.build
      .selectFrom('contact_group_members')
      .select((of) => ['group_id', 'member_type', of.fn.countAll<number>().as('count')])
      .where('tenant_key', '=', first.tenant_key)
      .where(
        'group_id',
        'in',
        groups.map((group) => group.group_id),
      )
      .groupBy(['group_id', 'member_type']),
  );
  return new Map(rows.map((row) => [`${row.member_type} ${row.group_id}`, Number(row.count)]));
}
