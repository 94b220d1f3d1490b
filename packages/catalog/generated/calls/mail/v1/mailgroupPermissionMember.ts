// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, MailgroupMemberDepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { MailgroupPermissionMember, MailgroupPermissionMemberType } from '../types.ts';

export interface BatchCreateInput {
  path: {
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    /** 1–200 items */
    items?: MailgroupPermissionMember[];
  };
}

export interface BatchCreateOutput {
  items?: MailgroupPermissionMember[];
}

/**
 * 批量创建邮件组权限成员 · Batch Create Mail Group Permission Members
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'mail.v1.mailgroupPermissionMember.batchCreate', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create', tokens: 't', tier: 8 };

export interface BatchDeleteInput {
  path: {
    mailgroup_id: string;
  };
  data: {
    /** 1–200 items */
    permission_member_id_list: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 批量删除邮件组权限成员 · Batch Delete Mail Group Permission Members
 * - DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'mail.v1.mailgroupPermissionMember.batchDelete', method: 'DELETE', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete', tokens: 't', tier: 8 };

export interface CreateInput {
  path: {
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
  data?: {
    user_id?: string;
    department_id?: string;
    email?: string;
    type?: MailgroupPermissionMemberType;
  };
}

export interface CreateOutput {
  permission_member_id?: string;
  user_id?: string;
  department_id?: string;
  email?: string;
  type?: MailgroupPermissionMemberType;
}

/**
 * 创建邮件组权限成员 · Create A Mail Group Permission Member
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.mailgroupPermissionMember.create', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members', tokens: 't', tier: 9 };

export interface DeleteInput {
  path: {
    mailgroup_id: string;
    permission_member_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮件组权限成员 · Delete A Mail Group Permission Member
 * - DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.mailgroupPermissionMember.delete', method: 'DELETE', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id', tokens: 't', tier: 9 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    mailgroup_id: string;
    permission_member_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
}

export interface GetOutput {
  permission_member_id?: string;
  user_id?: string;
  department_id?: string;
  email?: string;
  type?: MailgroupPermissionMemberType;
}

/**
 * 获取邮件组权限成员 · Get A Mail Group Permission Member
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.mailgroupPermissionMember.get', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id', tokens: 't' };

export interface ListInput {
  path: {
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
    page_token?: string;
    /** ≤ 200; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: MailgroupPermissionMember[];
}

/**
 * 批量获取邮件组权限成员 · List Permission Members Of A Mail Group
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-permission_member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.mailgroupPermissionMember.list', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members', tokens: 't', paged: true, items: 'items' };
