// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    /** 1–500; default 100 */
    page_size: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items: {
    id: string;
    name: string;
    note: string;
    active_status: 1 | 0;
    i18n_names: {
      locale?: string;
      value?: string;
    }[];
    i18n_notes: {
      locale?: string;
      value?: string;
    }[];
  }[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 批量查询定调薪原因 · Batch query reason for compensation setting and adjustment
 * - GET /open-apis/compensation/v1/change_reasons
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation_change_reason:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/change_reason/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'compensation.v1.changeReason.list', method: 'GET', path: '/open-apis/compensation/v1/change_reasons', tokens: 't', tier: 7, paged: true, items: 'items' };
