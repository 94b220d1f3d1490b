import * as chatMembers from '@larkspur/catalog/calls/im/v1/chatMembers';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { addMembers } from '../../chats/group-queries.ts';
import { findMember } from '../../chats/queries.ts';
import { findLivingChat } from '../../chats/reach-chat.ts';
import { requireRoom } from '../../chats/room.ts';

/** The caller joins a public group that needs no approval. Joining twice changes nothing (inferred). */
export const meJoin = handle(
  chatMembers.meJoin,
  async (context) => {
    const { input, db, caller, now } = context;
    const wrongType = () => reject(codes.chatTypeUnsupported, { because: 'only public groups can be joined' });
    const chat = await findLivingChat(context, input.path.chat_id, { mode: 'any-group', wrongMode: wrongType });
    if (chat.chat_type !== 'public') throw wrongType();
    const chatter = chatterOf(caller);
    if (await findMember(db, chat, chatter)) return {};
    if (settingsOf(chat).membership_approval === 'approval_required') throw reject(codes.joiningNeedsApproval);
    await requireRoom(db, chat, [chatter]);
    await addMembers(db, chat, [{ chatter }], now);
    return {};
  },
  { msg: 'ok' },
);
