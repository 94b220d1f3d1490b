// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MailgroupMemberDepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { MailgroupMember, MailgroupMemberType } from '../types.ts';

export interface BatchCreateInput {
  path: {
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
  data?: {
    /** 1–200 items */
    items?: MailgroupMember[];
  };
}

export interface BatchCreateOutput {
  items?: MailgroupMember[];
}

/**
 * 批量创建邮件组成员 · Batch Create Mail Group Members
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'mail.v1.mailgroupMember.batchCreate', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create', tokens: 't', tier: 8 };

export interface BatchDeleteInput {
  path: {
    mailgroup_id: string;
  };
  data?: {
    /** 1–200 items */
    member_id_list?: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 批量删除邮件组成员 · Batch Delete Mail Group Members
 * - DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'mail.v1.mailgroupMember.batchDelete', method: 'DELETE', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete', tokens: 't', tier: 8 };

export interface CreateInput {
  path: {
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
  data?: {
    email?: string;
    user_id?: string;
    department_id?: string;
    type?: MailgroupMemberType;
  };
}

export interface CreateOutput {
  member_id?: string;
  email?: string;
  user_id?: string;
  department_id?: string;
  type?: MailgroupMemberType;
}

/**
 * 创建邮件组成员 · Create A Mailing List Member
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.mailgroupMember.create', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/members', tokens: 't', tier: 9 };

export interface DeleteInput {
  path: {
    mailgroup_id: string;
    member_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮件组成员 · Delete A Mailing List Member
 * - DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.mailgroupMember.delete', method: 'DELETE', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id', tokens: 't', tier: 9 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    mailgroup_id: string;
    member_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
}

export interface GetOutput {
  member_id?: string;
  email?: string;
  user_id?: string;
  department_id?: string;
  type?: MailgroupMemberType;
}

/**
 * 查询指定邮件组成员 · Obtain Mailing List Member Information
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.mailgroupMember.get', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id', tokens: 't' };

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
  items?: MailgroupMember[];
}

/**
 * 获取所有邮件组成员 · Obtain Mailing List Members In Batch
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.mailgroupMember.list', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/members', tokens: 't', paged: true, items: 'items' };
