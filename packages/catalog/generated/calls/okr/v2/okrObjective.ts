// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Item, OkrCycle, OkrKeyResult } from '../types.ts';

export interface DeleteInput {
  path: {
    /** int64 */
    objective_id: string;
  };
}

export interface DeleteOutput {
  /** int64 */
  objective_id?: string;
}

/**
 * 删除 OKR 目标
 * - DELETE /open-apis/okr/v2/objectives/:objective_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'okr.v2.okrObjective.delete', method: 'DELETE', path: '/open-apis/okr/v2/objectives/:objective_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  objective?: OkrCycle;
}

/**
 * 获取目标详细信息
 * - GET /open-apis/okr/v2/objectives/:objective_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'okr.v2.okrObjective.get', method: 'GET', path: '/open-apis/okr/v2/objectives/:objective_id', tokens: 'tu', tier: 3 };

export interface KeyResultsPositionInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    key_result_ids: string[];
  };
}

export interface KeyResultsPositionOutput {
  items?: OkrKeyResult[];
}

/**
 * 修改关键结果位置
 * - PUT /open-apis/okr/v2/objectives/:objective_id/key_results_position
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_position
 */
export const keyResultsPosition: ApiDefinition<KeyResultsPositionInput, KeyResultsPositionOutput> = { id: 'okr.v2.okrObjective.keyResultsPosition', method: 'PUT', path: '/open-apis/okr/v2/objectives/:objective_id/key_results_position', tokens: 'tu', tier: 3 };

export interface KeyResultsWeightInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    key_result_weights: {
      /** int64 */
      key_result_id: string;
      /** 0–1 */
      weight: number;
    }[];
  };
}

export interface KeyResultsWeightOutput {
  items?: OkrKeyResult[];
}

/**
 * 修改关键结果权重
 * - PUT /open-apis/okr/v2/objectives/:objective_id/key_results_weight
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/key_results_weight
 */
export const keyResultsWeight: ApiDefinition<KeyResultsWeightInput, KeyResultsWeightOutput> = { id: 'okr.v2.okrObjective.keyResultsWeight', method: 'PUT', path: '/open-apis/okr/v2/objectives/:objective_id/key_results_weight', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    content?: Item;
    /** 0–1 */
    score?: number;
    notes?: Item;
    deadline?: string;
    category_id?: string;
  };
}

export interface PatchOutput {
  objective?: OkrCycle;
}

/**
 * 编辑 OKR 目标
 * - PATCH /open-apis/okr/v2/objectives/:objective_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'okr.v2.okrObjective.patch', method: 'PATCH', path: '/open-apis/okr/v2/objectives/:objective_id', tokens: 'tu', tier: 3 };
