// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, Enum, JobData, ObjectFieldData, SupportCostCenterItem, UserIdType } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    job_level_id?: string;
    job_grade_id?: string;
    employee_type_id: string;
    working_hours_type_id?: string;
    work_location_id?: string;
    department_id: string;
    job_id?: string;
    probation_start_date?: string;
    probation_end_date?: string;
    primary_job_data: boolean;
    employment_id: string;
    effective_time: string;
    expiration_time?: string;
    job_family_id?: string;
    assignment_start_reason: {
      enum_name: string;
    };
    probation_expected_end_date?: string;
    weekly_working_hours?: number;
    direct_manager_id?: string;
    dotted_line_manager_id_list?: string[];
    second_direct_manager_id?: string;
    cost_center_rate?: SupportCostCenterItem[];
    custom_fields?: ObjectFieldData[];
    weekly_working_hours_v2?: number;
    work_shift?: {
      enum_name: string;
    };
    compensation_type?: {
      enum_name: string;
    };
    service_company?: string;
    employee_subtype_id?: string;
    position_id?: string;
    pathway_id?: string;
    work_calendar_id?: string;
  };
}

export interface CreateOutput {
  job_data?: JobData;
}

/**
 * 创建任职信息 · Create job information
 * - POST /open-apis/corehr/v1/job_datas
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_data:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:job_data.work_calendar:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.jobData.create', method: 'POST', path: '/open-apis/corehr/v1/job_datas', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    job_data_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除任职信息 · Delete job information
 * - DELETE /open-apis/corehr/v1/job_datas/:job_data_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_data:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.jobData.delete', method: 'DELETE', path: '/open-apis/corehr/v1/job_datas/:job_data_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    job_data_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  job_data?: {
    id?: string;
    version_id?: string;
    job_level_id?: string;
    job_grade_id?: string;
    employee_type_id: string;
    working_hours_type_id?: string;
    work_location_id?: string;
    department_id?: string;
    job_id?: string;
    probation_start_date?: string;
    probation_end_date?: string;
    primary_job_data: boolean;
    employment_id: string;
    effective_time: string;
    expiration_time?: string;
    job_family_id?: string;
    assignment_start_reason?: Enum;
    probation_expected_end_date?: string;
    weekly_working_hours?: number;
    direct_manager_id?: string;
    dotted_line_manager_id_list?: string[];
    second_direct_manager_id?: string;
    cost_center_rate?: SupportCostCenterItem[];
    custom_fields?: ObjectFieldData[];
    weekly_working_hours_v2?: number;
    work_shift?: Enum;
    compensation_type?: Enum;
    service_company?: string;
    employee_subtype_id?: string;
    position_id?: string;
    pathway_id?: string;
    job_data_reason?: Enum;
    work_calendar_id?: string;
  };
}

/**
 * 查询单个任职信息 · Get job information
 * - GET /open-apis/corehr/v1/job_datas/:job_data_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:employment.position:read, corehr:employment.position:write, corehr:job_data.compensation_type:read, corehr:job_data.job_data_reason:read, corehr:job_data.service_company:read, corehr:job_data.work_calendar:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.jobData.get', method: 'GET', path: '/open-apis/corehr/v1/job_datas/:job_data_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    employment_id?: string;
    /** ≤ 100 items */
    job_data_id_list?: string[];
    department_id?: string;
    job_id?: string;
    get_all_version?: boolean;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    version_id?: string;
    job_level_id?: string;
    job_grade_id?: string;
    employee_type_id: string;
    working_hours_type_id?: string;
    work_location_id?: string;
    department_id?: string;
    job_id?: string;
    probation_start_date?: string;
    probation_end_date?: string;
    primary_job_data: boolean;
    employment_id: string;
    effective_time: string;
    expiration_time?: string;
    job_family_id?: string;
    assignment_start_reason?: Enum;
    probation_expected_end_date?: string;
    probation_outcome?: Enum;
    weekly_working_hours?: number;
    direct_manager_id?: string;
    dotted_line_manager_id_list?: string[];
    second_direct_manager_id?: string;
    cost_center_rate?: SupportCostCenterItem[];
    custom_fields?: ObjectFieldData[];
    weekly_working_hours_v2?: number;
    work_shift?: Enum;
    compensation_type?: Enum;
    service_company?: string;
    employee_subtype_id?: string;
    position_id?: string;
    pathway_id?: string;
    job_data_reason?: Enum;
    work_calendar_id?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询任职信息 · Get the list of job information
 * - GET /open-apis/corehr/v1/job_datas
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:job_data:read, corehr:job_data:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:employment.position:read, corehr:employment.position:write, corehr:job_data.compensation_type:read, corehr:job_data.job_data_reason:read, corehr:job_data.service_company:read, corehr:job_data.work_calendar:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.jobData.list', method: 'GET', path: '/open-apis/corehr/v1/job_datas', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    job_data_id: string;
  };
  params?: {
    client_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    /** default "true" */
    strict_verify?: string;
  };
  data?: {
    version_id?: string;
    job_level_id?: string;
    job_grade_id?: string;
    employee_type_id?: string;
    working_hours_type_id?: string;
    work_location_id?: string;
    department_id?: string;
    job_id?: string;
    probation_start_date?: string;
    probation_end_date?: string;
    primary_job_data?: boolean;
    effective_time?: string;
    expiration_time?: string;
    job_family_id?: string;
    assignment_start_reason?: {
      enum_name: string;
    };
    probation_expected_end_date?: string;
    weekly_working_hours?: number;
    direct_manager_id?: string;
    dotted_line_manager_id_list?: string[];
    second_direct_manager_id?: string;
    cost_center_rate?: SupportCostCenterItem[];
    custom_fields?: ObjectFieldData[];
    weekly_working_hours_v2?: number;
    work_shift?: {
      enum_name: string;
    };
    compensation_type?: {
      enum_name: string;
    };
    service_company?: string;
    employee_subtype_id?: string;
    pathway_id?: string;
    work_calendar_id?: string;
  };
}

export interface PatchOutput {
  job_data?: JobData;
}

/**
 * 更新任职信息 · Update job information
 * - PATCH /open-apis/corehr/v1/job_datas/:job_data_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_data:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:job_data.work_calendar:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_data/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.jobData.patch', method: 'PATCH', path: '/open-apis/corehr/v1/job_datas/:job_data_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
