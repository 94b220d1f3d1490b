// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nNames } from '../../shared-types.ts';
import type { ChatMenuItem, ChatMenuItemRedirectLink, ChatMenuTree } from '../types.ts';

export interface CreateInput {
  path: {
    chat_id: string;
  };
  data: {
    menu_tree: {
      chat_menu_top_levels: {
        chat_menu_item: {
          action_type: 'NONE' | 'REDIRECT_LINK';
          redirect_link?: ChatMenuItemRedirectLink;
          image_key?: string;
          name: string;
          i18n_names?: I18nNames;
        };
        children?: {
          chat_menu_item?: ChatMenuItem;
        }[];
      }[];
    };
  };
}

export interface CreateOutput {
  menu_tree?: ChatMenuTree;
}

/**
 * 添加群菜单 · Add chat menu
 * - POST /open-apis/im/v1/chats/:chat_id/menu_tree
 * - Tokens: tenant
 * - Scopes (any one): im:chat, im:chat.menu_tree:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.chatMenuTree.create', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/menu_tree', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    chat_id: string;
  };
  data: {
    chat_menu_top_level_ids: string[];
  };
}

export interface DeleteOutput {
  menu_tree?: ChatMenuTree;
}

/**
 * 删除群菜单 · Delete chat menu
 * - DELETE /open-apis/im/v1/chats/:chat_id/menu_tree
 * - Tokens: tenant
 * - Scopes (any one): im:chat, im:chat.menu_tree:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.chatMenuTree.delete', method: 'DELETE', path: '/open-apis/im/v1/chats/:chat_id/menu_tree', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    chat_id: string;
  };
}

export interface GetOutput {
  menu_tree?: ChatMenuTree;
}

/**
 * 获取群菜单 · Get chat menus
 * - GET /open-apis/im/v1/chats/:chat_id/menu_tree
 * - Tokens: tenant
 * - Scopes (any one): im:chat, im:chat.menu_tree:read, im:chat:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.chatMenuTree.get', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/menu_tree', tokens: 't', tier: 4 };

export interface SortInput {
  path: {
    chat_id: string;
  };
  data: {
    chat_menu_top_level_ids: string[];
  };
}

export interface SortOutput {
  menu_tree?: ChatMenuTree;
}

/**
 * 排序群菜单 · Sort chat menus
 * - POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort
 * - Tokens: tenant
 * - Scopes (any one): im:chat, im:chat.menu_tree:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/sort
 */
export const sort: ApiDefinition<SortInput, SortOutput> = { id: 'im.v1.chatMenuTree.sort', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/menu_tree/sort', tokens: 't', tier: 4 };
