import type { PlatformContext } from '../../platform-context.ts';
import type { Db } from '../../store/store.ts';
import type { ChatRow, ChatterId, MessageRow } from '../../store/tables/im.ts';
import { findUserByUserId } from '../contact/directory.ts';
import type { TemplateVariableType } from './cards/fill-template.ts';
import { addTemplate } from './cards/queries.ts';
import type { ChatSettings } from './chats/chat-settings.ts';
import { isBot } from './chats/chatter.ts';
import { openP2pChat } from './chats/p2p-chats.ts';
import { addChat, addMember } from './chats/queries.ts';
import { type Mention, storedMentions } from './messages/mentions.ts';
import { addMessage } from './messages/queries.ts';

/** A group to be made without asking the rules of any API. */
export interface NewGroupChat {
  /** `oc_` and 32 hex digits. */
  readonly chatId?: string;
  readonly name: string;
  /** The number of a user, or an app_id; by default the first bot, else the first member. */
  readonly owner?: number | string;
  /** Numbers of users. */
  readonly members?: readonly number[];
  /** app_ids. */
  readonly bots?: readonly string[];
  /** Numbers and app_ids of members who help the owner. */
  readonly managers?: readonly (number | string)[];
  readonly mode?: 'group' | 'topic';
  readonly groupMessageType?: ChatRow['group_message_type'];
  readonly type?: ChatRow['chat_type'];
  readonly status?: ChatRow['status'];
  readonly settings?: Partial<ChatSettings>;
}

/** Makes a group with its members. */
export async function addGroupChat(
  db: Db,
  { newId, clock }: PlatformContext,
  tenantKey: string,
  chat: NewGroupChat,
): Promise<ChatRow> {
  const now = clock.now();
  const members: ChatterId[] = [...(chat.bots ?? []), ...(chat.members ?? []).map(String)];
  const owner = String(chat.owner ?? members[0] ?? '');
  const managers = new Set(chat.managers?.map(String));
  const row: ChatRow = {
    chat_id: chat.chatId ?? newId('oc_'),
    tenant_key: tenantKey,
    chat_mode: chat.mode ?? 'group',
    group_message_type: chat.groupMessageType ?? 'chat',
    chat_type: chat.type ?? 'private',
    name: chat.name,
    p2p_key: '',
    owner_id: owner,
    creator_id: owner,
    status: chat.status ?? 'normal',
    settings: JSON.stringify(chat.settings ?? {}),
    create_time: now,
    update_time: now,
  };
  await addChat(db, row);
  for (const member of new Set([owner, ...members].filter((id) => id !== ''))) {
    await addMember(db, {
      tenant_key: tenantKey,
      chat_id: row.chat_id,
      member_id: member,
      member_type: isBot(member) ? 'app' : 'user',
      role: member === owner ? 'owner' : managers.has(member) ? 'manager' : 'member',
      moderator: 0,
      join_time: now,
    });
  }
  return row;
}

/** A message to be written without asking the rules of any API. */
export interface NewMessage {
  readonly chat: ChatRow;
  /** The number of a user, or an app_id. */
  readonly sender: number | string;
  /** The text of a text message. */
  readonly text?: string;
  /** Of a message of another kind: its kind, and its content as it is given back. */
  readonly msgType?: string;
  readonly content?: object;
  readonly mentions?: readonly Mention[];
  /** The message that it answers. */
  readonly parent?: MessageRow;
  /** By default now, in milliseconds. */
  readonly createTime?: number;
}

/** Writes a message, as a user does in the client. */
export async function addChatMessage(
  db: Db,
  { newId, clock }: PlatformContext,
  { chat, sender, text = '', msgType = 'text', content = { text }, mentions = [], parent, createTime }: NewMessage,
): Promise<MessageRow> {
  const now = createTime ?? clock.now();
  const row: MessageRow = {
    message_id: newId('om_'),
    tenant_key: chat.tenant_key,
    chat_id: chat.chat_id,
    ...(parent === undefined ? alone : below(parent)),
    upper_message_id: '',
    msg_type: msgType,
    content: JSON.stringify(content),
    mentions: storedMentions(mentions),
    sender_id: String(sender),
    create_time: now,
    update_time: now,
    deleted: 0,
    updates: 0,
  };
  await addMessage(db, row);
  return row;
}

const alone = { thread_id: '', place: 'chat', root_id: '', parent_id: '' } as const;

/** The place of an answer: in the thread of the message that it answers, else below it in the chat. */
function below({ thread_id, place, root_id, message_id }: MessageRow): Pick<MessageRow, keyof typeof alone> {
  if (thread_id === '') return { ...alone, root_id: root_id || message_id, parent_id: message_id };
  const root = place === 'thread' ? root_id : message_id;
  return { thread_id, place: 'thread', root_id: root, parent_id: root };
}

/** A released version of a card of the card builder. */
export interface NewCardTemplate {
  /** `AAq…` */
  readonly templateId: string;
  readonly versionName?: string;
  /** Apps that may use it. */
  readonly appIds: readonly string[];
  /** A card in which `${name}` stands for a variable. */
  readonly card: object;
  readonly variables?: Readonly<Record<string, TemplateVariableType>>;
}

/** Releases a card template, as the card builder does. */
export async function addCardTemplate(
  db: Db,
  { clock }: PlatformContext,
  tenantKey: string,
  { templateId, versionName = '1.0.0', appIds, card, variables = {} }: NewCardTemplate,
): Promise<void> {
  await addTemplate(db, {
    template_id: templateId,
    version_name: versionName,
    tenant_key: tenantKey,
    app_ids: JSON.stringify(appIds),
    card: JSON.stringify(card),
    variables: JSON.stringify(variables),
    create_time: clock.now(),
  });
}

/** What the demo tenant's people have said so far: a group with the demo app's bot in it, and a direct chat with the bot. */
export async function seedChats(
  db: Db,
  platform: PlatformContext,
  tenantKey: string,
  { botAppId }: { readonly botAppId: string },
): Promise<void> {
  const people: number[] = [];
  for (const userId of ['zhou_min', 'lin_yue', 'xu_kai', 'wu_tong']) {
    const user = await findUserByUserId(db, tenantKey, userId);
    if (user) people.push(user.lark_id);
  }
  const [owner, second, third] = people;
  if (owner === undefined || second === undefined || third === undefined) return;
  const chat = await addGroupChat(db, platform, tenantKey, {
    name: '项目协作群',
    owner,
    members: people,
    bots: [botAppId],
    settings: { description: 'Where the demo app and its people talk' },
  });
  const said: readonly [number, string][] = [
    [owner, '大家好，这里讨论发布计划。'],
    [second, 'Build 42 is green, we can release on Thursday.'],
    [third, '我来写发布说明。'],
  ];
  for (const [sender, text] of said) await addChatMessage(db, platform, { chat, sender, text });
  const pair = { from: botAppId, to: String(owner), now: platform.clock.now() };
  const direct = await openP2pChat(db, platform, tenantKey, pair);
  await addChatMessage(db, platform, { chat: direct, sender: owner, text: 'hello' });
}
