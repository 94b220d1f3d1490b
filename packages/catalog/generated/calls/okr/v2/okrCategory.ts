// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { I18nMap, MemberType } from '../../shared-types.ts';

export interface ListInput {
  params?: {
    /** 1–100; default 10 */
    page_size?: number;
    page_token?: string;
    owner_type?: MemberType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    /** int64 */
    id: string;
    /** int64 */
    create_time: string;
    /** int64 */
    update_time: string;
    category_type: 'person' | 'team';
    enabled: boolean;
    color: 'blue' | 'purple' | 'wathet' | 'turquoise' | 'indigo' | 'orange';
    name: I18nMap;
  }[];
}

/**
 * 获取所有 OKR 分类
 * - GET /open-apis/okr/v2/categories
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr.setting:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/okr-v2/okr-category/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'okr.v2.okrCategory.list', method: 'GET', path: '/open-apis/okr/v2/categories', tokens: 'tu', tier: 3, paged: true, items: 'items' };
