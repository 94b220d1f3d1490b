// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { AppRoleMemberId, MemberIdType } from '../types.ts';

export interface BatchCreateInput {
  path: {
    app_token: string;
    role_id: string;
  };
  data: {
    /** ≤ 100 items */
    member_list: AppRoleMemberId[];
  };
}

export type BatchCreateOutput = UnknownFields;

/**
 * 批量新增协作者 · Batch create members
 * - POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create
 * - Tokens: tenant, user
 * - Scopes (any one): base:collaborator:create, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'bitable.v1.appRoleMember.batchCreate', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create', tokens: 'tu', tier: 7 };

export interface BatchDeleteInput {
  path: {
    app_token: string;
    role_id: string;
  };
  data: {
    /** ≤ 100 items */
    member_list: AppRoleMemberId[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 批量删除协作者 · Batch delete members
 * - POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete
 * - Tokens: tenant, user
 * - Scopes (any one): base:collaborator:delete, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'bitable.v1.appRoleMember.batchDelete', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete', tokens: 'tu', tier: 7 };

export interface CreateInput {
  path: {
    app_token: string;
    role_id: string;
  };
  params?: {
    member_id_type?: MemberIdType;
  };
  data: {
    member_id: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 新增协作者 · Create member
 * - POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): base:collaborator:create, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appRoleMember.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members', tokens: 'tu', tier: 7 };

export interface DeleteInput {
  path: {
    app_token: string;
    role_id: string;
    member_id: string;
  };
  params?: {
    member_id_type?: MemberIdType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除协作者 · Delete member
 * - DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:collaborator:delete, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'bitable.v1.appRoleMember.delete', method: 'DELETE', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    app_token: string;
    role_id: string;
  };
  params?: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    open_id?: string;
    union_id?: string;
    user_id?: string;
    chat_id?: string;
    department_id?: string;
    open_department_id?: string;
    member_name?: string;
    member_en_name?: string;
    member_type?: 'user' | 'chat' | 'department';
  }[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
}

/**
 * 列出协作者 · List members
 * - GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members
 * - Tokens: tenant, user
 * - Scopes (any one): base:collaborator:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appRoleMember.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members', tokens: 'tu', tier: 8, paged: true, items: 'items' };
