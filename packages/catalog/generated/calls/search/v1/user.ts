// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AvatarInfo } from '../../shared-types.ts';

export interface ListInput {
  params: {
    query: string;
    /** 1–200; default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  users?: {
    avatar?: AvatarInfo;
    department_ids?: string[];
    name?: string;
    open_id?: string;
    user_id?: string;
  }[];
}

/**
 * 搜索用户
 * - GET /open-apis/search/v1/user
 * - Tokens: user
 * - Scopes (any one): contact:user:search
 * - Scopes of single fields: contact:user.employee_id:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMTM4UjLzEDO14yMxgTN
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'users'> = { id: 'search.v1.user.list', method: 'GET', path: '/open-apis/search/v1/user', tokens: 'u', paged: true, items: 'users' };
