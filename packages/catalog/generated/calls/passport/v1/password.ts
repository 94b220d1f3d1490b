// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  params?: {
    user_id_type?: 'open_id' | 'user_id' | 'union_id';
  };
  data: {
    user_id: string;
    password?: string;
    require_reset?: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 重置登录密码
 * - PUT /open-apis/passport/v1/password
 * - Tokens: tenant
 * - Scopes (any one): passport:password:full
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/passport-v1/password/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'passport.v1.password.update', method: 'PUT', path: '/open-apis/passport/v1/password', tokens: 't', tier: 7 };
