// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  user_list?: {
    open_id?: string;
    user_id?: string;
    union_id?: string;
  }[];
}

/**
 * 查询应用管理员列表
 * - GET /open-apis/user/v4/app_admin_user/list
 * - Tokens: tenant
 * - Scopes (any one): admin:app.admin:readonly, admin:app.admin_id:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'user.v4.appAdminUser.list.list', method: 'GET', path: '/open-apis/user/v4/app_admin_user/list', tokens: 't' };
