// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { RegistrationSchema } from '../types.ts';

export interface ListInput {
  params?: {
    /** ≤ 50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: RegistrationSchema[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取申请表模板列表
 * - GET /open-apis/hire/v1/portal_apply_schemas
 * - Tokens: tenant, user
 * - Scopes (any one): hire:site, hire:site:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/portal_apply_schema/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.portalApplySchema.list', method: 'GET', path: '/open-apis/hire/v1/portal_apply_schemas', tokens: 'tu', tier: 8, paged: true, items: 'items' };
