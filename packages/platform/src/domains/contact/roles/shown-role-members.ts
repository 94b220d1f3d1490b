import type { RoleMemberRow } from '../../../store/tables/contact.ts';
import { findDepartments } from '../directory.ts';
import { type IdTypes, type Reader, showIds } from '../shown-ids.ts';

/** Members of a role as answers show them; departments only where the scope is some of them. */
export async function shownRoleMembers(reader: Reader, types: IdTypes, rows: readonly RoleMemberRow[]) {
  const show = await showIds(
    reader,
    types,
    rows.map((row) => row.lark_id),
  );
  const scopes = rows.map((row): string[] => JSON.parse(row.departments));
  const departments = await findDepartments(reader.db, scopes.flat());
  return rows.map((row, index) => ({
    user_id: show.user(row.lark_id),
    scope_type: row.scope_type,
    ...(row.scope_type === 'Part' && {
      department_ids: (scopes[index] ?? []).flatMap((id) => {
        const department = departments.get(id);
        return department ? show.department(department) : [];
      }),
    }),
  }));
}
