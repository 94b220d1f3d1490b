import type { Flag } from '../schema.ts';

/** Chats and messages of a tenant. */
export interface ImTables extends ChatTables, MessageTables, ReactionTables, BatchTables, ResourceTables, CardTables {}

export interface ChatTables {
  chats: ChatRow;
  chat_members: ChatMemberRow;
}

/**
 * Who is in a chat, sends or reacts: the number of a user as text, or the app_id of a bot. The two never meet, for an
 * app_id starts with `cli_`.
 */
export type ChatterId = string;

export interface ChatRow {
  chat_id: string;
  tenant_key: string;
  chat_mode: 'group' | 'topic' | 'p2p';
  /** `thread`: every message opens a thread. Only of a chat_mode `group`. */
  group_message_type: 'chat' | 'thread';
  chat_type: 'private' | 'public';
  name: string;
  /** Of a p2p chat its two chatters, smaller id first, with a blank between; '' of other chats. */
  p2p_key: string;
  /** '' for a p2p chat. */
  owner_id: ChatterId;
  creator_id: ChatterId;
  status: 'normal' | 'dissolved' | 'dissolved_save';
  /** All that was set otherwise than by default: JSON of a part of `ChatSettings`, '{}' for nothing. */
  settings: string;
  create_time: number;
  update_time: number;
}

/** Members of groups; a p2p chat has none, for its key names both. */
export interface ChatMemberRow {
  tenant_key: string;
  chat_id: string;
  member_id: ChatterId;
  member_type: 'user' | 'app';
  role: 'owner' | 'manager' | 'member';
  /** Whether the member may speak where only chosen ones may. */
  moderator: Flag;
  join_time: number;
}

export interface MessageTables {
  messages: MessageRow;
  message_uuids: MessageUuidRow;
}

export interface MessageRow {
  message_id: string;
  tenant_key: string;
  chat_id: string;
  /** '' of a message in no thread. */
  thread_id: string;
  /**
   * Where the message stands: `chat` in the chat's own list (the root of a thread does), `thread` below the root of its
   * thread, `wrapper` inside the merged message `upper_message_id`.
   */
  place: 'chat' | 'thread' | 'wrapper';
  root_id: string;
  parent_id: string;
  upper_message_id: string;
  msg_type: string;
  /** JSON text as it is given back; of a card as it was sent; user ids in it are the numbers of users. */
  content: string;
  /** JSON of `Mention[]`, '' for none. */
  mentions: string;
  sender_id: ChatterId;
  create_time: number;
  update_time: number;
  /** Recalled. */
  deleted: Flag;
  /** How often the message was edited or its card updated. */
  updates: number;
}

/** A `uuid` under which a message was sent within the last hour. */
export interface MessageUuidRow {
  tenant_key: string;
  /** App and user that sent, and where one uuid counts for each target, the target. */
  sender_key: string;
  uuid: string;
  message_id: string;
  create_time: number;
}

/** What people and bots do with a message after it was sent. */
export interface ReactionTables {
  message_reads: MessageReadRow;
  message_reactions: MessageReactionRow;
  pins: PinRow;
  urgent_messages: UrgentMessageRow;
  follow_ups: FollowUpRow;
}

export interface MessageReadRow {
  message_id: string;
  lark_id: number;
  tenant_key: string;
  read_time: number;
}

export interface MessageReactionRow {
  reaction_id: string;
  tenant_key: string;
  message_id: string;
  operator_id: ChatterId;
  emoji_type: string;
  action_time: number;
}

export interface PinRow {
  message_id: string;
  tenant_key: string;
  chat_id: string;
  operator_id: ChatterId;
  create_time: number;
}

/** A user whom a message was made urgent for; one row even when it was made so in several ways. */
export interface UrgentMessageRow {
  message_id: string;
  lark_id: number;
  tenant_key: string;
  /** The last way: within the app, by text message, by call. */
  kind: 'app' | 'sms' | 'phone';
  urgent_time: number;
  /** Whether the user has not read it yet. */
  unread: Flag;
}

