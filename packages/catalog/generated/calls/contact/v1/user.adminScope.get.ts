// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    employee_id: string;
    open_id: string;
  };
}

export interface ListOutput {
  is_all?: unknown;
  department_list?: unknown;
}

/**
 * 获取应用管理员管理范围
 * - GET /open-apis/contact/v1/user/admin_scope/get
 * - Tokens: tenant
 * - Scopes (any one): admin:app.admin:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'contact.v1.user.adminScope.get.list', method: 'GET', path: '/open-apis/contact/v1/user/admin_scope/get', tokens: 't' };
