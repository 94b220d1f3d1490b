// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data?: {
    /** 0–10 items */
    semester_ids?: string[];
    /** 0–50 items */
    activity_ids?: string[];
  };
}

export interface QueryOutput {
  activities?: {
    id: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    semester_id?: string;
    mode?: 'metric_development' | 'performance_review' | 'metric_development_and_performance_review';
    progress?: 'finished' | 'enabled' | 'initiating' | 'configurable' | 'unable';
    create_time?: string;
    modify_time?: string;
    create_user_id?: string;
    modify_user_id?: string;
  }[];
}

/**
 * 获取项目列表 · Get information about the project
 * - POST /open-apis/performance/v2/activity/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:semester_activity:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/activity/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'performance.v2.activity.query', method: 'POST', path: '/open-apis/performance/v2/activity/query', tokens: 't', tier: 1 };
