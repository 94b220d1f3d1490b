// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, IdNameObject, UserIdType } from '../../shared-types.ts';
import type { CommonAddress, JobFamilyIdType, JobLevelIdType, WebsiteJobPostCustomizedData } from '../types.ts';

export interface SearchInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
  };
  data: {
    job_channel_id: string;
  };
}

export interface SearchOutput {
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
 * 获取职位广告发布记录 · Get job advertisement posting records
 * - POST /open-apis/hire/v1/job_publish_records/search
 * - Tokens: tenant
 * - Scopes (any one): hire:job, hire:job:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_publish_record/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'hire.v1.jobPublishRecord.search', method: 'POST', path: '/open-apis/hire/v1/job_publish_records/search', tokens: 't', tier: 4, paged: true, items: 'items' };
