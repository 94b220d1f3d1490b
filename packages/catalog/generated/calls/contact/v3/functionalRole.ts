// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    /** 1–50 characters */
    role_name: string;
  };
}

export interface CreateOutput {
  role_id: string;
}

/**
 * 创建角色 · Create role
 * - POST /open-apis/contact/v3/functional_roles
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.functionalRole.create', method: 'POST', path: '/open-apis/contact/v3/functional_roles', tokens: 't', tier: 3 };

export interface DeleteInput {
  path: {
    role_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除角色 · Delete role
 * - DELETE /open-apis/contact/v3/functional_roles/:role_id
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.functionalRole.delete', method: 'DELETE', path: '/open-apis/contact/v3/functional_roles/:role_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    role_id: string;
  };
  data: {
    /** 1–50 characters */
    role_name: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 修改角色名称 · Update role name
 * - PUT /open-apis/contact/v3/functional_roles/:role_id
 * - Tokens: tenant
 * - Scopes (any one): contact:functional_role
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'contact.v3.functionalRole.update', method: 'PUT', path: '/open-apis/contact/v3/functional_roles/:role_id', tokens: 't', tier: 3 };
