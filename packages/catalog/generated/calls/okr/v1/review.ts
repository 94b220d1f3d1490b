// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { OkrReviewPeriodUrl } from '../types.ts';

export interface QueryInput {
  params: {
    user_id_type?: NoteUserIdType;
    /** ≤ 5 items */
    user_ids: string[];
    /** ≤ 5 items */
    period_ids: string[];
  };
}

export interface QueryOutput {
  review_list?: {
    user_id?: {
      open_id?: string;
      user_id?: string;
    };
    review_period_list?: {
      /** int64 */
      period_id?: string;
      cycle_review_list?: OkrReviewPeriodUrl[];
      progress_report_list?: OkrReviewPeriodUrl[];
    }[];
  }[];
}

/**
 * 查询复盘信息 · Query review information
 * - GET /open-apis/okr/v1/reviews/query
 * - Tokens: tenant
 * - Scopes (any one): okr:okr, okr:okr.review:readonly, okr:okr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/review/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'okr.v1.review.query', method: 'GET', path: '/open-apis/okr/v1/reviews/query', tokens: 't', tier: 3 };
