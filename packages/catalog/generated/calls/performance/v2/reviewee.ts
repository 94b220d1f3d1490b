// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: NoteUserIdType;
    page_token?: string;
    /** 1–50; default 20 */
    page_size?: number;
  };
  data: {
    /** int64 */
    semester_id: string;
    /** 0–50 items */
    user_ids?: string[];
    activity_ids?: string[];
  };
}

export interface QueryOutput {
  semester_id?: string;
  reviewees?: {
    reviewee_user_id?: {
      open_id?: string;
      user_id?: string;
    };
    activity_ids?: string[];
    reviewprofile_url?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取被评估人信息 · Obtain information of reviewees
 * - POST /open-apis/performance/v2/reviewees/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:semester_user:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/reviewee/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'reviewees'> = { id: 'performance.v2.reviewee.query', method: 'POST', path: '/open-apis/performance/v2/reviewees/query', tokens: 't', tier: 2, paged: true, items: 'reviewees' };
