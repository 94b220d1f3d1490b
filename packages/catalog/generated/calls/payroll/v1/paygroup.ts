// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** 1–2000 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    pay_group_id: string;
    name: {
      zh_cn?: string;
      en_us?: string;
    };
    code: string;
    status: 1 | 0;
    country_region?: {
      id?: string;
      alpha3_code?: string;
    };
    is_global_region?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取薪资组基本信息
 * - GET /open-apis/payroll/v1/paygroups
 * - Tokens: tenant
 * - Scopes (any one): payroll:pay_groups:read
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/paygroup/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'payroll.v1.paygroup.list', method: 'GET', path: '/open-apis/payroll/v1/paygroups', tokens: 't', tier: 2, paged: true, items: 'items' };
