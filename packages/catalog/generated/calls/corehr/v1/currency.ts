// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Currency2 } from '../types.ts';

export interface GetInput {
  path: {
    currency_id: string;
  };
}

export interface GetOutput {
  currency?: Currency2;
}

/**
 * 查询单个货币信息 · Query single currency information
 * - GET /open-apis/corehr/v1/currencies/:currency_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.currency.get', method: 'GET', path: '/open-apis/corehr/v1/currencies/:currency_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: Currency2[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询货币信息 · Query currency information in batches
 * - GET /open-apis/corehr/v1/currencies
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/currency/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.currency.list', method: 'GET', path: '/open-apis/corehr/v1/currencies', tokens: 't', tier: 4, paged: true, items: 'items' };
