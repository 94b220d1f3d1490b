import { reject } from '../../../gateway/reject.ts';
import { settingsOf } from '../chats/chat-settings.ts';
import { codes } from '../codes.ts';
import { everybody, type Mention } from '../messages/mentions.ts';
import type { ContentContext } from './content-context.ts';
import { findNamed } from './people.ts';

/** Gathers whom a content mentions, and gives each the key that stands for them in the content. */
export class MentionCollector {
  readonly mentions: Mention[] = [];
  readonly #context: ContentContext;

  constructor(context: ContentContext) {
    this.#context = context;
  }

  /**
   * The key and name of the one that is written by open_id, union_id or user_id, or `all`; undefined when there is nobody of
   * that id. Refuses with 230018 where only owner and managers may mention everybody.
   * A second mention of the same one has the key of the first (inferred).
   */
  async add(written: string): Promise<{ readonly key: string; readonly name: string } | undefined> {
    if (written === 'all') {
      this.#checkMentionOfAll();
      return { key: everybody, name: '' };
    }
    const found = await findNamed(this.#context, written);
    if (!found) return undefined;
    const earlier = this.mentions.find((mention) => mention.id === found.id);
    if (earlier) return earlier;
    const mention = { key: `@_user_${this.mentions.length + 1}`, ...found };
    this.mentions.push(mention);
    return mention;
  }

  /** Source: `at_all_permission` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update`; that the code is this one is inferred. */
  #checkMentionOfAll(): void {
    const { chat, member } = this.#context;
    if (chat.chat_mode === 'p2p' || settingsOf(chat).at_all_permission === 'all_members') return;
    if (member?.role === 'member') {
      throw reject(codes.forbiddenByGroupSettings, {
        because: `only owner and managers of ${chat.chat_id} may mention everybody`,
      });
    }
  }
}
