import * as functionalRoleMember from '@larkspur/catalog/calls/contact/v3/functionalRoleMember';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { findDepartments, rootDepartment } from '../../directory.ts';
import { type DirectoryView, seesDepartment, viewOf } from '../../range.ts';
import { eachMember, reasons } from '../../roles/each-member.ts';
import { findRoleMember, roleOf } from '../../roles/roles.ts';
import { findWrittenDepartments } from '../../written-ids.ts';

type Call = HandlerContext<Required<functionalRoleMember.ScopesInput>>;

/** Sets the departments that members manage, never the root. What a member managed before must be in sight, too. */
export const scopes = handle(functionalRoleMember.scopes, async (call) => {
  const { db, caller, input } = call;
  const role = await roleOf(db, caller.tenantKey, input.path.role_id);
  const view = await viewOf(db, caller);
  const departments = JSON.stringify(await departmentsOf(call, view));
  const results = await eachMember(call, input.data.members, input.params.user_id_type, async (larkId) => {
    const member = await findRoleMember(db, role, larkId);
    if (!member) return reasons.notInRole;
    const before = await findDepartments(db, JSON.parse(member.departments));
    if (![...before.values()].every((row) => seesDepartment(view, row))) return reasons.noRightOnScope;
    await db.run(
      db.build
        .updateTable('contact_role_members')
        .set({ scope_type: 'Part', departments })
        .where('tenant_key', '=', role.tenant_key)
        .where('role_id', '=', role.role_id)
        .where('lark_id', '=', larkId),
    );
    return reasons.done;
  });
  return { results };
});

async function departmentsOf(call: Call, view: DirectoryView): Promise<string[]> {
  const written = call.input.data.departments;
  const found = await findWrittenDepartments(call, written, call.input.params.department_id_type);
  const ids = [...new Set(written.map((id) => found.get(id) ?? ''))];
  const rows = await findDepartments(call.db, ids);
  for (const id of ids) {
    const row = rows.get(id);
    if (id === rootDepartment || !row || row.deleted) throw reject(codes.roleDepartmentInvalid);
    if (!seesDepartment(view, row)) throw reject(codes.roleDepartmentNotAllowed);
  }
  return ids;
}
