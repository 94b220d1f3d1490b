// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AppList } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    page_size?: number;
    lang?: string;
    status?: 0 | 1 | -1 | (number & {});
  };
}

export interface ListOutput {
  page_token?: unknown;
  page_size?: unknown;
  total_count?: unknown;
  has_more?: unknown;
  lang?: unknown;
  app_list?: AppList;
}

/**
 * 获取企业安装的应用
 * - GET /open-apis/application/v3/app/list
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYDN3UjL2QzN14iN0cTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'application.v3.app.list.list', method: 'GET', path: '/open-apis/application/v3/app/list', tokens: 't', paged: true };
