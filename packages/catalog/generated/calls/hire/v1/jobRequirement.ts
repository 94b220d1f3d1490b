// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, UserIdType } from '../../shared-types.ts';
import type { EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType, JobRequirementDto } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data: {
    short_code: string;
    name: string;
    display_progress: 1 | 2 | 3 | 4 | 5 | 6;
    head_count: number;
    recruitment_type_id?: string;
    employee_type_id?: string;
    max_level_id?: string;
    min_level_id?: string;
    sequence_id?: string;
    category?: 1 | 2;
    department_id?: string;
    recruiter_id_list?: string[];
    jr_hiring_manager_id_list?: string[];
    direct_leader_id_list?: string[];
    start_time?: string;
    deadline?: string;
    priority?: 1 | 2 | 3;
    required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
    max_salary?: string;
    min_salary?: string;
    address_id?: string;
    description?: string;
    customized_data_list?: {
      object_id?: string;
      value?: string;
    }[];
    process_type?: 1 | 2;
    job_type_id?: string;
    /** ≤ 200 items */
    job_id_list?: string[];
    employment_job_id?: string;
    position_id?: string;
    update_option?: {
      need_update_related_job?: boolean;
    };
  };
}

export interface CreateOutput {
  job_requirement?: JobRequirementDto;
}

/**
 * 创建招聘需求 · Create job requirement
 * - POST /open-apis/hire/v1/job_requirements
 * - Tokens: tenant
 * - Scopes (any one): hire:job_requirement
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.jobRequirement.create', method: 'POST', path: '/open-apis/hire/v1/job_requirements', tokens: 't', tier: 6 };

export interface DeleteInput {
  path: {
    job_requirement_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除招聘需求 · Delete recruitment requirements
 * - DELETE /open-apis/hire/v1/job_requirements/:job_requirement_id
 * - Tokens: tenant
 * - Scopes (any one): hire:job_requirement
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.jobRequirement.delete', method: 'DELETE', path: '/open-apis/hire/v1/job_requirements/:job_requirement_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  params?: {
    page_token?: string;
    /** default 1 */
    page_size?: number;
    job_id?: string;
    create_time_begin?: string;
    create_time_end?: string;
    update_time_begin?: string;
    update_time_end?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: JobRequirementDto[];
}

/**
 * 获取招聘需求列表 · Get job requirement list
 * - GET /open-apis/hire/v1/job_requirements
 * - Tokens: tenant
 * - Scopes (any one): hire:job_requirement, hire:job_requirement:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.jobRequirement.list', method: 'GET', path: '/open-apis/hire/v1/job_requirements', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface ListByIdInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data?: {
    id_list?: string[];
    short_code_list?: string[];
  };
}

export interface ListByIdOutput {
  items?: JobRequirementDto[];
}

/**
 * 获取招聘需求信息 · Search Job Requirement Info
 * - POST /open-apis/hire/v1/job_requirements/search
 * - Tokens: tenant
 * - Scopes (any one): hire:job_requirement, hire:job_requirement:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/list_by_id
 */
export const listById: ApiDefinition<ListByIdInput, ListByIdOutput> = { id: 'hire.v1.jobRequirement.listById', method: 'POST', path: '/open-apis/hire/v1/job_requirements/search', tokens: 't', tier: 7 };

export interface UpdateInput {
  path: {
    job_requirement_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data?: {
    name?: string;
    display_progress?: 1 | 2 | 3 | 4 | 5 | 6;
    head_count?: number;
    recruitment_type_id?: string;
    employee_type_id?: string;
    max_level_id?: string;
    min_level_id?: string;
    sequence_id?: string;
    category?: 1 | 2;
    department_id?: string;
    recruiter_id_list?: string[];
    jr_hiring_manager_id_list?: string[];
    direct_leader_id_list?: string[];
    start_time?: string;
    deadline?: string;
    priority?: 1 | 2 | 3;
    required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
    max_salary?: string;
    min_salary?: string;
    address_id?: string;
    description?: string;
    customized_data_list?: {
      object_id?: string;
      value?: string;
    }[];
    process_type?: 1 | 2;
    job_type_id?: string;
    /** ≤ 200 items */
    job_id_list?: string[];
    employment_job_id?: string;
    position_id?: string;
    update_option?: {
      /** default false */
      need_update_related_job?: boolean;
    };
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新招聘需求 · Update job requirement
 * - PUT /open-apis/hire/v1/job_requirements/:job_requirement_id
 * - Tokens: tenant
 * - Scopes (any one): hire:job_requirement
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_requirement/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.jobRequirement.update', method: 'PUT', path: '/open-apis/hire/v1/job_requirements/:job_requirement_id', tokens: 't', tier: 6 };
