import { reject } from '../../../gateway/reject.ts';
import { unknownId } from '../../../gateway/resolve-ids.ts';
import type { ChatMemberRow, ChatRow } from '../../../store/tables/im.ts';
import { mayUse } from '../chats/chat-rights.ts';
import { settingsOf } from '../chats/chat-settings.ts';
import { chatterOf } from '../chats/chatter.ts';
import { findChat, findMember } from '../chats/queries.ts';
import type { ImContext } from '../content/content-context.ts';
import { type Announcement, announcementOf } from './announcement.ts';
import { BlockTree } from './blocks/block-tree.ts';
import { announcementCodes as codes } from './codes.ts';

/** The announcement of a group that the caller is in. */
export interface ReachedAnnouncement {
  readonly chat: ChatRow;
  readonly member: ChatMemberRow;
  readonly announcement: Announcement;
}

/** One in blocks, and its blocks to work on. */
export interface ReachedBlocks {
  readonly chat: ChatRow;
  readonly announcement: Extract<Announcement, { type: 'docx' }>;
  readonly tree: BlockTree;
}

/**
 * An app with a bot (1772025), a living group (1770002) and no direct chat (1772001), without people of other tenants
 * (1772004), and the caller in it (1772003).
 */
export async function reachAnnouncement(context: ImContext, chatId: string): Promise<ReachedAnnouncement> {
  const { db, caller } = context;
  if (!caller.app.botEnabled) throw reject(codes.botNotActivated, { because: `${caller.app.appId} has no bot` });
  const chat = await findChat(db, caller.tenantKey, chatId);
  if (!chat) throw unknownId('open_chat_id', 'chat_id', chatId);
  if (settingsOf(chat).external) throw reject(codes.externalChat, { because: `${chatId} is external` });
  if (chat.chat_mode === 'p2p') throw reject(codes.announcementNotFound, { because: `${chatId} is a direct chat` });
  if (chat.status !== 'normal') throw reject(codes.notFound, { because: `${chatId} is ${chat.status}` });
  const chatter = chatterOf(caller);
  const member = await findMember(db, chat, chatter);
  if (!member) throw reject(codes.operatorOutsideChat, { because: `${chatter} is not in ${chatId}` });
  return { chat, member, announcement: await announcementOf(db, chat) };
}

/**
 * The blocks of an announcement, at the revision asked for: 1772006 for one of the old kind, 1770001 for a revision that is
 * none. Only the newest is kept; older ones are answered with it.
 */
export async function reachBlocks(context: ImContext, chatId: string, revision = -1): Promise<ReachedBlocks> {
  const { chat, announcement } = await reachAnnouncement(context, chatId);
  return blocksOf(context, chat, announcement, revision);
}

/** The same, for who may edit (1772005). */
export async function reachBlocksToEdit(context: ImContext, chatId: string, revision = -1): Promise<ReachedBlocks> {
  const { chat, member, announcement } = await reachAnnouncement(context, chatId);
  if (!mayUse('edit_permission', context.caller, chat, member)) {
    throw reject(codes.mayNotEdit, { because: `${member.member_id} is an ordinary member of ${chatId}` });
  }
  return blocksOf(context, chat, announcement, revision);
}

/** How far a revision may be behind the newest one. Source: 1770021 in the error tables. */
const mostBehind = 1000;

function blocksOf({ note }: ImContext, chat: ChatRow, announcement: Announcement, revision: number): ReachedBlocks {
  if (announcement.type !== 'docx') {
    throw reject(codes.typeNotSupported, { because: `${chat.chat_id} has an announcement of the old kind` });
  }
  const newest = announcement.revision;
  if (revision !== -1) {
    if (revision < 1 || revision > newest) {
      throw reject(codes.paramInvalid, { because: `there is no revision ${revision}; the newest is ${newest}` });
    }
    if (newest - revision > mostBehind) throw reject(codes.revisionTooOld, { because: `the newest is ${newest}` });
    if (revision < newest) note(`revision ${revision} is not kept; the newest, ${newest}, stands in for it`);
  }
  return { chat, announcement, tree: new BlockTree(structuredClone(announcement.blocks)) };
}
