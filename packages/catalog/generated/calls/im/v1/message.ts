// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18nNames, TalentCustomizedTimeRange, UserIdType } from '../../shared-types.ts';
import type {
  Mention,
  MessageMention,
  MessageMsgType,
  MessageSender,
  MsgType,
  ReceiveIdType,
  Sender,
  SenderType,
} from '../types.ts';

export interface CreateInput {
  params: {
    receive_id_type: 'open_id' | 'user_id' | 'union_id' | 'email' | 'chat_id';
  };
  data: {
    receive_id: string;
    msg_type: MsgType;
    content: string;
    /** ≤ 50 characters */
    uuid?: string;
  };
}

export interface CreateOutput {
  message_id?: string;
  root_id?: string;
  parent_id?: string;
  thread_id?: string;
  msg_type?: MsgType;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  deleted?: boolean;
  updated?: boolean;
  chat_id?: string;
  sender?: Sender;
  body?: {
    content: string;
  };
  mentions?: Mention[];
  upper_message_id?: string;
  message_app_link?: string;
  /** int64 */
  message_position?: string;
  /** int64 */
  thread_message_position?: string;
}

/**
 * 发送消息 · Send message
 * - POST /open-apis/im/v1/messages
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:send, im:message:send_as_bot
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.message.create', method: 'POST', path: '/open-apis/im/v1/messages', tokens: 'tu', idempotency: 'data.uuid', tier: 4 };

export interface DeleteInput {
  path: {
    message_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 撤回消息 · Recall message
 * - DELETE /open-apis/im/v1/messages/:message_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:recall, im:message:send_as_bot
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.message.delete', method: 'DELETE', path: '/open-apis/im/v1/messages/:message_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ForwardInput {
  path: {
    message_id: string;
  };
  params: {
    receive_id_type: ReceiveIdType;
    /** ≤ 50 characters */
    uuid?: string;
  };
  data: {
    receive_id: string;
  };
}

export interface ForwardOutput {
  message_id?: string;
  root_id?: string;
  parent_id?: string;
  thread_id?: string;
  msg_type?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  deleted?: boolean;
  updated?: boolean;
  chat_id?: string;
  sender?: MessageSender;
  body?: {
    content: string;
  };
  mentions?: MessageMention[];
  upper_message_id?: string;
  message_app_link?: string;
  /** int64 */
  message_position?: string;
  /** int64 */
  thread_message_position?: string;
}

/**
 * 转发消息 · Forward a message
 * - POST /open-apis/im/v1/messages/:message_id/forward
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:send_as_bot
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/forward
 */
export const forward: ApiDefinition<ForwardInput, ForwardOutput> = { id: 'im.v1.message.forward', method: 'POST', path: '/open-apis/im/v1/messages/:message_id/forward', tokens: 'tu', idempotency: 'params.uuid', tier: 4 };

export interface GetInput {
  path: {
    message_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    card_msg_content_type?: string;
    /** default false */
    with_sender_name?: boolean;
  };
}

export interface GetOutput {
  items?: {
    message_id?: string;
    root_id?: string;
    parent_id?: string;
    thread_id?: string;
    msg_type?: string;
    /** int64 */
    create_time?: string;
    /** int64 */
    update_time?: string;
    deleted?: boolean;
    updated?: boolean;
    chat_id?: string;
    sender?: {
      id: string;
      id_type: string;
      sender_type: SenderType;
      tenant_key?: string;
      sender_name?: string;
      open_bot_id?: string;
      sender_i18n_names?: I18nNames;
    };
    body?: {
      content: string;
    };
    mentions?: Mention[];
    upper_message_id?: string;
    message_app_link?: string;
    /** int64 */
    message_position?: string;
    /** int64 */
    thread_message_position?: string;
  }[];
}

