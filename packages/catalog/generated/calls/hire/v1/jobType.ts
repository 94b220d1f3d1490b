// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { JobTypeInfo } from '../types.ts';

export interface ListInput {
  params?: {
    /** ≤ 100; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: JobTypeInfo[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取职位类别列表 · List job type
 * - GET /open-apis/hire/v1/job_types
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_type/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.jobType.list', method: 'GET', path: '/open-apis/hire/v1/job_types', tokens: 't', tier: 8, paged: true, items: 'items' };
