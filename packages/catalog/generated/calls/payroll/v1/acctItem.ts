// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nContent } from '../types.ts';

export interface ListInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    i18n_names?: I18nContent[];
    category_id?: string;
    data_type?: number;
    decimal_places?: number;
    active_status?: number;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询算薪项
 * - GET /open-apis/payroll/v1/acct_items
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:payroll_calculation_item:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/acct_item/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'payroll.v1.acctItem.list', method: 'GET', path: '/open-apis/payroll/v1/acct_items', tokens: 'tu', tier: 6, paged: true, items: 'items' };
