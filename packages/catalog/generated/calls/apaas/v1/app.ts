// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { I18n } from '../types.ts';

export interface ListInput {
  params?: {
    page_size?: string;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    name?: I18n[];
    namespace?: string;
    created_at?: number;
    creator?: number;
    owner?: number;
    status?: 'pending_launch' | 'enabled' | 'disabled' | 'stopped' | 'unspecified';
    app_roles_info?: {
      admins?: number[];
      developers?: number[];
      test_users?: number[];
      data_admins?: number[];
    };
    icon?: string;
    description?: I18n[];
    type?: 'custom' | 'client_isv_saas' | 'client_isv_project';
    enable_status?: 'enabled' | 'disabled';
    release_status?: 'released' | 'unreleased';
    service_status?: 'available' | 'unavailable';
    service_unavailable_reason?: 'from_isv' | 'entitlement_expire';
    feature_set?: 'paid' | 'free';
    charge_mode?: 'per_user' | 'per_user_per_app' | 'free' | 'independent';
    isv_tenant?: {
      id?: string;
      name?: string;
    };
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查看应用基本信息 · Query application basic information
 * - GET /open-apis/apaas/v1/apps
 * - Tokens: user
 * - Scopes (any one): app_engine:apps:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/app/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'apaas.v1.app.list', method: 'GET', path: '/open-apis/apaas/v1/apps', tokens: 'u', tier: 7, paged: true, items: 'items' };
