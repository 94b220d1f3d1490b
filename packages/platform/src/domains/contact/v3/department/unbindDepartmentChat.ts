import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { seenDepartment } from '../../departments/check-sees-department.ts';
import { setDepartment } from '../../departments/set-department.ts';
import { rootDepartment } from '../../directory.ts';

/** The chat stays, as a group like any other. */
export const unbindDepartmentChat = handle(department.unbindDepartmentChat, async (call) => {
  const { db, ids, input, now } = call;
  const id = ids.openDepartmentId(input.data.department_id);
  if (id === rootDepartment) throw reject(codes.rootDepartment);
  const refusal = () => reject(codes.noDepartmentAuthority);
  const row = await seenDepartment(call, id, { gone: refusal, unseen: refusal });
  if (row.chat_id === '') throw reject(codes.noDepartmentChat);
  await setDepartment(db, id, { chat_id: '', update_time: now });
  return {};
});
