import * as department from '@larkspur/catalog/calls/contact/v3/department';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';
import { createOnce } from '../../client-tokens.ts';
import { codes } from '../../codes.ts';
import {
  checkChatEmployeeTypes,
  checkDepartmentId,
  checkDepartmentNames,
  orderOf,
  unitOf,
} from '../../departments/check-department.ts';
import { makeDepartmentChat } from '../../departments/department-chat.ts';
import { hrbpsOf, leadersOf } from '../../departments/department-leaders.ts';
import type { DepartmentWrite } from '../../departments/department-write.ts';
import { checkRoom, findParent } from '../../departments/parent-of-write.ts';
import { setDepartment } from '../../departments/set-department.ts';
import { shownDepartmentOf } from '../../departments/shown-department.ts';
import { findDepartments, rootDepartment } from '../../directory.ts';
import { viewOf } from '../../range.ts';
import { addDepartment } from '../../seed.ts';

type Call = HandlerContext<Required<department.CreateInput>>;

export const create = handle(department.create, async (call) => {
  const { db, input } = call;
  const id = await createOnce(call, async () => (await createDepartment(call)).open_department_id);
  const row = (await findDepartments(db, [id])).get(id);
  if (!row) throw new Error(`Department ${id} is gone, but departments are never removed.`);
  return { department: await shownDepartmentOf(call, input.params, row) };
});

async function createDepartment(call: Call): Promise<DepartmentRow> {
  const { db, platform, caller, input } = call;
  const { department_id, unit_ids, ...fields } = input.data;
  const write = await openCreation(call);
  await checkDepartmentNames(write, fields);
  if (department_id !== undefined) await checkDepartmentId(write, department_id);
  const { main = 0, deputies = [] } = await leadersOf(write, fields);
  const hrbps = (await hrbpsOf(write, fields)) ?? [];
  await checkChatEmployeeTypes(write, fields.group_chat_employee_types);
  const unit_id = await unitOf(write, unit_ids);
  await checkRoom(db, caller.tenantKey, write.parent, 1);
  const row = await addDepartment(db, platform, caller.tenantKey, {
    name: fields.name,
    ...(department_id !== undefined && { department_id }),
    parent: write.parent?.open_department_id ?? rootDepartment,
    order: await orderOf(write, fields.order),
    leader: main,
    unit_id,
    profile: {
      ...(fields.i18n_name && { i18n_name: fields.i18n_name }),
      group_chat_employee_types: fields.group_chat_employee_types ?? [],
      deputies,
      hrbps,
    },
  });
  if (!fields.create_group_chat) return row;
  const chat_id = await makeDepartmentChat(db, platform, row);
  await setDepartment(db, row.open_department_id, { chat_id });
  return row;
}

async function openCreation(call: Call): Promise<DepartmentWrite> {
  const { db, caller, ids, input } = call;
  const { parent_department_id } = input.data;
  if (parent_department_id === '') throw reject(codes.parentIdMissing);
  const view = await viewOf(db, caller);
  const parent = await findParent(db, view, ids.openDepartmentId(parent_department_id));
  return { ...call, act: 'create', view, department: undefined, parent, moves: false };
}
