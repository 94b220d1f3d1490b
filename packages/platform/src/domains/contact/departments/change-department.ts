import type { HandlerContext } from '../../../emulation/handler.ts';
import { reject } from '../../../gateway/reject.ts';
import type { DepartmentRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import { findDepartments, rootDepartment } from '../directory.ts';
import { type DepartmentProfile, profileOfDepartment } from '../profiles.ts';
import { seesDepartment, viewOf } from '../range.ts';
import { directorySettings } from '../settings.ts';
import { checkChatEmployeeTypes, checkDepartmentNames, orderOf } from './check-department.ts';
import { makeDepartmentChat } from './department-chat.ts';
import { hrbpsOf, leadersOf } from './department-leaders.ts';
import type { DepartmentFields, DepartmentWrite } from './department-write.ts';
import { checkRoom, findParent, levelOf } from './parent-of-write.ts';
import { branchOf, moveDepartment, setDepartment } from './set-department.ts';

type Call = Pick<HandlerContext<never>, 'db' | 'platform' | 'caller' | 'ids' | 'now'>;

/** Changes a department: fields that are not written stay as they are. Gives it as it now is. */
export async function changeDepartment(
  call: Call,
  act: 'patch' | 'update',
  id: string,
  fields: DepartmentFields,
): Promise<DepartmentRow> {
  const { db } = call;
  const write = await openChange(call, act, id, fields);
  const { department, moves, parent } = write;
  await checkDepartmentNames(write, fields);
  const { main, deputies } = await leadersOf(write, fields);
  const hrbps = await hrbpsOf(write, fields);
  await checkChatEmployeeTypes(write, fields.group_chat_employee_types);
  const sort_order = await orderOf(write, fields.order);
  if (moves) await checkMove(write);
  const { i18n_name, group_chat_employee_types } = fields;
  const profile: DepartmentProfile = {
    ...profileOfDepartment(department),
    ...(i18n_name && { i18n_name }),
    ...(group_chat_employee_types && { group_chat_employee_types }),
    ...(deputies && { deputies }),
    ...(hrbps && { hrbps }),
  };
  await setDepartment(db, id, {
    ...(fields.name !== undefined && { name: fields.name }),
    ...(main !== undefined && { leader_lark_id: main }),
    sort_order,
    profile: JSON.stringify(profile),
    update_time: call.now,
  });
  if (moves) await moveDepartment(db, department, parent);
  const changed = await departmentRow(call, id);
  if (!fields.create_group_chat || changed.chat_id) return changed;
  await setDepartment(db, id, { chat_id: await makeDepartmentChat(db, call.platform, changed) });
  return departmentRow(call, id);
}

type Change = DepartmentWrite & { readonly department: DepartmentRow };

async function openChange(
  call: Call,
  act: 'patch' | 'update',
  id: string,
  { parent_department_id }: DepartmentFields,
): Promise<Change> {
  const { db, caller, ids } = call;
  if (id === rootDepartment) throw reject(codes.rootDepartment);
  const { external_data_source } = await directorySettings(db, caller.tenantKey);
  if (external_data_source) throw reject(codes.externalDepartmentData);
  const department = await departmentRow(call, id);
  if (department.deleted) throw reject(codes.departmentInfoIsNull);
  const view = await viewOf(db, caller);
  if (!seesDepartment(view, department)) throw reject(codes.noDepartmentAuthority);
  const parentId = parent_department_id === undefined ? department.parent : ids.openDepartmentId(parent_department_id);
  const moves = parentId !== department.parent;
  // A department that stays where it is needs no right on what lies above it.
  const parent = moves ? await findParent(db, view, parentId) : (await findDepartments(db, [parentId])).get(parentId);
  return { ...call, act, view, department, parent, moves };
}

/** A department does not go below itself (the code is inferred), and its branch must fit. */
async function checkMove({ db, department, parent }: Change): Promise<void> {
  if (parent?.ancestry.startsWith(department.ancestry)) throw reject(codes.departmentParamInvalid);
  const levels = (await branchOf(db, department)).map(levelOf);
  await checkRoom(db, department.tenant_key, parent, Math.max(...levels) - levelOf(department) + 1);
}

async function departmentRow({ db }: Call, id: string): Promise<DepartmentRow> {
  const row = (await findDepartments(db, [id])).get(id);
  if (!row) throw new Error(`Department ${id} was there when the ids of the call were resolved, and is gone.`);
  return row;
}
