import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { seenDepartment } from '../../departments/check-sees-department.ts';
import { shownDepartmentOf } from '../../departments/shown-department.ts';

/** The root needs a range of all staff. A deleted department is known by its open_department_id, and said not to exist (inferred). */
export const get = handle(department.get, async ({ input: { path, params }, ids, ...reader }) => {
  const row = await seenDepartment(reader, ids.openDepartmentId(path.department_id), {
    gone: () => reject(codes.departmentNotExist),
    unseen: () => reject(codes.noDepartmentAuthority),
  });
  return { department: await shownDepartmentOf(reader, params, row) };
});
