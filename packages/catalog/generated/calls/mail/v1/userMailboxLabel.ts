// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Label } from '../types.ts';

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    label: {
      name: string;
      background_color?: string;
    };
  };
}

export interface CreateOutput {
  label?: Label;
}

/**
 * 创建标签
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxLabel.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    label_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除标签
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxLabel.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id', tokens: 'tu', tier: 6 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    user_mailbox_id: string;
    label_id: string;
  };
}

export interface GetOutput {
  label?: Label;
}

/**
 * 获取标签信息
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify, mail:user_mailbox.message:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mail.v1.userMailboxLabel.get', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id', tokens: 'tu', tier: 7 };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface ListOutput {
  items?: Label[];
}

/**
 * 列出标签
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify, mail:user_mailbox.message:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mail.v1.userMailboxLabel.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels', tokens: 'tu', tier: 7 };

export interface PatchInput {
  path: {
    user_mailbox_id: string;
    label_id: string;
  };
  data: {
    label: {
      /** 1–255 characters */
      name?: string;
      background_color?: string;
    };
  };
}

export interface PatchOutput {
  label?: Label;
}

/**
 * 更新标签
 * - PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.message:modify
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-label/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'mail.v1.userMailboxLabel.patch', method: 'PATCH', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id', tokens: 'tu', tier: 6 };
