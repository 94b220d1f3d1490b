// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ItemObject } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 10; default 10 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: string;
    is_used_as_interview?: boolean;
    object_list?: ItemObject[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取面试登记表列表 · Get interview registration schema list
 * - GET /open-apis/hire/v1/interview_registration_schemas
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_registration_schema/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.interviewRegistrationSchema.list', method: 'GET', path: '/open-apis/hire/v1/interview_registration_schemas', tokens: 't', tier: 4, paged: true, items: 'items' };
