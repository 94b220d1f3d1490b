// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ManagementScope, UserIdType } from '../types.ts';

export interface SearchInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    role_id: string;
    management_scope_list: ManagementScope[];
    search_method: '1' | '2' | (string & {});
    page_token?: string;
    page_size: string;
  };
}

export interface SearchOutput {
  items?: {
    employment_id: string;
    management_scope_list?: ManagementScope[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取组织类角色授权列表 · List organization class role authorizations
 * - POST /open-apis/corehr/v1/assigned_users/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization:read, corehr:corehr, corehr:corehr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/assigned_user/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v1.assignedUser.search', method: 'POST', path: '/open-apis/corehr/v1/assigned_users/search', tokens: 't', tier: 7, paged: true, items: 'items', pageTokenIn: 'data' };
