// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AvatarInfo } from '../../shared-types.ts';
import type { I18nText } from '../types.ts';

export interface ListInput {
  params?: {
    /** 0–100; default 100 */
    page_size?: number;
    page_token?: string;
    tenant_id?: string;
  };
}

export interface ListOutput {
  items?: {
    tenant_key?: string;
    connect_time?: number;
    avatar?: AvatarInfo;
    brand?: string;
    name?: I18nText;
    short_name?: I18nText;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 管理员获取所有关联组织列表 · Query the list of trusted parties by Admin
 * - GET /open-apis/directory/v1/collaboration_tenants
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration_rule:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collaboration_tenant/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'directory.v1.collaborationTenant.list', method: 'GET', path: '/open-apis/directory/v1/collaboration_tenants', tokens: 'tu', tier: 3, paged: true, items: 'items' };
