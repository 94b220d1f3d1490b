// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserSetting } from '../types.ts';

export interface ModifyInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data?: {
    user_setting?: UserSetting;
  };
}

export interface ModifyOutput {
  user_setting?: UserSetting;
}

/**
 * 修改用户人脸识别信息 · Modify user face recognition information
 * - POST /open-apis/attendance/v1/user_settings/modify
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify
 */
export const modify: ApiDefinition<ModifyInput, ModifyOutput> = { id: 'attendance.v1.userSetting.modify', method: 'POST', path: '/open-apis/attendance/v1/user_settings/modify', tokens: 't', tier: 9 };

export interface QueryInput {
  params: {
    employee_type: 'employee_id' | 'employee_no';
  };
  data: {
    /** ≤ 100 items */
    user_ids: string[];
  };
}

export interface QueryOutput {
  user_settings?: UserSetting[];
}

/**
 * 批量查询用户人脸识别信息 · Query user face recognition information in batches
 * - GET /open-apis/attendance/v1/user_settings/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userSetting.query', method: 'GET', path: '/open-apis/attendance/v1/user_settings/query', tokens: 't', tier: 9 };
