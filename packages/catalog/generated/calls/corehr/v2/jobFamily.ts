// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CustomFieldData } from '../types.ts';

export interface BatchGetInput {
  data?: {
    /** 0–100 items */
    job_family_ids?: string[];
    /** 0–100 items */
    job_family_codes?: string[];
  };
}

export interface BatchGetOutput {
  items?: {
    job_family_id?: string;
    name: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    selectable?: boolean;
    parent_id?: string;
    pathway_ids?: string[];
    effective_time: string;
    expiration_time?: string;
    code?: string;
    description?: {
      lang: string;
      value: string;
    }[];
    custom_fields?: CustomFieldData[];
  }[];
}

/**
 * 根据条件批量查询序列信息
 * - POST /open-apis/corehr/v2/job_families/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_family:read, corehr:job_family:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.jobFamily.batchGet', method: 'POST', path: '/open-apis/corehr/v2/job_families/batch_get', tokens: 't', tier: 4 };

export interface QueryMultiTimelineInput {
  data: {
    /** 1–10 items */
    job_family_ids: string[];
    /** 10 characters; has a pattern */
    start_date?: string;
    /** 10 characters; has a pattern */
    end_date?: string;
    /** 0–100 items */
    fields?: (
      | 'job_family_name'
      | 'code'
      | 'active'
      | 'parent_job_family'
      | 'selectable'
      | 'pathway'
      | 'description'
      | 'effective_date'
      | 'expiration_date'
      | (string & {}))[];
  };
}

export interface QueryMultiTimelineOutput {
  items?: {
    job_family_version_data?: {
      job_family_id?: string;
      job_family_version_id?: string;
      job_family_names?: {
        lang: string;
        value: string;
      }[];
      effective_date?: string;
      expiration_date?: string;
      active?: boolean;
      descriptions?: {
        lang: string;
        value: string;
      }[];
      selectable?: boolean;
      parent_job_family_id?: string;
      pathway_ids?: string[];
      code?: string;
    }[];
  }[];
}

/**
 * 查询指定时间范围序列版本
 * - POST /open-apis/corehr/v2/job_families/query_multi_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_family:read, corehr:job_family:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_multi_timeline
 */
export const queryMultiTimeline: ApiDefinition<QueryMultiTimelineInput, QueryMultiTimelineOutput> = { id: 'corehr.v2.jobFamily.queryMultiTimeline', method: 'POST', path: '/open-apis/corehr/v2/job_families/query_multi_timeline', tokens: 't', tier: 6 };

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
  job_family_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_job_family_ids?: string[];
}

/**
 * 查询当前生效信息发生变更的序列
 * - GET /open-apis/corehr/v2/job_families/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_family:read, corehr:job_family:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_family/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.jobFamily.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/job_families/query_recent_change', tokens: 't', tier: 6, paged: true };
