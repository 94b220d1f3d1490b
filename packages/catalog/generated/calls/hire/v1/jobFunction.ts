// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** ≤ 50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    active_status?: 1 | 2;
    parent_id?: string;
  }[];
}

/**
 * 获取职能分类列表 · Get a list of functional categories
 * - GET /open-apis/hire/v1/job_functions
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_function/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.jobFunction.list', method: 'GET', path: '/open-apis/hire/v1/job_functions', tokens: 't', tier: 8, paged: true, items: 'items' };
