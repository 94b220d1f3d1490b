import * as chatManagers from '@larkspur/catalog/calls/im/v1/chatManagers';
import { handle } from '../../../../emulation/handler.ts';
import { changeRole } from '../../chats/group-queries.ts';
import { findNamedMembers, shownManagers } from '../../chats/managers.ts';

/** Makes managers ordinary members again. */
export const deleteManagers = handle(chatManagers.deleteManagers, async (context) => {
  const { input, db } = context;
  const { member_id_type: type = 'open_id' } = input.params;
  const call = { ...context, chatId: input.path.chat_id, written: input.data.manager_ids, type };
  const { chat, members } = await findNamedMembers(call);
  for (const { member_id } of members) await changeRole(db, chat, member_id, 'member');
  return shownManagers(call, chat);
});
