// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { WhoCanSendMail } from '../types.ts';

export interface CreateInput {
  data?: {
    email?: string;
    name?: string;
    description?: string;
    who_can_send_mail?: WhoCanSendMail;
  };
}

export interface CreateOutput {
  mailgroup_id?: string;
  email?: string;
  name?: string;
  description?: string;
  direct_members_count?: string;
  include_external_member?: boolean;
  include_all_company_member?: boolean;
  who_can_send_mail?: WhoCanSendMail;
}

/**
 * 创建邮件组 · Create Mail Group
 * - POST /open-apis/mail/v1/mailgroups
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.mailgroup.create', method: 'POST', path: '/open-apis/mail/v1/mailgroups', tokens: 't', tier: 11 };

export interface DeleteInput {
  path: {
    mailgroup_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮件组 · Delete Mail Group
 * - DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.mailgroup.delete', method: 'DELETE', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id', tokens: 't' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    mailgroup_id: string;
  };
}

export interface GetOutput {
  mailgroup_id?: string;
  email?: string;
  name?: string;
  description?: string;
  direct_members_count?: string;
  include_external_member?: boolean;
  include_all_company_member?: boolean;
  who_can_send_mail?: WhoCanSendMail;
}

/**
 * 查询指定邮件组 · Query The Specified Mail Group
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.mailgroup.get', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id', tokens: 't' };

export interface ListInput {
  params?: {
    manager_user_id?: string;
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 200; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    mailgroup_id?: string;
    email?: string;
    name?: string;
    description?: string;
    direct_members_count?: string;
    include_external_member?: boolean;
    include_all_company_member?: boolean;
    who_can_send_mail?: WhoCanSendMail;
  }[];
}

/**
 * 批量获取邮件组 · Obtain Mailing Lists In Batch
 * - GET /open-apis/mail/v1/mailgroups
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.mailgroup.list', method: 'GET', path: '/open-apis/mail/v1/mailgroups', tokens: 't', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    mailgroup_id: string;
  };
  data?: {
    email?: string;
    name?: string;
    description?: string;
    who_can_send_mail?: WhoCanSendMail;
  };
}

export interface PatchOutput {
  mailgroup_id?: string;
  email?: string;
  name?: string;
  description?: string;
  direct_members_count?: string;
  include_external_member?: boolean;
  include_all_company_member?: boolean;
  who_can_send_mail?: WhoCanSendMail;
}

/**
 * 修改邮件组部分信息 · Modify Some Information Of Mail Group
 * - PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'mail.v1.mailgroup.patch', method: 'PATCH', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id', tokens: 't', tier: 11 };

export interface UpdateInput {
  path: {
    mailgroup_id: string;
  };
  data?: {
    email?: string;
    name?: string;
    description?: string;
    who_can_send_mail?: WhoCanSendMail;
  };
}

export interface UpdateOutput {
  mailgroup_id?: string;
  email?: string;
  name?: string;
  description?: string;
  direct_members_count?: string;
  include_external_member?: boolean;
  include_all_company_member?: boolean;
  who_can_send_mail?: WhoCanSendMail;
}

/**
 * 修改邮件组全部信息 · Modify All Information Of Mail Group
 * - PUT /open-apis/mail/v1/mailgroups/:mailgroup_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 100 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'mail.v1.mailgroup.update', method: 'PUT', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id', tokens: 't', tier: 11 };
