import type { Db } from '../../../store/store.ts';
import type { ChatRow, ChatterId } from '../../../store/tables/im.ts';
import { readPart, writePart } from '../chats/chat-parts.ts';
import type { StoredBlock } from './blocks/block-tree.ts';
import type { OldDocument } from './old-document.ts';

/** The announcement of a group as it is kept: blocks since December 2024, an old document in groups from before. */
export type Announcement = AnnouncementFacts &
  (
    | { readonly type: 'docx'; readonly blocks: readonly StoredBlock[]; readonly answered: readonly AnsweredEdit[] }
    | { readonly type: 'doc'; readonly document: OldDocument }
  );

interface AnnouncementFacts {
  /** Grows by one with each edit. */
  readonly revision: number;
  readonly owner: ChatterId;
  readonly modifier: ChatterId;
  /** In milliseconds. */
  readonly create_time: number;
  readonly update_time: number;
}

/** What an edit was answered with, by its client_token, so that a repeated one edits nothing. */
export interface AnsweredEdit {
  readonly client_token: string;
  readonly answer: object;
}

/** How many edits are remembered for an announcement (inferred; Feishu does not say for how long a client_token holds). */
export const rememberedEdits = 20;

/** The announcement of a group; an empty one in blocks, at revision 1, until somebody edits it. */
export async function announcementOf(db: Db, chat: ChatRow): Promise<Announcement> {
  return (await readPart<Announcement>(db, chat, 'announcement')) ?? emptyAnnouncement(chat);
}

export async function keepAnnouncement(db: Db, chat: ChatRow, announcement: Announcement): Promise<void> {
  await writePart(db, chat, 'announcement', announcement, announcement.update_time);
}

/**
 * Gives a group an announcement of the old kind, as groups from before December 2024 have.
 * Source: `/uAjLw4CM/ukTMukTMukTM/group/upgraded-group-announcement/group-announcement-version-changes`.
 */
export async function useOldAnnouncement(db: Db, chat: ChatRow): Promise<void> {
  const { revision: _, ...facts } = factsOf(chat);
  const document: OldDocument = { title: { elements: [], style: {} }, body: { blocks: [] } };
  await keepAnnouncement(db, chat, { ...facts, revision: 0, type: 'doc', document });
}

function emptyAnnouncement(chat: ChatRow): Announcement {
  const page = { elements: [], style: { align: 1 } };
  return {
    ...factsOf(chat),
    type: 'docx',
    blocks: [{ block_id: chat.chat_id, parent_id: '', block_type: 1, page }],
    answered: [],
  };
}

function factsOf({ creator_id, create_time }: ChatRow): AnnouncementFacts {
  return { revision: 1, owner: creator_id, modifier: creator_id, create_time, update_time: create_time };
}
