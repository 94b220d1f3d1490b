// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  role_list?: {
    id?: string;
    name?: string;
  }[];
}

/**
 * 获取角色列表
 * - GET /open-apis/contact/v2/role/list
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYzMwUjL2MDM14iNzATN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'contact.v2.role.list.list', method: 'GET', path: '/open-apis/contact/v2/role/list', tokens: 't' };
