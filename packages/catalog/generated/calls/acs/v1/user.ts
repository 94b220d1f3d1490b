// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { User } from '../types.ts';

export interface GetInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  user?: User;
}

/**
 * 获取单个用户信息 · Get individual user information
 * - GET /open-apis/acs/v1/users/:user_id
 * - Tokens: tenant
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'acs.v1.user.get', method: 'GET', path: '/open-apis/acs/v1/users/:user_id', tokens: 't' };

export interface ListInput {
  params?: {
    /** ≤ 50 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: User[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取用户列表 · Get user list
 * - GET /open-apis/acs/v1/users
 * - Tokens: tenant
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'acs.v1.user.list', method: 'GET', path: '/open-apis/acs/v1/users', tokens: 't', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    feature?: {
      card?: number;
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 修改用户部分信息 · Modify parts of user information
 * - PATCH /open-apis/acs/v1/users/:user_id
 * - Tokens: tenant
 * - Scopes (any one): acs:users
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'acs.v1.user.patch', method: 'PATCH', path: '/open-apis/acs/v1/users/:user_id', tokens: 't' };
