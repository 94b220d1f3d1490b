// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../types.ts';

export interface WriteInput {
  params: {
    /** ≤ 64 characters */
    client_token: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 128 characters */
    group_id?: string;
    /** 0–10; default 1 */
    scope_visible_setting?: 0 | 1;
    /** 0–10000 items */
    user_ids?: string[];
  };
}

export interface WriteOutput {
  data?: {
    success_user_ids?: string[];
    fail_user_datas?: {
      user_id?: string;
      fail_code?: 1;
    }[];
  };
}

/**
 * 更新人员组成员 · Write member scope of individual group
 * - POST /open-apis/performance/v2/user_group_user_rels/write
 * - Tokens: tenant
 * - Scopes (any one): performance:semester_activity:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_group_user_rel/write
 */
export const write: ApiDefinition<WriteInput, WriteOutput> = { id: 'performance.v2.userGroupUserRel.write', method: 'POST', path: '/open-apis/performance/v2/user_group_user_rels/write', tokens: 't', idempotency: 'params.client_token', tier: 2 };
