// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { RegistrationSchema } from '../types.ts';

export interface ListInput {
  params?: {
    /** ≤ 50; default 10 */
    page_size?: number;
    page_token?: string;
    scenario?: 5 | 6 | 14;
  };
}

export interface ListOutput {
  items?: RegistrationSchema[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取信息登记表列表 · Obtain List of Information Registration Form Templates
 * - GET /open-apis/hire/v1/registration_schemas
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/registration_schema/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.registrationSchema.list', method: 'GET', path: '/open-apis/hire/v1/registration_schemas', tokens: 't', tier: 8, paged: true, items: 'items' };
