// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { UserExternal } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    user: UserExternal;
  };
}

export interface CreateOutput {
  /** int64 */
  visitor_id: string;
}

/**
 * 添加访客 · Add visitor
 * - POST /open-apis/acs/v1/visitors
 * - Tokens: user
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'acs.v1.visitor.create', method: 'POST', path: '/open-apis/acs/v1/visitors', tokens: 'u', tier: 6 };

export interface DeleteInput {
  path: {
    visitor_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除访客 · Delete visitor
 * - DELETE /open-apis/acs/v1/visitors/:visitor_id
 * - Tokens: user
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'acs.v1.visitor.delete', method: 'DELETE', path: '/open-apis/acs/v1/visitors/:visitor_id', tokens: 'u', tier: 6 };
export { deleteApi as delete };
