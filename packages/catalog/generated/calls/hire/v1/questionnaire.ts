// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
    application_id?: string;
    interview_id?: string;
    update_start_time?: string;
    update_end_time?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    questionnaire_id?: string;
    application_id?: string;
    interview_id?: string;
    version?: number;
    questions?: {
      question_id?: string;
      question_name?: string;
      question_en_name?: string;
      question_desc?: string;
      question_en_desc?: string;
      question_type?: 1 | 2 | 3 | 4;
      is_required?: boolean;
      select_option_result_list?: {
        option_id?: string;
        option_name?: string;
        option_en_name?: string;
        option_desc?: string;
        option_en_desc?: string;
        is_selected?: boolean;
      }[];
      five_start_scoring_result?: {
        highest_score_desc?: string;
        highest_score_en_desc?: string;
        lowest_score_desc?: string;
        lowest_score_en_desc?: string;
        score_result?: number;
      };
      description_result?: string;
    }[];
    has_answers?: boolean;
    update_time?: string;
  }[];
}

/**
 * 获取面试满意度问卷列表 · Get a list of interview satisfaction questionnaires
 * - GET /open-apis/hire/v1/questionnaires
 * - Tokens: tenant
 * - Scopes (any one): hire:questionnaire, hire:questionnaire:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/questionnaire/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.questionnaire.list', method: 'GET', path: '/open-apis/hire/v1/questionnaires', tokens: 't', tier: 4, paged: true, items: 'items' };
