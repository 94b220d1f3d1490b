// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CommonSchema } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** default 10 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    object_list?: CommonSchema[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取招聘需求模板列表 · Get job requirement template
 * - GET /open-apis/hire/v1/job_requirement_schemas
 * - Tokens: tenant
 * - Scopes (any one): hire:job_requirement, hire:job_requirement:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement_schema/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.jobRequirementSchema.list', method: 'GET', path: '/open-apis/hire/v1/job_requirement_schemas', tokens: 't', tier: 7, paged: true, items: 'items' };
