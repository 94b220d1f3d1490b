// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    process_type?: 1 | 2;
  };
}

export interface ListOutput {
  active_status?: 1 | 2;
  items?: {
    id?: string;
    biz_id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    process_type?: 1 | 2;
    active_status?: 1 | 2;
    interview_assessment_template_info?: {
      id?: string;
      biz_id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
    };
  }[];
}

/**
 * 获取面试轮次类型列表 · Get a list of interview rounds
 * - GET /open-apis/hire/v1/interview_round_types
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_round_type/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'hire.v1.interviewRoundType.list', method: 'GET', path: '/open-apis/hire/v1/interview_round_types', tokens: 't', tier: 4 };
