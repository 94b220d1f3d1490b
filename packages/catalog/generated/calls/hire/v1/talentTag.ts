// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    keyword?: string;
    id_list?: string[];
    type?: 1 | 2;
    include_inactive?: boolean;
    /** ≤ 100; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    type?: 1 | 2;
    active_status?: 1 | 2;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取人才标签信息列表 · Get talent tag info list
 * - GET /open-apis/hire/v1/talent_tags
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_tag, hire:talent_tag:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.talentTag.list', method: 'GET', path: '/open-apis/hire/v1/talent_tags', tokens: 't', tier: 8, paged: true, items: 'items' };
