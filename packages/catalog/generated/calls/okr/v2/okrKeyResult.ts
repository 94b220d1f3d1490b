// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Item, OkrKeyResult } from '../types.ts';

export interface DeleteInput {
  path: {
    key_result_id: string;
  };
}

export interface DeleteOutput {
  /** int64 */
  key_result_id?: string;
}

/**
 * 删除关键结果
 * - DELETE /open-apis/okr/v2/key_results/:key_result_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'okr.v2.okrKeyResult.delete', method: 'DELETE', path: '/open-apis/okr/v2/key_results/:key_result_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** int64 */
    key_result_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  key_result?: OkrKeyResult;
}

/**
 * 获取关键结果
 * - GET /open-apis/okr/v2/key_results/:key_result_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'okr.v2.okrKeyResult.get', method: 'GET', path: '/open-apis/okr/v2/key_results/:key_result_id', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    /** int64 */
    key_result_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    content?: Item;
    /** 0–1 */
    score?: number;
    /** int64 */
    deadline?: string;
  };
}

export interface PatchOutput {
  key_result?: OkrKeyResult;
}

/**
 * 编辑关键结果
 * - PATCH /open-apis/okr/v2/key_results/:key_result_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'okr.v2.okrKeyResult.patch', method: 'PATCH', path: '/open-apis/okr/v2/key_results/:key_result_id', tokens: 'tu', tier: 3 };
