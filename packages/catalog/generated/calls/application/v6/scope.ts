// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, UnknownFields } from '../../../../src/api-definition.ts';

export interface ApplyInput {
  data?: UnknownFields;
}

export type ApplyOutput = UnknownFields;

/**
 * 向管理员申请授权 · Apply for scopes from the admin
 * - POST /open-apis/application/v6/scopes/apply
 * - Tokens: tenant
 * - Scopes: none needed
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/apply
 */
export const apply: ApiDefinition<ApplyInput, ApplyOutput> = { id: 'application.v6.scope.apply', method: 'POST', path: '/open-apis/application/v6/scopes/apply', tokens: 't' };

export type ListInput = NoInput;

export interface ListOutput {
  scopes?: {
    scope_name: string;
    grant_status: 1 | 2;
    scope_type?: 'user' | 'tenant';
  }[];
}

/**
 * 查询租户授权状态 · Query tenant authorization status
 * - GET /open-apis/application/v6/scopes
 * - Tokens: tenant
 * - Scopes: none needed
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/scope/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'application.v6.scope.list', method: 'GET', path: '/open-apis/application/v6/scopes', tokens: 't' };
