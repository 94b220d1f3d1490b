// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    /** 1–500; default 20 */
    page_size?: number;
    page_token?: string;
    /** int64 */
    repo_id?: string;
  };
}

export interface ListOutput {
  items?: {
    id: string;
    name?: string;
    father_id?: string;
    i18n_names?: {
      language: 1 | 2 | 3;
      name: string;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取词典分类 · Classification list
 * - GET /open-apis/lingo/v1/classifications
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/classification/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'lingo.v1.classification.list', method: 'GET', path: '/open-apis/lingo/v1/classifications', tokens: 'tu', tier: 4, paged: true, items: 'items' };
