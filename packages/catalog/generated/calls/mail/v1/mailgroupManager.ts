// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MailgroupManager, UserIdType } from '../types.ts';

export interface BatchCreateInput {
  path: {
    /** 1–255 characters */
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** 0–200 items */
    mailgroup_manager_list?: MailgroupManager[];
  };
}

export type BatchCreateOutput = UnknownFields;

/**
 * 批量创建邮件组管理员 · Create Mailing List Managers In Batch
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'mail.v1.mailgroupManager.batchCreate', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create', tokens: 't', tier: 9 };

export interface BatchDeleteInput {
  path: {
    /** 1–255 characters */
    mailgroup_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** 0–200 items */
    mailgroup_manager_list?: MailgroupManager[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 批量删除邮件组管理员 · Batch Delete Mail Group Managers
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'mail.v1.mailgroupManager.batchDelete', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete', tokens: 't', tier: 10 };

export interface ListInput {
  path: {
    /** 1–255 characters */
    mailgroup_id: string;
  };
  params?: {
    /** 0–200; default 20 */
    page_size?: number;
    /** ≤ 1048576 characters */
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: {
    user_id?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量获取邮件组管理员 · Obtain Mailing List Managers In Batch
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-manager/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.mailgroupManager.list', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/managers', tokens: 't', tier: 10, paged: true, items: 'items' };
