// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  data: {
    email_list: string[];
  };
}

export interface QueryOutput {
  user_list?: {
    email?: string;
    status?: 1 | 2 | 3 | 4 | 5 | 6;
    type?: 1 | 2 | 3 | 4 | 5 | 6;
  }[];
}

/**
 * 查询邮箱地址状态 · Email Address Query
 * - POST /open-apis/mail/v1/users/query
 * - Tokens: tenant
 * - Scopes (any one): mail:user_mailbox
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'mail.v1.user.query', method: 'POST', path: '/open-apis/mail/v1/users/query', tokens: 't', tier: 9 };
