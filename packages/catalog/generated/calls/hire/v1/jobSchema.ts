// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CommonSchema } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    scenario?: 1 | 2;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    scenario_type?: 1 | 2;
    object_list?: CommonSchema[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取职位模板 · Get job templates
 * - GET /open-apis/hire/v1/job_schemas
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_schema/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.jobSchema.list', method: 'GET', path: '/open-apis/hire/v1/job_schemas', tokens: 't', tier: 7, paged: true, items: 'items' };
