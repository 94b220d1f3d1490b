// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { IdNameObject, UserIdType } from '../../shared-types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: UserIdType;
    /** default "open_department_id" */
    department_id_type?: 'department_id' | 'open_department_id' | (string & {});
  };
  data: {
    semester_id: string;
    /** 0–10 items */
    user_ids: string[];
  };
}

export interface QueryOutput {
  semester_id?: string;
  user_infos?: {
    user_id?: {
      open_id?: string;
      user_id?: string;
    };
    direct_leader_user_id?: {
      open_id?: string;
      user_id?: string;
    };
    department?: IdNameObject;
    job_family?: IdNameObject;
    job_level?: IdNameObject;
  }[];
}

/**
 * 获取绩效周期人员信息
 * - POST /open-apis/performance/v2/user_info/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, performance:user_snapshot.department:read, performance:user_snapshot.direct_leader:read, performance:user_snapshot.job_family:read, performance:user_snapshot.job_level:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/user_info/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'performance.v2.userInfo.query', method: 'POST', path: '/open-apis/performance/v2/user_info/query', tokens: 't', tier: 3 };
