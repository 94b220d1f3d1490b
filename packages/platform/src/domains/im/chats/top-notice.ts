import { reject } from '../../../gateway/reject.ts';
import type { ChatRow, ChatterId } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { isOwnerOrManager } from './chat-rights.ts';
import { settingsOf } from './chat-settings.ts';
import { enterGroup } from './reach-chat.ts';

/** What stands on top of a chat. */
export interface TopNotice {
  /** 1: a message, 2: the announcement. */
  readonly action_type: '1' | '2';
  readonly message_id?: string;
  readonly operator: ChatterId;
}

/** The group, if the caller may put notices on top of it: 232014 where only owner and managers may. */
export async function enterForTopNotice(context: ImContext, chatId: string): Promise<ChatRow> {
  const { chat, member } = await enterGroup(context, chatId);
  if (settingsOf(chat).top_notice_manage_setting === 'all_members' || isOwnerOrManager(member)) return chat;
  throw reject(codes.operatorLacksRight, { because: `only owner and managers put notices on top of ${chatId}` });
}
