import { reject } from '../../../gateway/reject.ts';
import { findUser } from '../../contact/directory.ts';
import { checkAvailability } from '../chats/availability.ts';
import { requireMember } from '../chats/membership.ts';
import { findChat } from '../chats/queries.ts';
import { codes } from '../codes.ts';
import { invalidParameter, wrongForm } from '../refusals.ts';
import type { ContentReader } from './content-context.ts';

/** `share_chat`: the card of a group that the sender is in. */
export const readShareChat: ContentReader = async ({ chat_id }, context) => {
  if (typeof chat_id !== 'string') throw wrongForm('share_chat');
  const chat = await findChat(context.db, context.caller.tenantKey, chat_id);
  if (!chat) throw invalidParameter('invalid chat_id', `there is no chat ${chat_id}`);
  if (chat.chat_mode === 'p2p') throw reject(codes.p2pChatNotShareable);
  if (context.origin !== 'custom_bot') await requireMember(context, chat);
  return { content: JSON.stringify({ chat_id }), mentions: '' };
};

/** `share_user`: the card of a user in the app's availability, by open_id. Kept with the number of the user. */
export const readShareUser: ContentReader = async ({ user_id }, context) => {
  if (typeof user_id !== 'string') throw wrongForm('share_user');
  const { db, caller, platform } = context;
  const larkId = platform.userIds.larkIdOfOpenId(caller.app.appId, user_id);
  const user = larkId === undefined ? undefined : await findUser(db, larkId);
  if (user?.tenant_key !== caller.tenantKey)
    throw invalidParameter('invalid user_id', `no open_id of ${caller.app.appId}: ${user_id}`);
  await checkAvailability(context, user.lark_id);
  return { content: JSON.stringify({ user_id: larkId }), mentions: '' };
};
