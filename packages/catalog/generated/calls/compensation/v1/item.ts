// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ItemType, PayOffFrequencyType } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–500; default 100 */
    page_size: number;
    page_token?: string;
    item_type?: ItemType;
  };
}

export interface ListOutput {
  items: {
    id: string;
    name: string;
    description: string;
    category_id: string;
    value_type: 'money' | 'number' | 'percent';
    pay_off_frequency_type: PayOffFrequencyType;
    decimal_places?: number;
    active_status: 1 | 0;
    i18n_names: {
      locale?: string;
      value?: string;
    }[];
    i18n_descriptions: {
      locale?: string;
      value?: string;
    }[];
    item_type?: ItemType;
  }[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 批量查询薪资项 · Batch query compensation component
 * - GET /open-apis/compensation/v1/items
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation_item:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/item/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'compensation.v1.item.list', method: 'GET', path: '/open-apis/compensation/v1/items', tokens: 't', tier: 7, paged: true, items: 'items' };
