// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 200 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    referral_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    termination_type?: 1 | 22 | 27;
    is_used_as_evaluation?: boolean;
    active_status?: 1 | 2;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取终止投递原因 · Get the reason for terminating delivery
 * - GET /open-apis/hire/v1/termination_reasons
 * - Tokens: tenant
 * - Scopes (any one): hire:application, hire:application:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/termination_reason/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.terminationReason.list', method: 'GET', path: '/open-apis/hire/v1/termination_reasons', tokens: 't', tier: 4, paged: true, items: 'items' };
