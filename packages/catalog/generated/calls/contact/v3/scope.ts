// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, FunctionalRoleMemberUserIdType } from '../../shared-types.ts';

export interface ListInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
    page_token?: string;
    /** 1–100; default 50 */
    page_size?: number;
  };
}

export interface ListOutput {
  department_ids?: string[];
  user_ids?: string[];
  group_ids?: string[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取通讯录授权范围 · Obtain the contacts permission scope
 * - GET /open-apis/contact/v3/scopes
 * - Tokens: tenant
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'contact.v3.scope.list', method: 'GET', path: '/open-apis/contact/v3/scopes', tokens: 't', tier: 4, paged: true };
