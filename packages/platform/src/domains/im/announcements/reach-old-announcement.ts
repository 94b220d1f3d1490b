import { reject } from '../../../gateway/reject.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import { chatterOf } from '../chats/chatter.ts';
import { findMember } from '../chats/queries.ts';
import type { ReachedGroup } from '../chats/reach-chat.ts';
import { findChatFor, findLivingChat, operatorOutside } from '../chats/reach-chat.ts';
import type { ImContext } from '../content/content-context.ts';
import { type Announcement, announcementOf } from './announcement.ts';

/**
 * The announcement of the old kind of a group that the caller is in (232011): 232097 for one in blocks, 232003 for a direct
 * chat, which has none.
 */
export async function reachOldAnnouncement(
  context: ImContext,
  chatId: string,
  { toChange }: { readonly toChange: boolean },
): Promise<ReachedGroup & { readonly announcement: Extract<Announcement, { type: 'doc' }> }> {
  const find = toChange ? findLivingChat : findChatFor;
  const chat = await find(context, chatId, {
    mode: 'any-group',
    wrongMode: () => reject(codes.announcementNotFound, { because: `${chatId} is a direct chat` }),
  });
  const member = await findMember(context.db, chat, chatterOf(context.caller));
  if (!member) throw operatorOutside(context, chat);
  const announcement = await announcementOf(context.db, chat);
  if (announcement.type === 'docx') throw reject(codes.docxAnnouncement, { because: 'use docx/v1/chats' });
  return { chat, member, announcement };
}
