// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ChatStatus } from '../types.ts';

export interface SearchInput {
  params?: {
    page_size?: number;
    page_token?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    query?: string;
    filter?: {
      search_types?: ('private' | 'external' | 'public_joined' | 'public_not_joined')[];
      member_ids?: string[];
      is_manager?: boolean;
      disable_search_by_user?: boolean;
      chat_modes?: ('default' | 'thread')[];
    };
    sorter?: 'create_time_desc' | 'update_time_desc' | 'member_count_desc';
  };
}

export interface SearchOutput {
  items: {
    id: string;
    display_info?: string;
    meta_data?: {
      chat_id: string;
      create_time?: string;
      update_time?: string;
      external?: boolean;
      chat_mode?: string;
      description?: string;
      avatar?: string;
      name?: string;
      owner_id?: string;
      owner_id_type?: string;
      tenant_key?: string;
      chat_status?: ChatStatus;
    };
  }[];
  total?: number;
  has_more: boolean;
  page_token?: string;
  notice?: string;
}

/**
 * 搜索群组
 * - POST /open-apis/im/v2/chats/search
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'im.v2.chat.search', method: 'POST', path: '/open-apis/im/v2/chats/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };
