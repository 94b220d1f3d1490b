// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { Job, ObjectFieldData } from '../types.ts';

export interface BatchGetInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data?: {
    /** 0–100 items */
    job_ids?: string[];
    /** 0–100 items */
    job_codes?: string[];
    /** 0–100 items */
    fields?: (
      | 'job_name'
      | 'code'
      | 'active'
      | 'description'
      | 'job_title'
      | 'pathway'
      | 'working_hours_type'
      | 'job_level'
      | 'job_family'
      | 'effective_date'
      | 'expiration_date'
      | 'created_time'
      | 'updated_time'
      | 'created_by'
      | 'updated_by'
      | 'custom_fields'
      | (string & {}))[];
  };
}

export interface BatchGetOutput {
  items?: {
    id?: string;
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
    job_title?: {
      lang: string;
      value: string;
    }[];
    pathway_id?: string;
    job_family_id_list?: string[];
    job_level_id_list?: string[];
    working_hours_type_id?: string;
    effective_time: string;
    expiration_time?: string;
    custom_fields?: ObjectFieldData[];
    created_by?: string;
    created_time?: string;
    updated_by?: string;
    updated_time?: string;
  }[];
}

/**
 * 根据条件批量获取职务
 * - POST /open-apis/corehr/v2/jobs/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:job.only:read, corehr:job:read, corehr:job:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:job.job_level:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.job.batchGet', method: 'POST', path: '/open-apis/corehr/v2/jobs/batch_get', tokens: 't', tier: 4 };

export interface GetInput {
  path: {
    job_id: string;
  };
}

export interface GetOutput {
  job?: Job;
}

/**
 * 查询单个职务 · Get job profile (V2)
 * - GET /open-apis/corehr/v2/jobs/:job_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job.only:read, corehr:job:read, corehr:job:write
 * - Scopes of single fields: corehr:job.job_level:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v2.job.get', method: 'GET', path: '/open-apis/corehr/v2/jobs/:job_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    name?: string;
    query_language?: string;
  };
}

export interface ListOutput {
  items?: Job[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询职务 · Get the list of job profile
 * - GET /open-apis/corehr/v2/jobs
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job.only:read, corehr:job:read, corehr:job:write
 * - Scopes of single fields: corehr:job.job_level:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v2.job.list', method: 'GET', path: '/open-apis/corehr/v2/jobs', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface QueryMultiTimelineInput {
  data: {
    /** 1–10 items */
    job_ids: string[];
    /** 10 characters; has a pattern */
    start_date?: string;
    /** 10 characters; has a pattern */
    end_date?: string;
    /** 0–100 items */
    fields?: (
      | 'job_name'
      | 'code'
      | 'active'
      | 'parent_job'
      | 'description'
      | 'effective_date'
      | 'expiration_date'
      | 'job_title'
      | 'job_family'
      | 'job_level'
      | 'pathway'
      | 'working_hours_type'
      | (string & {}))[];
  };
}

export interface QueryMultiTimelineOutput {
  items?: {
    job_version_data?: {
      job_id?: string;
      job_version_id?: string;
      job_names?: {
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
      code?: string;
      job_titles?: {
        lang: string;
        value: string;
      }[];
      job_family_ids?: string[];
      job_level_ids?: string[];
      pathway_id?: string;
      working_hours_type_id?: string;
    }[];
  }[];
}

/**
 * 查询指定时间范围职务版本
 * - POST /open-apis/corehr/v2/jobs/query_multi_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:job:read, corehr:job:write
 * - Scopes of single fields: corehr:job.job_level:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_multi_timeline
 */
export const queryMultiTimeline: ApiDefinition<QueryMultiTimelineInput, QueryMultiTimelineOutput> = { id: 'corehr.v2.job.queryMultiTimeline', method: 'POST', path: '/open-apis/corehr/v2/jobs/query_multi_timeline', tokens: 't', tier: 6 };

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
  job_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_job_ids?: string[];
}

/**
 * 查询当前生效信息发生变更的职务 · query recent change job
 * - GET /open-apis/corehr/v2/jobs/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:job:read, corehr:job:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.job.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/jobs/query_recent_change', tokens: 't', tier: 6, paged: true };
