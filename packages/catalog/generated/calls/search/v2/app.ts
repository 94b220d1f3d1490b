// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
  };
  data: {
    query: string;
  };
}

export interface CreateOutput {
  items?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索应用 · Search app
 * - POST /open-apis/search/v2/app
 * - Tokens: user
 * - Scopes (any one): search:app
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/app/create
 */
export const create: PagedApiDefinition<CreateInput, CreateOutput, 'items'> = { id: 'search.v2.app.create', method: 'POST', path: '/open-apis/search/v2/app', tokens: 'u', tier: 4, paged: true, items: 'items' };
