// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { OkrCycle, Owner } from '../types.ts';

export interface ListInput {
  params: {
    user_id: string;
    user_id_type?: UserIdType;
    /** 1–100; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    /** int64 */
    id: string;
    /** int64 */
    create_time: string;
    /** int64 */
    update_time: string;
    /** int64 */
    tenant_cycle_id: string;
    owner: Owner;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    cycle_status?: 0 | 1 | 2 | 3;
    /** 0–1 */
    score?: number;
  }[];
}

/**
 * 获取用户 OKR 周期列表
 * - GET /open-apis/okr/v2/cycles
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.period:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'okr.v2.okrCycle.list', method: 'GET', path: '/open-apis/okr/v2/cycles', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface ObjectivesPositionInput {
  path: {
    /** int64 */
    cycle_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    objective_ids: string[];
  };
}

export interface ObjectivesPositionOutput {
  items?: OkrCycle[];
}

/**
 * 修改 OKR 目标位置
 * - PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_position
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_position
 */
export const objectivesPosition: ApiDefinition<ObjectivesPositionInput, ObjectivesPositionOutput> = { id: 'okr.v2.okrCycle.objectivesPosition', method: 'PUT', path: '/open-apis/okr/v2/cycles/:cycle_id/objectives_position', tokens: 'tu', tier: 3 };

export interface ObjectivesWeightInput {
  path: {
    /** int64 */
    cycle_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    objective_weights: {
      /** int64 */
      objective_id: string;
      /** 0–1 */
      weight: number;
    }[];
  };
}

export interface ObjectivesWeightOutput {
  items?: OkrCycle[];
}

/**
 * 修改 OKR 目标权重
 * - PUT /open-apis/okr/v2/cycles/:cycle_id/objectives_weight
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-cycle/objectives_weight
 */
export const objectivesWeight: ApiDefinition<ObjectivesWeightInput, ObjectivesWeightOutput> = { id: 'okr.v2.okrCycle.objectivesWeight', method: 'PUT', path: '/open-apis/okr/v2/cycles/:cycle_id/objectives_weight', tokens: 'tu', tier: 3 };
