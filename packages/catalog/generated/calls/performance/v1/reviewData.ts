// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { Semester } from '../types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
    /** ≤ 50 items */
    stage_types: ('leader_review' | 'communication_and_open_result' | 'view_result')[];
    /** ≤ 50 items */
    stage_progress?: (0 | 1 | 2 | 3 | 4)[];
    /** ≤ 50 items */
    semester_id_list?: string[];
    /** ≤ 50 items */
    reviewee_user_id_list: string[];
    /** int64 */
    updated_later_than?: string;
  };
}

export interface QueryOutput {
  semesters?: Semester[];
  activities?: {
    id?: string;
    name?: {
      'zh-CN'?: string;
      'en-US'?: string;
    };
    semester_id?: string;
  }[];
  indicators?: {
    id?: string;
    name?: {
      'zh-CN'?: string;
      'en-US'?: string;
    };
    options?: {
      id?: string;
      name?: {
        'zh-CN'?: string;
        'en-US'?: string;
      };
      label?: string;
    }[];
  }[];
  templates?: {
    id?: string;
    name?: {
      'zh-CN'?: string;
      'en-US'?: string;
    };
    stage?: string;
  }[];
  units?: {
    id?: string;
    name?: {
      'zh-CN'?: string;
      'en-US'?: string;
    };
  }[];
  fields?: {
    id?: string;
    name?: {
      'zh-CN'?: string;
      'en-US'?: string;
    };
    indicator_id?: string;
    parent_field_id?: string;
  }[];
  datas?: {
    user_id?: {
      open_id?: string;
      user_id?: string;
    };
    semester_id?: string;
    activity_id?: string;
    stages?: {
      stage_type?: string;
      progress?: 0 | 1 | 2 | 3 | 4;
      data?: {
        template_id?: string;
        unit_id?: string;
        field_id?: string;
        reviewer_user_id?: {
          open_id?: string;
          user_id?: string;
        };
        /** int64 */
        submit_time?: string;
        indicator_id?: string;
        option_id?: string;
        score?: string;
        text?: string;
        perf_coefficient_result?: string;
        richtext?: string;
      }[];
    }[];
  }[];
}

/**
 * 获取绩效结果 · Get performance result
 * - POST /open-apis/performance/v1/review_datas/query
 * - Tokens: tenant, user
 * - Scopes (any one): performance:performance, performance:performance:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'performance.v1.reviewData.query', method: 'POST', path: '/open-apis/performance/v1/review_datas/query', tokens: 'tu', tier: 2 };
