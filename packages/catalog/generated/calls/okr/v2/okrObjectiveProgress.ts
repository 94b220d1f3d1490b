// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { OkrKeyResultProgress } from '../types.ts';

export interface ListInput {
  path: {
    /** int64 */
    objective_id: string;
  };
  params?: {
    /** default 10 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: OkrKeyResultProgress[];
}

/**
 * 获取目标下的进展记录
 * - GET /open-apis/okr/v2/objectives/:objective_id/progresses
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.progress:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-objective-progress/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'okr.v2.okrObjectiveProgress.list', method: 'GET', path: '/open-apis/okr/v2/objectives/:objective_id/progresses', tokens: 'tu', tier: 3, paged: true, items: 'items' };
