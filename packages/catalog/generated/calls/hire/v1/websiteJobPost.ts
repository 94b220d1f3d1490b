// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, IdNameObject, UserIdType } from '../../shared-types.ts';
import type { CommonAddress, JobLevelIdType, WebsiteJobPost, WebsiteJobPostCustomizedData } from '../types.ts';

export interface GetInput {
  path: {
    website_id: string;
    job_post_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
  };
}

export interface GetOutput {
  job_post?: WebsiteJobPost;
}

/**
 * 获取招聘官网下职位广告详情 · Obtain Job Post Details of Official Recruitment Website
 * - GET /open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id
 * - Tokens: tenant
 * - Scopes (any one): hire:site_job_post:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.websiteJobPost.get', method: 'GET', path: '/open-apis/hire/v1/websites/:website_id/job_posts/:job_post_id', tokens: 't', tier: 4 };

export interface ListInput {
  path: {
    website_id: string;
  };
  params?: {
    page_token?: string;
    /** ≤ 10 */
    page_size?: number;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    update_start_time?: string;
    update_end_time?: string;
    create_start_time?: string;
    create_end_time?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    title?: string;
    job_id?: string;
    job_code?: string;
    job_expire_time?: string;
    job_active_status?: 1 | 2;
    job_process_type?: 1 | 2;
    job_recruitment_type?: IdNameObject;
    job_department?: IdNameObject;
    job_type?: IdNameObject;
    min_job_level?: IdNameObject;
    max_job_level?: IdNameObject;
    address?: CommonAddress;
    min_salary?: string;
    max_salary?: string;
    required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
    experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
    headcount?: number;
    high_light_list?: IdNameObject[];
    description?: string;
    requirement?: string;
    creator?: IdNameObject;
    create_time?: string;
    modify_time?: string;
    customized_data_list?: WebsiteJobPostCustomizedData[];
    address_list?: CommonAddress[];
    job_sequence_info?: IdNameObject;
    currency?: number;
    target_major_list?: IdNameObject[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取招聘官网下的职位广告列表 · Obtain Job List of Official Recruitment Website
 * - GET /open-apis/hire/v1/websites/:website_id/job_posts
 * - Tokens: tenant
 * - Scopes (any one): hire:site_job_post:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.websiteJobPost.list', method: 'GET', path: '/open-apis/hire/v1/websites/:website_id/job_posts', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface SearchInput {
  path: {
    website_id: string;
  };
  params?: {
    page_token?: string;
    /** ≤ 10 */
    page_size?: number;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
  };
  data?: {
    /** ≤ 100 items */
    job_type_id_list?: string[];
    /** ≤ 100 items */
    city_code_list?: string[];
    /** ≤ 100 items */
    job_function_id_list?: string[];
    /** ≤ 100 items */
    subject_id_list?: string[];
    keyword?: string;
    update_start_time?: string;
    update_end_time?: string;
    create_start_time?: string;
    create_end_time?: string;
  };
}

export interface SearchOutput {
  items?: WebsiteJobPost[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 搜索招聘官网下的职位广告列表 · Search for Job List of Official Recruitment Website
 * - POST /open-apis/hire/v1/websites/:website_id/job_posts/search
 * - Tokens: tenant
 * - Scopes (any one): hire:site_job_post:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-job_post/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'hire.v1.websiteJobPost.search', method: 'POST', path: '/open-apis/hire/v1/websites/:website_id/job_posts/search', tokens: 't', tier: 9, paged: true, items: 'items' };
