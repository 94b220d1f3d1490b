// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';

export interface ResetInput {
  params: {
    user_id_type: FunctionalRoleMemberUserIdType;
  };
  data: {
    password: {
      ent_email_password: string;
    };
    /** ≤ 200 characters */
    user_id: string;
  };
}

export type ResetOutput = UnknownFields;

/**
 * 重置用户的企业邮箱密码 · Reset user enterprise email password
 * - POST /open-apis/admin/v1/password/reset
 * - Tokens: tenant
 * - Scopes (any one): admin:ent_email_password
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/admin-v1/password/reset
 */
export const reset: ApiDefinition<ResetInput, ResetOutput> = { id: 'admin.v1.password.reset', method: 'POST', path: '/open-apis/admin/v1/password/reset', tokens: 't', tier: 7 };
