// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AppList } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    page_size?: number;
    lang?: 
      | 'zh_cn'
      | 'zh_hk'
      | 'zh_tw'
      | 'en_us'
      | 'ja_jp'
      | 'ko_kr'
      | 'es_es'
      | 'pt-br'
      | 'th_th'
      | 'vi_vn'
      | 'id_id'
      | (string & {});
    open_id?: string;
    user_id?: string;
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
 * 获取用户可用的应用
 * - GET /open-apis/application/v1/user/visible_apps
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMjM3UjLzIzN14yMycTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'application.v1.user.visibleApps.list', method: 'GET', path: '/open-apis/application/v1/user/visible_apps', tokens: 't', paged: true };
