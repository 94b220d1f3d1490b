import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { statement } from '../../../../store/statement.ts';
import { codes } from '../../codes.ts';
import { setDepartment } from '../../departments/set-department.ts';
import { findDepartments, rootDepartment } from '../../directory.ts';
import { seesDepartment, viewOf } from '../../range.ts';
import { seesPlace } from '../../users/memberships-of-fields.ts';

const childOf = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('departments')
    .select('open_department_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('parent', '=', v.id)
    .where('deleted', '=', 0)
    .limit(1),
);
const memberOf = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .selectFrom('department_members')
    .select('lark_id')
    .where('tenant_key', '=', v.tenantKey)
    .where('open_department_id', '=', v.id)
    .limit(1),
);
const leaveGroups = statement((db, v: { tenantKey: string; id: string }) =>
  db
    .deleteFrom('contact_group_members')
    .where('tenant_key', '=', v.tenantKey)
    .where('member_type', '=', 'department')
    .where('member_id', '=', v.id),
);

/** Only an empty one, with a right on the department above it, too. Its department_id is free then. Source: page of this API. */
const deleteDepartment = handle(department.delete, async ({ input, ids, db, caller, now }) => {
  const { tenantKey } = caller;
  const id = ids.openDepartmentId(input.path.department_id);
  if (id === rootDepartment) throw reject(codes.rootDepartment);
  const row = (await findDepartments(db, [id])).get(id);
  const view = await viewOf(db, caller);
  if (!row || row.deleted || !seesDepartment(view, row)) throw reject(codes.noDepartmentAuthority);
  const parent = (await findDepartments(db, [row.parent])).get(row.parent);
  if (!seesPlace(view, parent)) throw reject(codes.noParentDepartmentAuthority);
  if (await db.first(memberOf, { tenantKey, id })) throw reject(codes.departmentHasMembers);
  if (await db.first(childOf, { tenantKey, id })) throw reject(codes.departmentHasChildren);
  await setDepartment(db, id, { deleted: 1, unit_id: '', update_time: now });
  await db.run(leaveGroups, { tenantKey, id });
  return {};
});

export { deleteDepartment as delete };
