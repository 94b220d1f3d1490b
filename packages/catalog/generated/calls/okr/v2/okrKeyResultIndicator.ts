// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Indicator } from '../types.ts';

export interface ListInput {
  path: {
    /** int64 */
    key_result_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  indicator?: Indicator;
}

/**
 * 获取关键结果的量化指标
 * - GET /open-apis/okr/v2/key_results/:key_result_id/indicators
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-key_result-indicator/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'okr.v2.okrKeyResultIndicator.list', method: 'GET', path: '/open-apis/okr/v2/key_results/:key_result_id/indicators', tokens: 'tu', tier: 3 };
