// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Classification } from '../types.ts';

export interface ListInput {
  params?: {
    /** 1–500; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: Classification[];
  page_token?: string;
}

/**
 * 获取词典分类 · Classification list
 * - GET /open-apis/baike/v1/classifications
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/classification/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'baike.v1.classification.list', method: 'GET', path: '/open-apis/baike/v1/classifications', tokens: 'tu', tier: 4, paged: true, items: 'items' };
