// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { BasicJobData, DepartmentIdType, Enum, JobDataCostCenter, JobDataCustomField } from '../types.ts';

export interface BatchGetInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** 1–100 items */
    employment_ids: string[];
    get_all_version?: boolean;
    effective_date_start?: string;
    effective_date_end?: string;
    data_date?: string;
    primary_job_data?: boolean;
    assignment_start_reasons?: string[];
  };
}

export interface BatchGetOutput {
  items?: {
    employment_id: string;
    job_datas?: {
      job_data_id?: string;
      version_id?: string;
      employee_type_id: string;
      working_hours_type_id?: string;
      work_location_id?: string;
      department_id?: string;
      position_id?: string;
      job_id?: string;
      job_level_id?: string;
      job_grade_id?: string;
      job_family_id?: string;
      probation_start_date?: string;
      probation_end_date?: string;
      primary_job_data: boolean;
      employment_id: string;
      effective_time: string;
      expiration_time?: string;
      assignment_start_reason?: Enum;
      probation_expected_end_date?: string;
      probation_outcome?: Enum;
      direct_manager?: BasicJobData;
      dotted_line_managers?: BasicJobData[];
      second_direct_manager?: BasicJobData;
      cost_center_rates?: JobDataCostCenter[];
      work_shift?: Enum;
      compensation_type?: Enum;
      service_company?: string;
      custom_fields?: JobDataCustomField[];
      created_at?: string;
      weekly_working_hours_v2?: number;
      weekly_working_hours?: number;
      employee_subtype_id?: string;
      job_data_reason?: Enum;
      pathway_id?: string;
      work_calendar_id?: string;
    }[];
  }[];
}

/**
 * 批量查询员工任职信息 · Batch Get Employee JobData
 * - POST /open-apis/corehr/v2/employees/job_datas/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:employee.job_data:read, corehr:job_data:read, corehr:job_data:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:employment.position:read, corehr:employment.position:write, corehr:job_data.assignment_start_reason:read, corehr:job_data.compensation_type:read, corehr:job_data.job_data_reason:read, corehr:job_data.service_company:read, corehr:job_data.work_calendar:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.employeesJobData.batchGet', method: 'POST', path: '/open-apis/corehr/v2/employees/job_datas/batch_get', tokens: 't', tier: 3 };

export interface QueryInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    get_all_version?: boolean;
    data_date?: string;
    effective_date_start?: string;
    effective_date_end?: string;
    department_id?: string;
    /** 0–100 items */
    employment_ids?: string[];
    primary_job_data?: boolean;
    assignment_start_reasons?: string[];
  };
}

export interface QueryOutput {
  items?: {
    employment_id: string;
    job_datas?: {
      job_data_id?: string;
      version_id?: string;
      employee_type_id: string;
      working_hours_type_id?: string;
      work_location_id?: string;
      department_id?: string;
      position_id?: string;
      job_id?: string;
      job_level_id?: string;
      job_grade_id?: string;
      job_family_id?: string;
      probation_start_date?: string;
      probation_end_date?: string;
      primary_job_data: boolean;
      employment_id: string;
      effective_time: string;
      expiration_time?: string;
      assignment_start_reason?: Enum;
      probation_expected_end_date?: string;
      probation_outcome?: Enum;
      direct_manager?: BasicJobData;
      dotted_line_managers?: BasicJobData[];
      second_direct_manager?: BasicJobData;
      cost_center_rates?: JobDataCostCenter[];
      work_shift?: Enum;
      compensation_type?: Enum;
      service_company?: string;
      custom_fields?: JobDataCustomField[];
      weekly_working_hours_v2?: number;
      weekly_working_hours?: number;
      employee_subtype_id?: string;
      job_data_reason?: Enum;
      pathway_id?: string;
      work_calendar_id?: string;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取任职信息列表 · Get Employee JobData List
 * - POST /open-apis/corehr/v2/employees/job_datas/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:employee.job_data:read, corehr:job_data:read, corehr:job_data:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:employment.position:read, corehr:employment.position:write, corehr:job_data.assignment_start_reason:read, corehr:job_data.compensation_type:read, corehr:job_data.job_data_reason:read, corehr:job_data.service_company:read, corehr:job_data.work_calendar:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-job_data/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v2.employeesJobData.query', method: 'POST', path: '/open-apis/corehr/v2/employees/job_datas/query', tokens: 't', tier: 3, paged: true, items: 'items' };
