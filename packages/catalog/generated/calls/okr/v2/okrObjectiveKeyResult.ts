// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Item, OkrKeyResult } from '../types.ts';

export interface CreateInput {
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
    /** int64 */
    deadline?: string;
    /** 0–1 */
    score?: number;
  };
}

export interface CreateOutput {
  /** int64 */
  key_result_id?: string;
}

/**
 * 在目标下创建关键结果
 * - POST /open-apis/okr/v2/objectives/:objective_id/key_results
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'okr.v2.okrObjectiveKeyResult.create', method: 'POST', path: '/open-apis/okr/v2/objectives/:objective_id/key_results', tokens: 'tu', tier: 3 };

export interface ListInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    /** 1–100; default 10 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: OkrKeyResult[];
}

/**
 * 获取目标下的所有关键结果
 * - GET /open-apis/okr/v2/objectives/:objective_id/key_results
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-key_result/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'okr.v2.okrObjectiveKeyResult.list', method: 'GET', path: '/open-apis/okr/v2/objectives/:objective_id/key_results', tokens: 'tu', tier: 3, paged: true, items: 'items' };
