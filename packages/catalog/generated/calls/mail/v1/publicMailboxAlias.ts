// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EmailAlias } from '../types.ts';

export interface CreateInput {
  path: {
    public_mailbox_id: string;
  };
  data?: {
    email_alias?: string;
  };
}

export interface CreateOutput {
  public_mailbox_alias?: EmailAlias;
}

/**
 * 创建公共邮箱别名 · Create A Public Mailbox Alias
 * - POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.publicMailboxAlias.create', method: 'POST', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    public_mailbox_id: string;
    alias_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除公共邮箱别名 · Delete A Public Mailbox Alias
 * - DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.publicMailboxAlias.delete', method: 'DELETE', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    public_mailbox_id: string;
  };
}

export interface ListOutput {
  items?: EmailAlias[];
}

/**
 * 查询公共邮箱的所有别名 · Obtain All Public Mailbox Aliases
 * - GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases
 * - Tokens: tenant
 * - Scopes (any one): mail:public_mailbox, mail:public_mailbox:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/public_mailbox-alias/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mail.v1.publicMailboxAlias.list', method: 'GET', path: '/open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases', tokens: 't', tier: 4 };
