// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 10; default 10 */
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
    process_type_list?: (1 | 2 | (number & {}))[];
    job_channel_id?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取招聘官网列表 · Obtain List of Official Recruitment Websites
 * - GET /open-apis/hire/v1/websites
 * - Tokens: tenant
 * - Scopes (any one): hire:site, hire:site:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.website.list', method: 'GET', path: '/open-apis/hire/v1/websites', tokens: 't', tier: 7, paged: true, items: 'items' };
