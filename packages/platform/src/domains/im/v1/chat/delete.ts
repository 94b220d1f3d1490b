import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { isCreatorWithScope } from '../../chats/chat-rights.ts';
import { removeAllMembers, updateChat } from '../../chats/group-queries.ts';
import { findLivingChat, requireInChat } from '../../chats/reach-chat.ts';

/** Dissolves a group: nobody is in it any more, and nothing can be said in it. For its owner, or its creator with the scope. */
export const remove = handle(chatApi.delete, async (context) => {
  const { input, db, caller, now } = context;
  const chat = await findLivingChat(context, input.path.chat_id, {
    mode: 'group',
    wrongMode: () => reject(codes.chatTypeUnsupported),
  });
  if (!isCreatorWithScope(caller, chat)) {
    const member = await requireInChat(context, chat);
    if (member?.role !== 'owner') {
      throw reject(codes.neitherOwnerNorCreator, {
        because: `${member?.member_id} is not the owner of ${chat.chat_id}`,
      });
    }
  }
  await removeAllMembers(db, chat);
  await updateChat(db, { ...chat, status: 'dissolved', update_time: now });
  return {};
});
