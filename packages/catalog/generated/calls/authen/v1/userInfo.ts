// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type GetInput = NoInput;

export interface GetOutput {
  name?: string;
  en_name?: string;
  avatar_url?: string;
  avatar_thumb?: string;
  avatar_middle?: string;
  avatar_big?: string;
  open_id?: string;
  union_id?: string;
  email?: string;
  enterprise_email?: string;
  user_id?: string;
  mobile?: string;
  tenant_key?: string;
  employee_no?: string;
}

/**
 * 获取用户信息 · Get User Information
 * - GET /open-apis/authen/v1/user_info
 * - Tokens: user
 * - Scopes: none needed
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.phone:readonly, directory:employee.base.email:read
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/authen-v1/user_info/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'authen.v1.userInfo.get', method: 'GET', path: '/open-apis/authen/v1/user_info', tokens: 'u' };