/** The bubbles below a message of a direct chat. */
export interface FollowUpRow {
  message_id: string;
  tenant_key: string;
  /** JSON, as the app wrote it. */
  follow_ups: string;
  create_time: number;
}

/** Messages that are sent otherwise than one by one, or to few of a chat. */
export interface BatchTables {
  batch_messages: BatchMessageRow;
  batch_message_recipients: BatchRecipientRow;
  ephemeral_cards: EphemeralCardRow;
  custom_bots: CustomBotRow;
}

export interface BatchMessageRow {
  /** `bm-` and 32 hex digits. */
  batch_message_id: string;
  tenant_key: string;
  app_id: string;
  /** Users whom the call named, those out of the bot's reach among them. */
  valid_count: number;
  recalled: Flag;
  create_time: number;
}

/** A message that a batch has sent to one user. */
export interface BatchRecipientRow {
  batch_message_id: string;
  message_id: string;
  lark_id: number;
}

/** A card in a group that one user alone sees. */
export interface EphemeralCardRow {
  message_id: string;
  tenant_key: string;
  app_id: string;
  chat_id: string;
  lark_id: number;
  card: string;
  create_time: number;
  deleted: Flag;
}

/** A bot that somebody has put into one group, with a webhook and no app behind it. */
export interface CustomBotRow {
  /** The end of its webhook's address. */
  token: string;
  tenant_key: string;
  chat_id: string;
  /** As which it stands in its messages. */
  bot_id: ChatterId;
  name: string;
  /** JSON lists; [] where the setting is off. */
  keywords: string;
  ip_allowlist: string;
  /** The key of its signatures, sealed with the platform's key; '' where the setting is off. */
  secret_sealed: string;
  create_time: number;
}

export interface ResourceTables {
  im_resources: ResourceRow;
}

/** An uploaded image or file, or a sticker. */
export interface ResourceRow {
  /** `img_v3_…` or `file_v3_…`. */
  resource_key: string;
  tenant_key: string;
  /** Who uploaded it. */
  app_id: string;
  kind: 'image' | 'file' | 'sticker';
  /** `message` or `avatar` of an image; the `file_type` of a file. */
  type: string;
  file_name: string;
  content_type: string;
  size: number;
  /** In milliseconds, 0 where it was not told. */
  duration: number;
  create_time: number;
}

export interface CardTables {
  card_update_tokens: CardUpdateTokenRow;
  card_views: CardViewRow;
  card_entities: CardEntityRow;
  card_templates: CardTemplateRow;
}

/** A card that lives apart from the message that shows it. */
export interface CardEntityRow {
  /** Decimal digits. */
  card_id: string;
  tenant_key: string;
  app_id: string;
  /** The one message that shows it; '' until it is sent. */
  message_id: string;
  /** The card, schema 2.0, as JSON. */
  card: string;
  /** Of the last operation. */
  sequence: number;
  /** `uuid` of the last operation, '' for none. */
  last_uuid: string;
  create_time: number;
}

/** A released version of a card that was made in the card builder. */
export interface CardTemplateRow {
  template_id: string;
  version_name: string;
  tenant_key: string;
  /** JSON of the app_ids that may use it. */
  app_ids: string;
  card: string;
  /** JSON: name of a variable → its type, a `TemplateVariableType`. */
  variables: string;
  create_time: number;
}

/** What a card's interaction hands out for updating the card later. */
export interface CardUpdateTokenRow {
  token_hash: string;
  tenant_key: string;
  app_id: string;
  message_id: string;
  uses: number;
  issue_time: number;
}

/** A card as one user sees it, where that is not what the others see. */
export interface CardViewRow {
  message_id: string;
  lark_id: number;
  tenant_key: string;
  card: string;
  update_time: number;
}
