// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    app_id: string;
    user_page_token?: string;
    user_page_size?: number;
  };
}

export interface ListOutput {
  departments?: {
    id?: unknown;
  };
  invisible_departments?: {
    id?: unknown;
  };
  users?: {
    user_id?: unknown;
    open_id?: unknown;
  };
  invisible_users?: {
    user_id?: unknown;
    open_id?: unknown;
  };
  groups?: {
    id?: unknown;
  };
  invisible_groups?: {
    id?: unknown;
  };
  is_visible_to_all?: unknown;
  has_more_users?: unknown;
  user_page_token?: unknown;
}

/**
 * 获取应用在企业内的可用范围
 * - GET /open-apis/application/v2/app/visibility
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIjM3UjLyIzN14iMycTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'application.v2.app.visibility.list', method: 'GET', path: '/open-apis/application/v2/app/visibility', tokens: 't' };
