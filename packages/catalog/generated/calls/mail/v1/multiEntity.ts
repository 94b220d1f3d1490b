// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    query: string;
    /** 1–20; default 20 */
    size?: number;
  };
}

export interface SearchOutput {
  items?: {
    type?: string;
    id?: string;
    name?: string;
    email?: string;
    display_name?: string;
    /** 0–128 */
    member_count?: number;
    user_id?: string;
    department?: string;
    chat_id?: string;
    tag?: string;
  }[];
  notice?: string;
}

/**
 * 多实体搜索
 * - POST /open-apis/mail/v1/multi_entity/search
 * - Tokens: user
 * - Scopes (any one): mail:user_mailbox:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/multi_entity/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'mail.v1.multiEntity.search', method: 'POST', path: '/open-apis/mail/v1/multi_entity/search', tokens: 'u', tier: 3 };
