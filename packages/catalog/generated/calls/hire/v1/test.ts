// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { TalentCustomizedTimeRange, UserIdType } from '../../shared-types.ts';

export interface SearchInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 100 items */
    application_id_list?: string[];
    test_start_time_min?: string;
    test_start_time_max?: string;
  };
}

export interface SearchOutput {
  items?: {
    test_id?: string;
    application_id?: string;
    talent_id?: string;
    job_id?: string;
    test_paper_id?: string;
    test_paper_name?: string;
    test_paper_source_id?: string;
    test_paper_source_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    reply_status?: 1 | 2 | 3;
    test_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    test_schedule?: TalentCustomizedTimeRange;
    test_complete_time?: string;
    report_url_list?: string[];
    result_detail_list?: {
      subject?: string;
      result?: string;
    }[];
    result_upload_time?: string;
    score?: string;
    score_submit_time?: string;
    reviewer?: string;
    review_created_at?: string;
    created_at?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取笔试列表 · Get a list of written exams
 * - POST /open-apis/hire/v1/tests/search
 * - Tokens: tenant, user
 * - Scopes (any one): hire:exam, hire:exam:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/test/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'hire.v1.test.search', method: 'POST', path: '/open-apis/hire/v1/tests/search', tokens: 'tu', tier: 4, paged: true, items: 'items' };
