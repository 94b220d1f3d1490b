// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params?: {
    page_token?: string;
    /** 0–50; default 20 */
    page_size?: number;
  };
  data?: {
    /** 0–50 items */
    tag_based_question_ids?: string[];
  };
}

export interface QueryOutput {
  tag_based_questions?: {
    question_id: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    tag_items?: {
      id: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取标签填写题
 * - POST /open-apis/performance/v2/questions/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:review_template:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/question/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'tag_based_questions'> = { id: 'performance.v2.question.query', method: 'POST', path: '/open-apis/performance/v2/questions/query', tokens: 't', tier: 1, paged: true, items: 'tag_based_questions' };
