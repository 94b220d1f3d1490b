import { gatewayCodes } from '../../../gateway/gateway-codes.ts';
import { reject } from '../../../gateway/reject.ts';
import { chatterOf } from '../chats/chatter.ts';
import type { ImContext } from '../content/content-context.ts';
import { keepAnnouncement, rememberedEdits } from './announcement.ts';
import type { BlockTree } from './blocks/block-tree.ts';
import { type ReachedBlocks, reachBlocksToEdit } from './reach-announcement.ts';

/** An edit as it is asked for. */
export interface AskedEdit {
  readonly chatId: string;
  readonly revision_id?: number | undefined;
  readonly client_token?: string | undefined;
}

/** What every edit answers besides its own. */
export interface EditAnswer {
  readonly revision_id: number;
  readonly client_token: string;
}

/** Edits of one announcement. Source: frequency limits of the docx/v1 pages about announcements. */
const limit = { perMinute: 0, perSecond: 3 };

/**
 * Edits the blocks of an announcement as its next revision. A `client_token` that was seen before gives the answer of then and
 * edits nothing. More than three edits a second are refused with HTTP 429; that the code is 99991400 is inferred.
 */
export async function editBlocks<Answer extends object>(
  context: ImContext,
  asked: AskedEdit,
  edit: (tree: BlockTree, reached: ReachedBlocks) => Promise<Answer> | Answer,
): Promise<Answer & EditAnswer> {
  const { db, caller, platform, now } = context;
  const reached = await reachBlocksToEdit(context, asked.chatId, asked.revision_id);
  const { chat, announcement, tree } = reached;
  const before = announcement.answered.find((one) => one.client_token === asked.client_token);
  if (before && asked.client_token) return before.answer as Answer & EditAnswer;
  if (platform.settings.rateLimits) {
    const usedUp = await platform.rateCounters.take(`docx.announcement ${chat.chat_id}`, limit, now);
    if (usedUp) throw reject(gatewayCodes.rateLimited, { status: 429, because: 'more than 3 edits a second' });
  }
  const own = await edit(tree, reached);
  const revision = announcement.revision + 1;
  const client_token = asked.client_token || platform.newId('');
  const answer = { ...own, revision_id: revision, client_token };
  await keepAnnouncement(db, chat, {
    ...announcement,
    revision,
    modifier: chatterOf(caller),
    update_time: now,
    blocks: tree.inOrder(chat.chat_id),
    answered: [...announcement.answered, { client_token, answer }].slice(-rememberedEdits),
  });
  return answer;
}
