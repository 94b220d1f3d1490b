// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  params: {
    interview_id: string;
    page_token?: string;
    /** 1–100; default 20 */
    page_size?: number;
  };
}

export interface GetOutput {
  minutes?: {
    sentences?: {
      content?: string;
      speak_time?: string;
      user_type?: 1 | 2;
      speaker_name?: {
        zh_cn?: string;
        en_us?: string;
      };
    }[];
  };
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取面试速记明细 · Get interview minutes details
 * - GET /open-apis/hire/v1/minutes
 * - Tokens: tenant, user
 * - Scopes (any one): hire:interview, hire:interview:readonly, hire:people_cli
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/minutes/get
 */
export const get: PagedApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.minutes.get', method: 'GET', path: '/open-apis/hire/v1/minutes', tokens: 'tu', tier: 7, paged: true };
