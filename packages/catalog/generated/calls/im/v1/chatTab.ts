// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ChatTab, ChatTabConfig, ChatTabContent, TabType } from '../types.ts';

export interface CreateInput {
  path: {
    chat_id: string;
  };
  data: {
    chat_tabs: {
      tab_name?: string;
      tab_type: TabType;
      tab_content?: ChatTabContent;
      tab_config?: ChatTabConfig;
    }[];
  };
}

export interface CreateOutput {
  chat_tabs?: ChatTab[];
}

/**
 * 添加会话标签页 · Add chat tab
 * - POST /open-apis/im/v1/chats/:chat_id/chat_tabs
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.tabs:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.chatTab.create', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/chat_tabs', tokens: 'tu', tier: 4 };

export interface DeleteTabsInput {
  path: {
    chat_id: string;
  };
  data: {
    tab_ids: string[];
  };
}

export interface DeleteTabsOutput {
  chat_tabs?: ChatTab[];
}

/**
 * 删除会话标签页 · Delete chat tab
 * - DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.tabs:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/delete_tabs
 */
export const deleteTabs: ApiDefinition<DeleteTabsInput, DeleteTabsOutput> = { id: 'im.v1.chatTab.deleteTabs', method: 'DELETE', path: '/open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs', tokens: 'tu', tier: 4 };

export interface ListTabsInput {
  path: {
    chat_id: string;
  };
}

export interface ListTabsOutput {
  chat_tabs?: ChatTab[];
}

/**
 * 拉取会话标签页 · Pull chat tabs
 * - GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.tabs:read, im:chat:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/list_tabs
 */
export const listTabs: ApiDefinition<ListTabsInput, ListTabsOutput> = { id: 'im.v1.chatTab.listTabs', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs', tokens: 'tu', tier: 4 };

export interface SortTabsInput {
  path: {
    chat_id: string;
  };
  data?: {
    tab_ids?: string[];
  };
}

export interface SortTabsOutput {
  chat_tabs?: ChatTab[];
}

/**
 * 会话标签页排序 · Sort chat tab
 * - POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.tabs:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/sort_tabs
 */
export const sortTabs: ApiDefinition<SortTabsInput, SortTabsOutput> = { id: 'im.v1.chatTab.sortTabs', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs', tokens: 'tu', tier: 4 };

export interface UpdateTabsInput {
  path: {
    chat_id: string;
  };
  data?: {
    chat_tabs?: {
      tab_id?: string;
      tab_name?: string;
      tab_type: TabType;
      tab_content?: ChatTabContent;
      tab_config?: ChatTabConfig;
    }[];
  };
}

export interface UpdateTabsOutput {
  chat_tabs?: ChatTab[];
}

/**
 * 更新会话标签页 · Update chat tab
 * - POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.tabs:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/update_tabs
 */
export const updateTabs: ApiDefinition<UpdateTabsInput, UpdateTabsOutput> = { id: 'im.v1.chatTab.updateTabs', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs', tokens: 'tu', tier: 4 };
