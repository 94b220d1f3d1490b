// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CustomFieldData } from '../types.ts';

export interface BatchGetInput {
  data?: {
    /** 0–100 items */
    job_level_ids?: string[];
    /** 0–100 items */
    job_level_codes?: string[];
  };
}

export interface BatchGetOutput {
  items?: {
    job_level_id?: string;
    level_order: number;
    code?: string;
    name: {
      lang: string;
      value: string;
    }[];
    description?: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    custom_fields?: CustomFieldData[];
    job_grade?: string[];
    pathway_ids?: string[];
    view_order?: number;
  }[];
}

/**
 * 根据条件批量获取职级信息 · Get job level information in batches according to conditions
 * - POST /open-apis/corehr/v2/job_levels/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_level:read, corehr:job_level:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.jobLevel.batchGet', method: 'POST', path: '/open-apis/corehr/v2/job_levels/batch_get', tokens: 't', tier: 4 };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    start_date: string;
    end_date: string;
  };
}

export interface QueryRecentChangeOutput {
  job_level_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_job_level_ids?: string[];
}

/**
 * 查询当前生效信息发生变更的职级
 * - GET /open-apis/corehr/v2/job_levels/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_level:read, corehr:job_level:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_level/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.jobLevel.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/job_levels/query_recent_change', tokens: 't', tier: 6, paged: true };
