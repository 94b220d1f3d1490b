// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { Indicator, Unit } from '../types.ts';

export interface PatchInput {
  path: {
    /** int64 */
    indicator_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    current_value_calculate_type?: 0 | 1 | 2;
    status_calculate_type?: 0 | 1 | 2;
    /** -99999999999–99999999999 */
    start_value?: number;
    /** -99999999999–99999999999 */
    target_value?: number;
    /** -99999999999–99999999999 */
    current_value?: number;
    unit?: Unit;
    indicator_status?: -1 | 0 | 1 | 2;
  };
}

export interface PatchOutput {
  indicator?: Indicator;
}

/**
 * 更新量化指标
 * - PATCH /open-apis/okr/v2/indicators/:indicator_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.content:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-indicator/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'okr.v2.okrIndicator.patch', method: 'PATCH', path: '/open-apis/okr/v2/indicators/:indicator_id', tokens: 'tu', tier: 3 };
