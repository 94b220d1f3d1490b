// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Alignment } from '../types.ts';

export interface CreateInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  data: {
    to_entity_type: 2;
    /** int64 */
    to_entity_id: string;
  };
}

export interface CreateOutput {
  /** int64 */
  alignment_id?: string;
}

/**
 * 创建目标对齐关系
 * - POST /open-apis/okr/v2/objectives/:objective_id/alignments
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-alignment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'okr.v2.okrObjectiveAlignment.create', method: 'POST', path: '/open-apis/okr/v2/objectives/:objective_id/alignments', tokens: 'tu', tier: 3 };

export interface ListInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    /** 1–100; default 10 */
    page_size?: number;
    page_token?: string;
    align_type?: 'aligned' | 'aligning';
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: Alignment[];
}

/**
 * 获取目标的对齐信息
 * - GET /open-apis/okr/v2/objectives/:objective_id/alignments
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-alignment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'okr.v2.okrObjectiveAlignment.list', method: 'GET', path: '/open-apis/okr/v2/objectives/:objective_id/alignments', tokens: 'tu', tier: 3, paged: true, items: 'items' };
