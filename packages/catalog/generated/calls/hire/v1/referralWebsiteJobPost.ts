// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, IdNameObject, UserIdType } from '../../shared-types.ts';
import type { CommonAddress, JobLevelIdType, WebsiteJobPostCustomizedData } from '../types.ts';

export interface GetInput {
  path: {
    job_post_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
  };
}

export interface GetOutput {
  job_post?: {
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
    job_function?: IdNameObject;
    subject?: IdNameObject;
    address_list?: CommonAddress[];
  };
}

/**
 * 获取内推官网下职位广告详情 · Obtain Job Post Details of Referral Official Website
 * - GET /open-apis/hire/v1/referral_websites/job_posts/:job_post_id
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_website:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.referralWebsiteJobPost.get', method: 'GET', path: '/open-apis/hire/v1/referral_websites/job_posts/:job_post_id', tokens: 't', tier: 4 };

export interface ListInput {
  params?: {
    process_type?: 1 | 2;
    page_token?: string;
    /** ≤ 10; default 10 */
    page_size?: number;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
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
    job_function?: IdNameObject;
    address_list?: CommonAddress[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取内推官网下职位广告列表 · Obtain Job List of Referral Official Website
 * - GET /open-apis/hire/v1/referral_websites/job_posts
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_website:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_website-job_post/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.referralWebsiteJobPost.list', method: 'GET', path: '/open-apis/hire/v1/referral_websites/job_posts', tokens: 't', tier: 4, paged: true, items: 'items' };
