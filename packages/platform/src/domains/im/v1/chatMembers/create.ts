import * as chatMembers from '@larkspur/catalog/calls/im/v1/chatMembers';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { mayManage, mayUse } from '../../chats/chat-rights.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { addMembers, findMembers } from '../../chats/group-queries.ts';
import { readInvitation } from '../../chats/invitation.ts';
import { findInvited } from '../../chats/invited.ts';
import { readMemberIds } from '../../chats/member-ids.ts';
import { enterGroup } from '../../chats/reach-chat.ts';
import { requireRoom } from '../../chats/room.ts';

/** Brings users or bots into a group; where that needs approval and the caller cannot give it, they wait for it. */
export const create = handle(chatMembers.create, async (context) => {
  const { input, db, caller, now } = context;
  const { member_id_type: type = 'open_id', succeed_type: succeedType = 0 } = input.params;
  const { chat, member } = await enterGroup(context, input.path.chat_id, {
    mode: 'any-group',
    wrongMode: () => reject(codes.membersNotSupported),
  });
  if (!mayUse('add_member_permission', caller, chat, member)) {
    throw reject(codes.neitherOwnerNorCreator, { because: `only owner and managers add members to ${chat.chat_id}` });
  }
  const written = readMemberIds(input.data.id_list, type);
  const invited = await findInvited(context, written, type);
  const { usable, leftOut } = await readInvitation(context, invited, { type, succeedType });
  const inside = await findMembers(
    db,
    chat,
    usable.map((one) => one.chatter),
  );
  const known = new Set(inside.map((row) => row.member_id));
  const joining = usable.filter((one) => !known.has(one.chatter));
  await requireRoom(
    db,
    chat,
    joining.map((one) => one.chatter),
  );
  if (settingsOf(chat).membership_approval === 'approval_required' && !mayManage(caller, chat, member)) {
    return { ...leftOut, pending_approval_id_list: joining.map((one) => one.written) };
  }
  await addMembers(db, chat, joining, now);
  return leftOut;
});
