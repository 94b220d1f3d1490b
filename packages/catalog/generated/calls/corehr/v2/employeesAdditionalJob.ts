// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { DepartmentIdTypeInput, EmployeesAdditionalJobWriteResp } from '../types.ts';

export interface BatchInput {
  params?: {
    /** 0–100; default 100 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** 0–100 items */
    employment_ids?: string[];
    /** 0–100 items */
    additional_job_ids?: string[];
    start_date?: {
      start: string;
      end: string;
    };
    end_date?: {
      start: string;
      end: string;
    };
    data_date?: string;
    is_effective?: boolean;
  };
}

export interface BatchOutput {
  items?: EmployeesAdditionalJobWriteResp[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询兼职信息 · Batch querying additional jobs
 * - POST /open-apis/corehr/v2/employees/additional_jobs/batch
 * - Tokens: tenant
 * - Scopes (any one): corehr:additional_job:read, corehr:additional_job:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:additional_job.compensation_type:read, corehr:additional_job.compensation_type:write, corehr:additional_job.job:read, corehr:additional_job.job:write, corehr:additional_job.job_level:read, corehr:additional_job.job_level:write, corehr:additional_job.position:read, corehr:additional_job.position:write, corehr:additional_job.service_company:read, corehr:additional_job.service_company:write, corehr:additional_job.work_shift:read, corehr:additional_job.work_shift:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/batch
 */
export const batch: PagedApiDefinition<BatchInput, BatchOutput, 'items'> = { id: 'corehr.v2.employeesAdditionalJob.batch', method: 'POST', path: '/open-apis/corehr/v2/employees/additional_jobs/batch', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface CreateInput {
  params?: {
    client_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    employee_type_id: string;
    working_hours_type_id?: string;
    work_location_id?: string;
    department_id: string;
    job_id?: string;
    job_level_id?: string;
    job_family_id?: string;
    employment_id: string;
    start_date: string;
    end_date?: string;
    direct_manager_id?: string;
    dotted_line_manager_id?: string;
    work_shift?: {
      enum_name: string;
    };
    compensation_type?: {
      enum_name: string;
    };
    service_company?: string;
    weekly_working_hours?: string;
    work_calendar_id?: string;
    position_id?: string;
    employee_subtype_id?: string;
  };
}

export interface CreateOutput {
  additional_job?: EmployeesAdditionalJobWriteResp;
}

/**
 * 创建兼职 · Create Additional Job
 * - POST /open-apis/corehr/v2/employees/additional_jobs
 * - Tokens: tenant
 * - Scopes (any one): corehr:additional_job:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:additional_job.compensation_type:write, corehr:additional_job.job:write, corehr:additional_job.job_level:write, corehr:additional_job.position:write, corehr:additional_job.service_company:write, corehr:additional_job.work_shift:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.employeesAdditionalJob.create', method: 'POST', path: '/open-apis/corehr/v2/employees/additional_jobs', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface DeleteInput {
  path: {
    additional_job_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除兼职 · Delete Additional Job
 * - DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:additional_job:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.employeesAdditionalJob.delete', method: 'DELETE', path: '/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    additional_job_id: string;
  };
  params?: {
    client_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    employee_type_id?: string;
    working_hours_type_id?: string;
    work_location_id?: string;
    department_id?: string;
    job_id?: string;
    job_level_id?: string;
    job_family_id?: string;
    start_date?: string;
    end_date?: string;
    direct_manager_id?: string;
    dotted_line_manager_id?: string;
    work_shift?: {
      enum_name: string;
    };
    compensation_type?: {
      enum_name: string;
    };
    service_company?: string;
    weekly_working_hours?: string;
    work_calendar_id?: string;
    position_id?: string;
    employee_subtype_id?: string;
  };
}

export interface PatchOutput {
  additional_job?: EmployeesAdditionalJobWriteResp;
}

/**
 * 更新兼职 · Update Additional Job
 * - PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:additional_job:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:additional_job.compensation_type:write, corehr:additional_job.job:write, corehr:additional_job.job_level:write, corehr:additional_job.position:write, corehr:additional_job.service_company:write, corehr:additional_job.work_shift:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-additional_job/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.employeesAdditionalJob.patch', method: 'PATCH', path: '/open-apis/corehr/v2/employees/additional_jobs/:additional_job_id', tokens: 't', idempotency: 'params.client_token', tier: 3 };
