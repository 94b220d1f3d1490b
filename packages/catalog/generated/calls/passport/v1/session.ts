// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';

export interface LogoutInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data: {
    idp_credential_id?: string;
    logout_type: 1 | 2 | 3;
    terminal_type?: (1 | 2 | 3 | 4 | 5 | 6 | 8 | (number & {}))[];
    user_id?: string;
    logout_reason?: 34 | 35 | 36 | (number & {});
    sid?: string;
  };
}

export type LogoutOutput = UnknownFields;

/**
 * 退出登录 · Log out
 * - POST /open-apis/passport/v1/sessions/logout
 * - Tokens: tenant
 * - Scopes (any one): passport:session:logout
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/logout
 */
export const logout: ApiDefinition<LogoutInput, LogoutOutput> = { id: 'passport.v1.session.logout', method: 'POST', path: '/open-apis/passport/v1/sessions/logout', tokens: 't' };

export interface QueryInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data?: {
    /** ≤ 100 items */
    user_ids?: string[];
  };
}

export interface QueryOutput {
  mask_sessions?: {
    /** int64 */
    create_time?: string;
    terminal_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 8;
    user_id?: string;
    sid?: string;
  }[];
}

/**
 * 批量获取脱敏的用户登录信息 · Obtain desensitized user login information in batches
 * - POST /open-apis/passport/v1/sessions/query
 * - Tokens: tenant
 * - Scopes (any one): passport:session_mask:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/session/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'passport.v1.session.query', method: 'POST', path: '/open-apis/passport/v1/sessions/query', tokens: 't', tier: 1 };
