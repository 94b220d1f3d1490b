// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { EntityInfo, PermissionScopeRule } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    user_id?: string;
    role_id?: string;
    /** int64 */
    update_start_time?: string;
    /** int64 */
    update_end_time?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    user_id?: string;
    role_id?: string;
    modify_time?: string;
    role_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    role_description?: {
      zh_cn?: string;
      en_us?: string;
    };
    business_management_scopes?: {
      entity?: EntityInfo;
      scope_rule?: PermissionScopeRule;
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取用户角色列表 · Get user role list
 * - GET /open-apis/hire/v1/user_roles
 * - Tokens: tenant
 * - Scopes (any one): hire:auth, hire:auth:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/user_role/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.userRole.list', method: 'GET', path: '/open-apis/hire/v1/user_roles', tokens: 't', tier: 4, paged: true, items: 'items' };
