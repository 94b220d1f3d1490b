// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EmailAlias } from '../types.ts';

export interface CreateInput {
  path: {
    mailgroup_id: string;
  };
  data?: {
    email_alias?: string;
  };
}

export interface CreateOutput {
  mailgroup_alias?: EmailAlias;
}

/**
 * 创建邮件组别名 · Create A Mailing List Alias
 * - POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.mailgroupAlias.create', method: 'POST', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    mailgroup_id: string;
    alias_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除邮件组别名 · Delete A Mailing List Alias
 * - DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.mailgroupAlias.delete', method: 'DELETE', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    mailgroup_id: string;
  };
}

export interface ListOutput {
  items?: EmailAlias[];
}

/**
 * 获取邮件组所有别名 · Obtain All Mailing List Aliases
 * - GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases
 * - Tokens: tenant
 * - Scopes (any one): mail:mailgroup, mail:mailgroup:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/mailgroup-alias/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mail.v1.mailgroupAlias.list', method: 'GET', path: '/open-apis/mail/v1/mailgroups/:mailgroup_id/aliases', tokens: 't', tier: 4 };
