/** What people do in Feishu's client, without any app: it asks no scope and no token. */
import { openP2pChat, peerIn } from '../domains/im/chats/p2p-chats.ts';
import { findChat, findMember } from '../domains/im/chats/queries.ts';
import { emojiTypes } from '../domains/im/content/emoji-types.ts';
import type { Mention } from '../domains/im/messages/mentions.ts';
import { findMessage, recallMessage } from '../domains/im/messages/queries.ts';
import { readChat } from '../domains/im/messages/reads.ts';
import { addReaction } from '../domains/im/reactions/queries.ts';
import { addChatMessage } from '../domains/im/seed.ts';
import type { PlatformContext } from '../platform-context.ts';
import type { Db } from '../store/store.ts';
import type { UserRow } from '../store/tables/contact.ts';
import type { ChatRow, MessageRow } from '../store/tables/im.ts';
import { findChatter, findLivingUser, nameChatter } from './find-chatter.ts';
import { PeopleError } from './people-error.ts';

/** A user who acts. */
export interface Actor {
  readonly tenantKey: string;
  readonly userId: string;
}

/** What a user says: a text, or a message of another kind as the client would write it. */
export interface Saying {
  /** A chat_id; or an app_id or a user_id: the direct chat with that bot or user. */
  readonly to: string;
  readonly text?: string;
  readonly msgType?: string;
  readonly content?: object;
  /** user_ids and app_ids, for whom `@_user_1`, `@_user_2` … stand; those that the text does not have are put before it. */
  readonly mentions?: readonly string[];
  /** The message_id that it answers. */
  readonly replyTo?: string;
}

/** Writes a message as a user. Throws a `PeopleError` where that user could not write it in the client. */
export async function sayAsUser(db: Db, platform: PlatformContext, actor: Actor, saying: Saying): Promise<MessageRow> {
  const user = await findLivingUser(db, actor.tenantKey, 'from', actor.userId);
  const chat = await findOrOpenChat(db, platform, user, saying.to);
  const mentions = await mentionsIn(db, actor.tenantKey, saying.mentions ?? []);
  const parent = saying.replyTo === undefined ? undefined : await messageOf(db, actor, 'reply_to', saying.replyTo);
  if (parent && parent.chat_id !== chat.chat_id) throw new PeopleError('reply_to', 'is a message of another chat');
  return addChatMessage(db, platform, {
    chat,
    sender: user.lark_id,
    mentions,
    ...(parent && { parent }),
    ...(saying.content === undefined
      ? { text: withMentions(saying.text ?? '', mentions) }
      : { msgType: saying.msgType ?? 'text', content: saying.content }),
  });
}

/** Adds a reaction as a user; gives its reaction_id. */
export async function reactAsUser(
  db: Db,
  { newId, clock }: PlatformContext,
  actor: Actor,
  { messageId, emoji }: { readonly messageId: string; readonly emoji: string },
): Promise<string> {
  const user = await findLivingUser(db, actor.tenantKey, 'from', actor.userId);
  if (!emojiTypes.has(emoji)) throw new PeopleError('emoji_type', `there is no emoji ${emoji}`);
  const message = await visibleMessage(db, actor, user, messageId);
  const reaction = await addReaction(db, {
    reaction_id: newId(''),
    tenant_key: actor.tenantKey,
    message_id: message.message_id,
    operator_id: String(user.lark_id),
    emoji_type: emoji,
    action_time: clock.now(),
  });
  return reaction.reaction_id;
}

/** Takes back a message that the user has written. */
export async function recallAsUser(db: Db, { clock }: PlatformContext, actor: Actor, messageId: string): Promise<void> {
  const user = await findLivingUser(db, actor.tenantKey, 'from', actor.userId);
  const message = await visibleMessage(db, actor, user, messageId);
  if (message.sender_id !== String(user.lark_id)) throw new PeopleError('message_id', 'was sent by somebody else');
  await recallMessage(db, messageId, clock.now());
}

/** Opens a chat as a user, which reads all of it; gives the message_ids that were new to them. */
export async function readAsUser(db: Db, platform: PlatformContext, actor: Actor, to: string): Promise<string[]> {
  const user = await findLivingUser(db, actor.tenantKey, 'from', actor.userId);
  const chat = await findOrOpenChat(db, platform, user, to);
  return readChat(db, chat, user.lark_id, platform.clock.now());
}

async function findOrOpenChat(db: Db, platform: PlatformContext, user: UserRow, to: string): Promise<ChatRow> {
  const from = String(user.lark_id);
  if (!to.startsWith('oc_')) {
    const other = await findChatter(db, user.tenant_key, 'to', to);
    return openP2pChat(db, platform, user.tenant_key, { from, to: other, now: platform.clock.now() });
  }
  const chat = await findChat(db, user.tenant_key, to);
  if (!chat) throw new PeopleError('to', `the tenant has no chat ${to}`);
  if (chat.status !== 'normal') throw new PeopleError('to', `${to} is dissolved`);
  if (!(await isIn(db, chat, from))) throw new PeopleError('to', `${user.user_id} is not in ${to}`);
  return chat;
}

async function isIn(db: Db, chat: ChatRow, chatter: string): Promise<boolean> {
  if (chat.chat_mode === 'p2p') return peerIn(chat, chatter) !== undefined;
  return (await findMember(db, chat, chatter)) !== undefined;
}

async function messageOf(db: Db, { tenantKey }: Actor, field: string, messageId: string): Promise<MessageRow> {
  const message = await findMessage(db, tenantKey, messageId);
  if (!message) throw new PeopleError(field, `the tenant has no message ${messageId}`);
  if (message.deleted) throw new PeopleError(field, `${messageId} was recalled`);
  return message;
}

async function visibleMessage(db: Db, actor: Actor, user: UserRow, messageId: string): Promise<MessageRow> {
  const message = await messageOf(db, actor, 'message_id', messageId);
  const chat = await findChat(db, actor.tenantKey, message.chat_id);
  if (chat && (await isIn(db, chat, String(user.lark_id)))) return message;
  throw new PeopleError('message_id', `${actor.userId} is not in the chat of ${messageId}`);
}

async function mentionsIn(db: Db, tenantKey: string, ids: readonly string[]): Promise<Mention[]> {
  const mentions: Mention[] = [];
  for (const [index, written] of ids.entries()) {
    const id = await findChatter(db, tenantKey, `mentions[${index}]`, written);
    mentions.push({ key: `@_user_${index + 1}`, id, name: (await nameChatter(db, tenantKey, id)).name });
  }
  return mentions;
}

function withMentions(text: string, mentions: readonly Mention[]): string {
  const missing = mentions.filter(({ key }) => !text.includes(key)).map(({ key }) => `${key} `);
  return missing.join('') + text;
}
