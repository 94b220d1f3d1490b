// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Rule, RuleAction, RuleCondition } from '../types.ts';

export interface CreateInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    condition: RuleCondition;
    action: RuleAction;
    ignore_the_rest_of_rules: boolean;
    /** 1–255 characters */
    name: string;
    is_enable: boolean;
  };
}

export interface CreateOutput {
  rule?: Rule;
}

/**
 * 创建收信规则 · Create Auto FIlter
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.rule:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'mail.v1.userMailboxRule.create', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    user_mailbox_id: string;
    /** int64 */
    rule_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除收信规则 · Delete Auto Filter
 * - DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.rule:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'mail.v1.userMailboxRule.delete', method: 'DELETE', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id', tokens: 'tu', tier: 6 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    user_mailbox_id: string;
  };
}

export interface ListOutput {
  items?: Rule[];
}

/**
 * 列出收信规则 · List Auto FIlters
 * - GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.rule:read, mail:user_mailbox.rule:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'mail.v1.userMailboxRule.list', method: 'GET', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules', tokens: 'tu', tier: 6 };

export interface ReorderInput {
  path: {
    user_mailbox_id: string;
  };
  data: {
    /** ≥ 1 items */
    rule_ids: string[];
  };
}

export type ReorderOutput = UnknownFields;

/**
 * 对收信规则进行排序 · Reorder Auto Filters
 * - POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.rule:write
 * - Rate: 1 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/reorder
 */
export const reorder: ApiDefinition<ReorderInput, ReorderOutput> = { id: 'mail.v1.userMailboxRule.reorder', method: 'POST', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder', tokens: 'tu', tier: 5 };

export interface UpdateInput {
  path: {
    user_mailbox_id: string;
    /** int64 */
    rule_id: string;
  };
  data: {
    condition: RuleCondition;
    action: RuleAction;
    ignore_the_rest_of_rules: boolean;
    /** 1–255 characters */
    name: string;
    is_enable: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新收信规则 · Update Auto FIlter
 * - PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id
 * - Tokens: tenant, user
 * - Scopes (any one): mail:user_mailbox.rule:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/mail-v1/user_mailbox-rule/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'mail.v1.userMailboxRule.update', method: 'PUT', path: '/open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id', tokens: 'tu', tier: 6 };
