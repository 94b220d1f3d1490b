import type { HandlerContext } from '../../../emulation/handler.ts';
import type { ChatMemberRow, ChatRow } from '../../../store/tables/im.ts';

/** What the rules of this domain look at. */
export interface ImContext extends Pick<HandlerContext<unknown>, 'db' | 'caller' | 'platform' | 'now' | 'note'> {
  /**
   * Batch messages and those of custom bots are plain: style tags and Markdown mean nothing there. A custom bot has no app
   * behind it, so that pictures and open_ids of any app are its own.
   */
  readonly origin?: 'batch' | 'custom_bot';
}

/** Where a content is going to be read. */
export interface ContentContext extends ImContext {
  readonly chat: Pick<ChatRow, 'chat_id' | 'chat_mode' | 'settings'>;
  /** The caller's row in a group; undefined in a direct chat. */
  readonly member: ChatMemberRow | undefined;
}

/** A content that was understood, in the form in which it is kept. */
export interface Said {
  readonly content: string;
  /** As `storedMentions` writes them. */
  readonly mentions: string;
  /** The card entity that the message is going to show. */
  readonly cardId?: string;
}

/** Reads the content of one kind of message; refuses what is not of its form. */
export type ContentReader = (content: Record<string, unknown>, context: ContentContext) => Promise<Said>;