/**
 * 获取指定消息的内容 · Obtain the content of the specified message
 * - GET /open-apis/im/v1/messages/:message_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.message.get', method: 'GET', path: '/open-apis/im/v1/messages/:message_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  params: {
    container_id_type: 'chat' | 'thread' | (string & {});
    container_id: string;
    start_time?: string;
    end_time?: string;
    /** default "ByCreateTimeAsc" */
    sort_type?: 'ByCreateTimeAsc' | 'ByCreateTimeDesc';
    /** 1–50; default 20 */
    page_size?: number;
    page_token?: string;
    card_msg_content_type?: string;
    only_thread_root_messages?: boolean;
    /** default false */
    with_sender_name?: boolean;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    message_id?: string;
    root_id?: string;
    parent_id?: string;
    thread_id?: string;
    msg_type?: string;
    /** int64 */
    create_time?: string;
    /** int64 */
    update_time?: string;
    deleted?: boolean;
    updated?: boolean;
    chat_id?: string;
    sender?: Sender;
    body?: {
      content: string;
    };
    mentions?: Mention[];
    upper_message_id?: string;
    message_app_link?: string;
    /** int64 */
    message_position?: string;
    /** int64 */
    thread_message_position?: string;
  }[];
}

/**
 * 获取会话历史消息 · Get chat history
 * - GET /open-apis/im/v1/messages
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message.history:readonly, im:message:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'im.v1.message.list', method: 'GET', path: '/open-apis/im/v1/messages', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface MergeForwardInput {
  params: {
    receive_id_type: ReceiveIdType;
    /** ≤ 50 characters */
    uuid?: string;
  };
  data: {
    receive_id: string;
    /** 1–100 items */
    message_id_list: string[];
  };
}

export interface MergeForwardOutput {
  message?: {
    message_id?: string;
    root_id?: string;
    parent_id?: string;
    thread_id?: string;
    msg_type?: string;
    /** int64 */
    create_time?: string;
    /** int64 */
    update_time?: string;
    deleted?: boolean;
    updated?: boolean;
    chat_id?: string;
    sender?: MessageSender;
    body?: {
      content: string;
    };
    mentions?: MessageMention[];
    upper_message_id?: string;
    message_app_link?: string;
    /** int64 */
    message_position?: string;
    /** int64 */
    thread_message_position?: string;
  };
  invalid_message_id_list?: string[];
}

/**
 * 合并转发消息 · Merge forward messages
 * - POST /open-apis/im/v1/messages/merge_forward
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/merge_forward
 */
export const mergeForward: ApiDefinition<MergeForwardInput, MergeForwardOutput> = { id: 'im.v1.message.mergeForward', method: 'POST', path: '/open-apis/im/v1/messages/merge_forward', tokens: 't', idempotency: 'params.uuid', tier: 4 };

export interface MgetInput {
  params: {
    /** 1–50 items */
    message_ids: string[];
    user_id_type?: UserIdType;
    card_msg_content_type?: string;
  };
}

export interface MgetOutput {
  items?: {
    message_id?: string;
    root_id?: string;
    parent_id?: string;
    thread_id?: string;
    msg_type?: string;
    /** int64 */
    create_time?: string;
    /** int64 */
    update_time?: string;
    deleted?: boolean;
    updated?: boolean;
    chat_id?: string;
    sender?: MessageSender;
    body?: {
      content: string;
    };
    mentions?: Mention[];
    upper_message_id?: string;
  }[];
}

/**
 * 批量获取消息 · Batch get messages
 * - GET /open-apis/im/v1/messages/mget
 * - Tokens: tenant, user
 */
export const mget: ApiDefinition<MgetInput, MgetOutput> = { id: 'im.v1.message.mget', method: 'GET', path: '/open-apis/im/v1/messages/mget', tokens: 'tu' };

