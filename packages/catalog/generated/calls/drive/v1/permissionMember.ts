// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  BaseMember,
  MemberType,
  PermType,
  PermissionMemberMemberType,
  PermissionMemberType,
  Type2,
  Type3,
  Type4,
} from '../types.ts';

export interface AuthInput {
  path: {
    token: string;
  };
  params: {
    type: Type2;
    action: 'view' | 'edit' | 'share' | 'comment' | 'export' | 'copy' | 'print' | 'manage_public';
  };
}

export interface AuthOutput {
  auth_result: boolean;
}

/**
 * 判断用户权限 · Check whether the current user has a specific permission
 * - GET /open-apis/drive/v1/permissions/:token/members/auth
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:bitable, docs:doc, docs:permission.member:auth, drive:drive, sheets:spreadsheet, wiki:wiki
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/auth
 */
export const auth: ApiDefinition<AuthInput, AuthOutput> = { id: 'drive.v1.permissionMember.auth', method: 'GET', path: '/open-apis/drive/v1/permissions/:token/members/auth', tokens: 'tu', tier: 8 };

export interface BatchCreateInput {
  path: {
    token: string;
  };
  params: {
    type: Type3;
    /** default false */
    need_notification?: boolean;
  };
  data: {
    /** ≤ 10 items */
    members: {
      member_type: MemberType;
      member_id: string;
      perm: 'view' | 'edit' | 'full_access';
      perm_type?: PermType;
      type?: PermissionMemberType;
      name?: string;
      avatar?: string;
      external_label?: boolean;
    }[];
  };
}

export interface BatchCreateOutput {
  members?: BaseMember[];
}

/**
 * 批量增加协作者权限 · Batch create members
 * - POST /open-apis/drive/v1/permissions/:token/members/batch_create
 * - Tokens: tenant, user
 * - Scopes (any one): docs:permission.member, docs:permission.member:create
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'drive.v1.permissionMember.batchCreate', method: 'POST', path: '/open-apis/drive/v1/permissions/:token/members/batch_create', tokens: 'tu', tier: 6 };

export interface CreateInput {
  path: {
    token: string;
  };
  params: {
    type: Type3;
    /** default false */
    need_notification?: boolean;
  };
  data?: {
    member_type?: MemberType;
    member_id?: string;
    perm?: 'view' | 'edit' | 'full_access';
    perm_type?: PermType;
    type?: PermissionMemberType;
  };
}

export interface CreateOutput {
  member?: {
    member_type: MemberType;
    member_id: string;
    perm: 'view' | 'edit' | 'full_access';
    perm_type?: PermType;
    type?: PermissionMemberMemberType;
  };
}

/**
 * 增加协作者权限 · Add permissions
 * - POST /open-apis/drive/v1/permissions/:token/members
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:bitable, docs:doc, docs:permission.member:create, drive:drive, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.permissionMember.create', method: 'POST', path: '/open-apis/drive/v1/permissions/:token/members', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    token: string;
    member_id: string;
  };
  params: {
    type: Type3;
    member_type: 
      | 'email'
      | 'openid'
      | 'openchat'
      | 'opendepartmentid'
      | 'userid'
      | 'unionid'
      | 'groupid'
      | 'wikispaceid'
      | 'appid';
  };
  data?: {
    /** default "\"\"" */
    type?: 
      | 'user'
      | 'chat'
      | 'department'
      | 'group'
      | 'wiki_space_member'
      | 'wiki_space_viewer'
      | 'wiki_space_editor'
      | 'appid';
    perm_type?: PermType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 移除协作者权限
 * - DELETE /open-apis/drive/v1/permissions/:token/members/:member_id
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:bitable, docs:doc, docs:permission.member:delete, drive:drive, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.v1.permissionMember.delete', method: 'DELETE', path: '/open-apis/drive/v1/permissions/:token/members/:member_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    token: string;
  };
  params: {
    type: Type4;
    fields?: 'name' | 'type' | 'avatar' | 'external_label' | (string & {});
    perm_type?: PermType;
  };
}

export interface ListOutput {
  items?: BaseMember[];
}

/**
 * 获取云文档协作者 · Obtain a collaborator list（New version）
 * - GET /open-apis/drive/v1/permissions/:token/members
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:bitable, docs:doc, docs:permission.member:retrieve, drive:drive, sheets:spreadsheet, wiki:wiki
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'drive.v1.permissionMember.list', method: 'GET', path: '/open-apis/drive/v1/permissions/:token/members', tokens: 'tu', tier: 4 };

export interface TransferOwnerInput {
  path: {
    token: string;
  };
  params: {
    type: Type4;
    /** default true */
    need_notification?: boolean;
    /** default false */
    remove_old_owner?: boolean;
    /** default false */
    stay_put?: boolean;
    /** default "full_access" */
    old_owner_perm?: 'view' | 'edit' | 'full_access' | (string & {});
  };
  data?: {
    member_type?: 'email' | 'openid' | 'userid' | 'appid';
    member_id?: string;
  };
}

export type TransferOwnerOutput = UnknownFields;

/**
 * 转移云文档所有者 · Transfer owner
 * - POST /open-apis/drive/v1/permissions/:token/members/transfer_owner
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:bitable, docs:doc, docs:permission.member:transfer, drive:drive, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/transfer_owner
 */
export const transferOwner: ApiDefinition<TransferOwnerInput, TransferOwnerOutput> = { id: 'drive.v1.permissionMember.transferOwner', method: 'POST', path: '/open-apis/drive/v1/permissions/:token/members/transfer_owner', tokens: 'tu', tier: 3 };

export interface UpdateInput {
  path: {
    token: string;
    member_id: string;
  };
  params: {
    /** default false */
    need_notification?: boolean;
    type: Type2;
  };
  data?: {
    member_type?: MemberType;
    perm?: 'view' | 'edit' | 'full_access';
    perm_type?: PermType;
    type?: PermissionMemberType;
  };
}

export interface UpdateOutput {
  member?: {
    member_type: MemberType;
    member_id: string;
    perm: 'view' | 'edit' | 'full_access';
    perm_type?: PermType;
    type?: PermissionMemberType;
  };
}

/**
 * 更新协作者权限 · UpdatePermissionMember
 * - PUT /open-apis/drive/v1/permissions/:token/members/:member_id
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:bitable, docs:doc, docs:permission.member:update, drive:drive, drive:file, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-member/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'drive.v1.permissionMember.update', method: 'PUT', path: '/open-apis/drive/v1/permissions/:token/members/:member_id', tokens: 'tu', tier: 3 };
