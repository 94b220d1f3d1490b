// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  params?: {
    page_size?: number;
    page_token?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    query?: string;
    filter?: {
      chat_ids?: string[];
      has_chatter?: boolean;
    };
  };
}

export interface SearchOutput {
  items: {
    id: string;
    display_info?: string;
    meta_data?: {
      tenant_id?: string;
      enable_join_group?: boolean;
      chat_id?: string;
      is_agent?: boolean;
    };
  }[];
  has_more: boolean;
  page_token?: string;
  notice?: string;
}

/**
 * 搜索机器人
 * - POST /open-apis/bot/v4/bot/search
 * - Tokens: user
 * - Scopes (any one): search:bot
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/bot-v4/bot/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'bot.v4.bot.search', method: 'POST', path: '/open-apis/bot/v4/bot/search', tokens: 'u', tier: 3, paged: true, items: 'items' };
