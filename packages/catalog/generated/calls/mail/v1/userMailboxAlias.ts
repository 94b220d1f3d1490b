// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EmailAlias } from '../types.ts';

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data?: {
    email_alias?: string;
  };
}

export interface CreateOutput {
  user_mailbox_alias?: EmailAlias;
}

/**
 * 创建用户邮箱别名 · Create A Member's Email Alias
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases
 * - Tokens: tenant
 * - Scopes (any one): mail:user_mailbox
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxAlias.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    alias_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除用户邮箱别名 · Delete A Member's Email Alias
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id
 * - Tokens: tenant
 * - Scopes (any one): mail:user_mailbox
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxAlias.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
  params?: {
    page_token?: string;
    /** ≤ 20; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: EmailAlias[];
}

/**
 * 获取用户邮箱所有别名 · Obtain All Member's Email Aliases
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases
 * - Tokens: tenant
 * - Scopes (any one): mail:user_mailbox, mail:user_mailbox:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-alias/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'mail.v1.userMailboxAlias.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases', tokens: 't', tier: 4, paged: true, items: 'items' };
