// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Alignment } from '../types.ts';

export interface DeleteInput {
  path: {
    /** int64 */
    alignment_id: string;
  };
}

export interface DeleteOutput {
  /** int64 */
  alignment_id?: string;
}

/**
 * 删除 OKR 对齐关系
 * - DELETE /open-apis/okr/v2/alignments/:alignment_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'okr.v2.okrAlignment.delete', method: 'DELETE', path: '/open-apis/okr/v2/alignments/:alignment_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** int64 */
    alignment_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  alignment?: Alignment;
}

/**
 * 获取 OKR 对齐信息
 * - GET /open-apis/okr/v2/alignments/:alignment_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-alignment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'okr.v2.okrAlignment.get', method: 'GET', path: '/open-apis/okr/v2/alignments/:alignment_id', tokens: 'tu', tier: 3 };
