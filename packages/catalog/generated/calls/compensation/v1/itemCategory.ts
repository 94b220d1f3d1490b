// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** 1–500; default 100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id: string;
    name: string;
    i18n_names?: {
      locale?: string;
      value?: string;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量获取薪资项分类信息 · Batch query compensation component type
 * - GET /open-apis/compensation/v1/item_categories
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation_item_category:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item_category/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'compensation.v1.itemCategory.list', method: 'GET', path: '/open-apis/compensation/v1/item_categories', tokens: 't', tier: 7, paged: true, items: 'items' };
