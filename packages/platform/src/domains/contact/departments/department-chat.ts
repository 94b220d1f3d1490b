import type { PlatformContext } from '../../../platform-context.ts';
import type { Db } from '../../../store/store.ts';
import type { DepartmentRow, UserRow } from '../../../store/tables/contact.ts';
import { addGroupChat } from '../../im/seed.ts';
import { takesIn } from './department-chat-members.ts';

/**
 * Makes the chat of a department: named after it, owned by its main leader, with everybody in it and below it whose type of
 * employee it takes in. Gives the chat_id. Source: create_group_chat in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/create`;
 * that people of the departments below belong to it is inferred.
 */
export async function makeDepartmentChat(db: Db, platform: PlatformContext, row: DepartmentRow): Promise<string> {
  const members = (await usersWithin(db, row)).filter((user) => takesIn(row, user)).map((user) => user.lark_id);
  const chat = await addGroupChat(db, platform, row.tenant_key, {
    name: row.name,
    members,
    ...(row.leader_lark_id !== 0 && { owner: row.leader_lark_id }),
  });
  return chat.chat_id;
}

/** The users of a department and of all below it, in the order in which they came. */
function usersWithin(db: Db, { tenant_key, ancestry }: DepartmentRow): Promise<UserRow[]> {
  return db.all(
    db.build
      .selectFrom('users')
      .selectAll()
      .where('lark_id', 'in', (members) =>
        members
          .selectFrom('department_members')
          .innerJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
          .select('department_members.lark_id')
          .where('departments.tenant_key', '=', tenant_key)
          .where('departments.ancestry', 'like', `${ancestry}%`),
      )
      .orderBy('lark_id'),
  );
}
