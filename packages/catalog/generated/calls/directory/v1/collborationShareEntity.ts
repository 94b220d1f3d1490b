// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AvatarInfo } from '../../shared-types.ts';
import type { I18nText } from '../types.ts';

export interface ListInput {
  params: {
    target_tenant_key: string;
    target_department_id?: string;
    target_group_id?: string;
    is_select_subject?: boolean;
    page_token?: string;
    /** 0–100; default 100 */
    page_size?: number;
    tenant_id?: string;
  };
}

export interface ListOutput {
  page_token?: string;
  has_more?: boolean;
  share_departments?: {
    open_department_id?: string;
    name?: I18nText;
  }[];
  share_groups?: {
    open_group_id?: string;
    name?: I18nText;
  }[];
  share_users?: {
    open_user_id?: string;
    name?: I18nText;
    avatar?: AvatarInfo;
  }[];
}

/**
 * 获取关联组织双方共享成员范围 · Query the sharing members between the trust party relations
 * - GET /open-apis/directory/v1/share_entities
 * - Tokens: tenant, user
 * - Scopes (any one): trust_party:collaboration_rule:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/collboration_share_entity/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'directory.v1.collborationShareEntity.list', method: 'GET', path: '/open-apis/directory/v1/share_entities', tokens: 'tu', tier: 3, paged: true };
