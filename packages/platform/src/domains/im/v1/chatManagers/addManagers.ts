import * as chatManagers from '@larkspur/catalog/calls/im/v1/chatManagers';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { changeRole, listManagers } from '../../chats/group-queries.ts';
import { findNamedMembers, shownManagers } from '../../chats/managers.ts';

/** 20 in the very large groups that Feishu makes on request. Source: `manager_ids` of the page. */
const maxManagers = 10;

/** Makes members managers. */
export const addManagers = handle(chatManagers.addManagers, async (context) => {
  const { input, db } = context;
  const { member_id_type: type = 'open_id' } = input.params;
  const call = { ...context, chatId: input.path.chat_id, written: input.data.manager_ids, type };
  const { chat, members } = await findNamedMembers(call);
  const managers = new Set([...(await listManagers(db, chat)), ...members.map((row) => row.member_id)]);
  if (managers.size > maxManagers) {
    throw reject(codes.tooManyManagers, { because: `${managers.size} managers, ${maxManagers} are allowed` });
  }
  for (const { member_id } of members) await changeRole(db, chat, member_id, 'manager');
  return shownManagers(call, chat);
});
