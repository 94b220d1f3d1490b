/** What hangs on chats beside their members and messages; feed cards and tags. */
export interface ImChatTables {
  chat_parts: ChatPartRow;
  chat_uuids: ChatUuidRow;
  chat_user_states: ChatUserStateRow;
  chat_policies: ChatPolicyRow;
  feed_cards: FeedCardRow;
  chat_tags: ChatTagRow;
  chat_tag_bindings: ChatTagBindingRow;
}

/** Something small of a chat that is always read and written as a whole. */
export interface ChatPartRow {
  chat_id: string;
  part: 'tabs' | 'menu' | 'top_notice' | 'announcement';
  tenant_key: string;
  /** JSON. */
  content: string;
  update_time: number;
}

/** A `uuid` under which a chat was created within the last ten hours. */
export interface ChatUuidRow {
  tenant_key: string;
  /** App and user that created, and the owner that was asked for. */
  creator_key: string;
  uuid: string;
  chat_id: string;
  create_time: number;
}

/** How a chat stands with one of its users. */
export interface ChatUserStateRow {
  chat_id: string;
  lark_id: number;
  tenant_key: string;
  /** JSON of `ChatUserState`. */
  state: string;
}

/** What a tenant's administrator allows for groups. */
export interface ChatPolicyRow {
  tenant_key: string;
  /** JSON of a part of `ChatPolicy`. */
  policy: string;
}

/** An app's card in the feed of one user. */
export interface FeedCardRow {
  tenant_key: string;
  app_id: string;
  biz_id: string;
  lark_id: number;
  /** JSON, as the app wrote it. */
  card: string;
  /** When it is shown to have come, and where it is sorted in. */
  display_time: number;
  sort_time: number;
  create_time: number;
  update_time: number;
}

export interface ChatTagRow {
  /** Decimal digits. */
  tag_id: string;
  tenant_key: string;
  tag_type: 'tenant';
  name: string;
  /** JSON: `[{ locale, name }]`. */
  i18n_names: string;
  create_time: number;
  update_time: number;
}

export interface ChatTagBindingRow {
  tenant_key: string;
  chat_id: string;
  tag_id: string;
  bind_time: number;
}
