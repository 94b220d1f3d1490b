// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
  data: {
    query: string;
    from_ids?: string[];
    chat_ids?: string[];
    message_type?: 'file' | 'image' | 'media';
    at_chatter_ids?: string[];
    from_type?: 'bot' | 'user';
    chat_type?: 'group_chat' | 'p2p_chat';
    /** int64 */
    start_time?: string;
    /** int64 */
    end_time?: string;
  };
}

export interface CreateOutput {
  items?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索消息 · search message
 * - POST /open-apis/search/v2/message
 * - Tokens: user
 * - Scopes (any one): search:message
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/message/create
 */
export const create: PagedApiDefinition<CreateInput, CreateOutput, 'items'> = { id: 'search.v2.message.create', method: 'POST', path: '/open-apis/search/v2/message', tokens: 'u', tier: 4, paged: true, items: 'items' };
