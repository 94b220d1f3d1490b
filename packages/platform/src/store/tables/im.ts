/** Chats and messages of a tenant. */
export interface ImTables {
  chats: ChatRow;
  chat_members: ChatMemberRow;
  messages: MessageRow;
  message_uuids: MessageUuidRow;
}

export interface ChatRow {
  chat_id: string;
  tenant_key: string;
  chat_mode: 'group' | 'topic' | 'p2p';
  name: string;
  /** For a p2p chat `app_id:lark_id`, so that there is one a pair; '' otherwise. */
  p2p_key: string;
  owner_id: string;
  status: 'normal' | 'dissolved' | 'dissolved_save';
  /** All other fields of the chat object, as JSON. */
  settings: string;
  create_time: number;
}

export interface ChatMemberRow {
  tenant_key: string;
  chat_id: string;
  /** The number of a user, or the app_id of a bot. */
  member_id: string;
  member_type: 'user' | 'app';
  role: 'owner' | 'manager' | 'member';
  join_time: number;
}

export interface MessageRow {
  message_id: string;
  tenant_key: string;
  chat_id: string;
  thread_id: string;
  root_id: string;
  parent_id: string;
  msg_type: string;
  /** What the caller sent, as JSON text. */
  content: string;
  mentions: string;
  sender_id: string;
  sender_type: 'user' | 'app';
  create_time: number;
  update_time: number;
  deleted: 0 | 1;
  updated: 0 | 1;
  /** Counts up within the chat. */
  position: number;
}

/** A `uuid` under which a message was sent within the last hour. */
export interface MessageUuidRow {
  tenant_key: string;
  app_id: string;
  uuid: string;
  message_id: string;
  create_time: number;
}