export interface PatchInput {
  path: {
    message_id: string;
  };
  data: {
    content: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新已发送的消息卡片 · Update sent message card
 * - PATCH /open-apis/im/v1/messages/:message_id
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:send_as_bot, im:message:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'im.v1.message.patch', method: 'PATCH', path: '/open-apis/im/v1/messages/:message_id', tokens: 'tu', tier: 4 };

export interface PushFollowUpInput {
  path: {
    message_id: string;
  };
  data: {
    /** 1–3 items */
    follow_ups: {
      /** 1–200 characters */
      content: string;
      /** 0–50 items */
      i18n_contents?: {
        /** 1–200 characters */
        content: string;
        language: 
          | 'en_us'
          | 'zh_cn'
          | 'zh_hk'
          | 'zh_tw'
          | 'ja_jp'
          | 'id_id'
          | 'vi_vn'
          | 'th_th'
          | 'pt_br'
          | 'es_es'
          | 'ko_kr'
          | 'de_de'
          | 'fr_fr'
          | 'it_it'
          | 'ru_ru'
          | 'ms_my';
      }[];
    }[];
  };
}

export type PushFollowUpOutput = UnknownFields;

/**
 * 添加跟随气泡 · Push follow
 * - POST /open-apis/im/v1/messages/:message_id/push_follow_up
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/push_follow_up
 */
export const pushFollowUp: ApiDefinition<PushFollowUpInput, PushFollowUpOutput> = { id: 'im.v1.message.pushFollowUp', method: 'POST', path: '/open-apis/im/v1/messages/:message_id/push_follow_up', tokens: 't', tier: 4 };

export interface ReadUsersInput {
  path: {
    message_id: string;
  };
  params: {
    user_id_type: UserIdType;
    /** 1–100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ReadUsersOutput {
  items?: {
    user_id_type: string;
    user_id: string;
    timestamp: string;
    tenant_key?: string;
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 消息发送者查询消息已读状态 · Query the read status of message
 * - GET /open-apis/im/v1/messages/:message_id/read_users
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:basic, im:message:get_as_user, im:message:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/read_users
 */
export const readUsers: PagedApiDefinition<ReadUsersInput, ReadUsersOutput, 'items'> = { id: 'im.v1.message.readUsers', method: 'GET', path: '/open-apis/im/v1/messages/:message_id/read_users', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface ReplyInput {
  path: {
    message_id: string;
  };
  data: {
    content: string;
    msg_type: MessageMsgType;
    /** default false */
    reply_in_thread?: boolean;
    /** ≤ 50 characters */
    uuid?: string;
  };
}

export interface ReplyOutput {
  message_id?: string;
  root_id?: string;
  parent_id?: string;
  thread_id?: string;
  msg_type?: MessageMsgType;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  deleted?: boolean;
  updated?: boolean;
  chat_id?: string;
  sender?: Sender;
  body?: {
    content: string;
  };
  mentions?: Mention[];
  upper_message_id?: string;
  message_app_link?: string;
  /** int64 */
  message_position?: string;
  /** int64 */
  thread_message_position?: string;
}

/**
 * 回复消息 · Reply message
 * - POST /open-apis/im/v1/messages/:message_id/reply
 * - Tokens: tenant, user
 * - Scopes (any one): im:message, im:message:send, im:message:send_as_bot
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply
 */
export const reply: ApiDefinition<ReplyInput, ReplyOutput> = { id: 'im.v1.message.reply', method: 'POST', path: '/open-apis/im/v1/messages/:message_id/reply', tokens: 'tu', idempotency: 'data.uuid', tier: 4 };

export interface SearchInput {
  params?: {
    page_size?: number;
    page_token?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    query?: string;
    filter?: {
      from_ids?: string[];
      chat_ids?: string[];
      time_range?: TalentCustomizedTimeRange;
      include_attachment_types?: ('image' | 'video' | 'file' | 'link')[];
      from_types?: ('user' | 'bot')[];
      at_chatter_ids?: string[];
      chat_type?: 'group' | 'p2p';
      is_at_me?: boolean;
      exclude_from_types?: ('user' | 'bot')[];
    };
  };
}

export interface SearchOutput {
  items: {
    id: string;
    display_info?: string;
    meta_data?: {
      message_id: string;
      type?: 
        | 'unknown'
        | 'post'
        | 'file'
        | 'text'
        | 'image'
        | 'system'
        | 'audio'
        | 'email'
        | 'share_group_chat'
        | 'sticker'
        | 'merge_forward'
        | 'calendar'
        | 'cloud_file'
        | 'card'
        | 'media'
        | 'share_calendar_event'
        | 'hongbao'
        | 'general_calendar'
        | 'video_chat'
        | 'location'
        | 'commercialized_hongbao'
        | 'share_user_card'
        | 'todo'
        | 'folder'
        | 'diagnose'
        | 'vote'
        | 'link';
      create_time?: string;
      update_time?: string;
      position?: number;
      chat_id?: string;
      from_id?: string;
      thread_id?: string;
      thread_position?: number;
      is_p2p_chat?: boolean;
    };
  }[];
  total?: number;
  has_more: boolean;
  page_token?: string;
  notice?: string;
}

/**
 * 搜索消息
 * - POST /open-apis/im/v1/messages/search
 * - Tokens: tenant, user
 * - Scopes (any one): search:message
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'im.v1.message.search', method: 'POST', path: '/open-apis/im/v1/messages/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    message_id: string;
  };
  data: {
    msg_type: 'text' | 'post' | (string & {});
    content: string;
  };
}

export interface UpdateOutput {
  message_id?: string;
  root_id?: string;
  parent_id?: string;
  thread_id?: string;
  msg_type?: 'text' | 'post' | (string & {});
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  deleted?: boolean;
  updated?: boolean;
  chat_id?: string;
  sender?: Sender;
  body?: {
    content: string;
  };
  mentions?: Mention[];
  upper_message_id?: string;
  message_app_link?: string;
  /** int64 */
  message_position?: string;
  /** int64 */
  thread_message_position?: string;
}

/**
 * 编辑消息 · Edit message
 * - PUT /open-apis/im/v1/messages/:message_id
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot, im:message:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v1.message.update', method: 'PUT', path: '/open-apis/im/v1/messages/:message_id', tokens: 't', tier: 4 };

export interface UrgentAppInput {
  path: {
    message_id: string;
  };
  params: {
    user_id_type: UserIdType;
  };
  data: {
    /** ≤ 200 items */
    user_id_list: string[];
  };
}

export interface UrgentAppOutput {
  invalid_user_id_list: string[];
}

/**
 * 发送应用内加急 · Send buzz messages in apps
 * - PATCH /open-apis/im/v1/messages/:message_id/urgent_app
 * - Tokens: tenant
 * - Scopes (any one): im:message.urgent, im:message.urgent:app_send
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_app
 */
export const urgentApp: ApiDefinition<UrgentAppInput, UrgentAppOutput> = { id: 'im.v1.message.urgentApp', method: 'PATCH', path: '/open-apis/im/v1/messages/:message_id/urgent_app', tokens: 't', tier: 4 };

export interface UrgentPhoneInput {
  path: {
    message_id: string;
  };
  params: {
    user_id_type: UserIdType;
  };
  data: {
    /** ≤ 200 items */
    user_id_list: string[];
  };
}

export interface UrgentPhoneOutput {
  invalid_user_id_list: string[];
}

/**
 * 发送电话加急 · Send buzz messages via phone call
 * - PATCH /open-apis/im/v1/messages/:message_id/urgent_phone
 * - Tokens: tenant
 * - Scopes (any one): im:message.urgent:phone, im:message.urgent:phone_send
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_phone
 */
export const urgentPhone: ApiDefinition<UrgentPhoneInput, UrgentPhoneOutput> = { id: 'im.v1.message.urgentPhone', method: 'PATCH', path: '/open-apis/im/v1/messages/:message_id/urgent_phone', tokens: 't', tier: 4 };

export interface UrgentSmsInput {
  path: {
    message_id: string;
  };
  params: {
    user_id_type: UserIdType;
  };
  data: {
    /** ≤ 200 items */
    user_id_list: string[];
  };
}

export interface UrgentSmsOutput {
  invalid_user_id_list: string[];
}

/**
 * 发送短信加急 · Send buzz messages via SMS
 * - PATCH /open-apis/im/v1/messages/:message_id/urgent_sms
 * - Tokens: tenant
 * - Scopes (any one): im:message.urgent:sms, im:message.urgent:sms_send
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/urgent_sms
 */
export const urgentSms: ApiDefinition<UrgentSmsInput, UrgentSmsOutput> = { id: 'im.v1.message.urgentSms', method: 'PATCH', path: '/open-apis/im/v1/messages/:message_id/urgent_sms', tokens: 't', tier: 4 };
