// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { DepartmentIdTypeInput, EmployeesInternationalAssignmentResp, Enum, ObjectFieldData } from '../types.ts';

export interface CreateInput {
  params?: {
    /** 1–100 characters */
    client_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    work_location_id: string;
    service_company?: string;
    work_shift?: string;
    /** 0–168 */
    weekly_working_hours_v2?: number;
    working_hours_type_id?: string;
    employee_type_id?: string;
    department_id?: string;
    job_id?: string;
    job_family_id?: string;
    job_level_id?: string;
    job_grade_id?: string;
    compensation_type?: string;
    direct_manager_id?: string;
    dotted_line_manager_id?: string;
    work_calendar_id?: string;
    position_id?: string;
    employment_id: string;
    /** 0–180 items */
    custom_fields?: ObjectFieldData[];
    /** ≤ 5000 characters */
    international_assignment_reason?: string;
    /** ≤ 10000 characters */
    description?: string;
    international_assignment_expected_end_date?: string;
    international_assignment_type: string;
    effective_time: string;
    expiration_time?: string;
    international_assignment_allowance?: boolean;
    accommodation?: boolean;
  };
}

export interface CreateOutput {
  international_assignment?: EmployeesInternationalAssignmentResp;
}

/**
 * 创建外派
 * - POST /open-apis/corehr/v2/employees/international_assignments
 * - Tokens: tenant
 * - Scopes (any one): corehr:employees.international_assignment:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.international_assignment.accommodation:write, corehr:employment.international_assignment.compensation_type:write, corehr:employment.international_assignment.custom_field:write, corehr:employment.international_assignment.international_assignment_allowance:write, corehr:employment.international_assignment.job:write, corehr:employment.international_assignment.job_grade:write, corehr:employment.international_assignment.job_level:write, corehr:employment.international_assignment.position:write, corehr:employment.international_assignment.service_company:write, corehr:employment.international_assignment.weekly_working_hours:write, corehr:employment.international_assignment.work_calendar:write, corehr:employment.international_assignment.work_location:write, corehr:employment.international_assignment.work_shift:write, corehr:employment.international_assignment.working_hours_type:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.employeesInternationalAssignment.create', method: 'POST', path: '/open-apis/corehr/v2/employees/international_assignments', tokens: 't', idempotency: 'params.client_token', tier: 7 };

export interface DeleteInput {
  path: {
    international_assignment_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除外派
 * - DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:employees.international_assignment:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.employeesInternationalAssignment.delete', method: 'DELETE', path: '/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
    /** 1–200; default 200 */
    page_size?: number;
    page_token?: string;
    /** 0–100 items */
    employment_ids?: string[];
    /** 0–100 items */
    international_assignment_ids?: string[];
    effective_time?: string;
    expiration_time?: string;
    /** 0–100 items */
    employment_status_list?: string[];
    /** 0–100 items */
    work_location_id_list?: string[];
    /** 0–100 items */
    department_id_list?: string[];
    /** 0–100 items */
    direct_manager_id_list?: string[];
    /** 0–100 items */
    dotted_line_manager_id_list?: string[];
    /** 0–100 items */
    position_id_list?: string[];
    /** 0–100 items */
    job_id_list?: string[];
    /** 0–100 items */
    job_family_id_list?: string[];
    /** 0–100 items */
    job_level_id_list?: string[];
    /** 0–100 items */
    job_grade_id_list?: string[];
    /** 0–100 items */
    working_hours_type_id_list?: string[];
    /** 0–100 items */
    service_company_list?: string[];
    /** 0–168 */
    weekly_working_hours_v2?: number;
    /** 0–100 items */
    work_shift_list?: string[];
    /** 0–100 items */
    compensation_type_list?: string[];
    international_assignment_expected_end_date?: string;
    /** 0–100 items */
    international_assignment_status_list?: string[];
    /** 0–100 items */
    international_assignment_type_list?: string[];
    /** 0–100 items */
    work_calendar_id_list?: string[];
  };
}

export interface ListOutput {
  items?: {
    work_location_id?: string;
    service_company?: string;
    work_shift?: Enum;
    working_hours_type_id?: string;
    employee_type_id?: string;
    weekly_working_hours_v2?: number;
    department_id?: string;
    job_id?: string;
    job_family_id?: string;
    job_level_id?: string;
    job_grade_id?: string;
    compensation_type?: Enum;
    direct_manager_id?: string;
    dotted_line_manager_id?: string;
    work_calendar_id?: string;
    position_id?: string;
    employment_id?: string;
    custom_fields?: ObjectFieldData[];
    international_assignment_reason?: string;
    description?: string;
    international_assignment_expected_end_date?: string;
    international_assignment_status?: Enum;
    international_assignment_type?: Enum;
    effective_time?: string;
    expiration_time?: string;
    id?: string;
  }[];
  no_authority_ids?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询外派信息 · Query International Assignment Information
 * - GET /open-apis/corehr/v2/employees/international_assignments
 * - Tokens: tenant
 * - Scopes (any one): corehr:employees.international_assignment:read, corehr:employees.international_assignment:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.international_assignment.compensation_type:read, corehr:employment.international_assignment.compensation_type:write, corehr:employment.international_assignment.custom_field:read, corehr:employment.international_assignment.custom_field:write, corehr:employment.international_assignment.job:read, corehr:employment.international_assignment.job:write, corehr:employment.international_assignment.job_grade:read, corehr:employment.international_assignment.job_grade:write, corehr:employment.international_assignment.job_level:read, corehr:employment.international_assignment.job_level:write, corehr:employment.international_assignment.position:read, corehr:employment.international_assignment.position:write, corehr:employment.international_assignment.service_company:read, corehr:employment.international_assignment.service_company:write, corehr:employment.international_assignment.weekly_working_hours:read, corehr:employment.international_assignment.weekly_working_hours:write, corehr:employment.international_assignment.work_calendar:read, corehr:employment.international_assignment.work_calendar:write, corehr:employment.international_assignment.work_location:read, corehr:employment.international_assignment.work_location:write, corehr:employment.international_assignment.work_shift:read, corehr:employment.international_assignment.work_shift:write, corehr:employment.international_assignment.working_hours_type:read, corehr:employment.international_assignment.working_hours_type:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput> = { id: 'corehr.v2.employeesInternationalAssignment.list', method: 'GET', path: '/open-apis/corehr/v2/employees/international_assignments', tokens: 't', tier: 6, paged: true };

export interface PatchInput {
  path: {
    international_assignment_id: string;
  };
  params?: {
    /** 1–100 characters */
    client_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    work_location_id?: string;
    service_company?: string;
    work_shift?: string;
    /** 0–168 */
    weekly_working_hours_v2?: number;
    working_hours_type_id?: string;
    employee_type_id?: string;
    department_id?: string;
    job_id?: string;
    job_family_id?: string;
    job_level_id?: string;
    job_grade_id?: string;
    compensation_type?: string;
    direct_manager_id?: string;
    dotted_line_manager_id?: string;
    work_calendar_id?: string;
    position_id?: string;
    /** 0–180 items */
    custom_fields?: ObjectFieldData[];
    /** ≤ 5000 characters */
    international_assignment_reason?: string;
    /** ≤ 10000 characters */
    description?: string;
    international_assignment_expected_end_date?: string;
    international_assignment_type?: string;
    effective_time?: string;
    expiration_time?: string;
    international_assignment_allowance?: boolean;
    accommodation?: boolean;
  };
}

export interface PatchOutput {
  international_assignment?: EmployeesInternationalAssignmentResp;
}

/**
 * 更新外派信息 · Patch Employees Assignment
 * - PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:employees.international_assignment:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.international_assignment.accommodation:write, corehr:employment.international_assignment.compensation_type:write, corehr:employment.international_assignment.custom_field:write, corehr:employment.international_assignment.international_assignment_allowance:write, corehr:employment.international_assignment.job:write, corehr:employment.international_assignment.job_grade:write, corehr:employment.international_assignment.job_level:write, corehr:employment.international_assignment.position:write, corehr:employment.international_assignment.service_company:write, corehr:employment.international_assignment.weekly_working_hours:write, corehr:employment.international_assignment.work_calendar:write, corehr:employment.international_assignment.work_location:write, corehr:employment.international_assignment.work_shift:write, corehr:employment.international_assignment.working_hours_type:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employees-international_assignment/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.employeesInternationalAssignment.patch', method: 'PATCH', path: '/open-apis/corehr/v2/employees/international_assignments/:international_assignment_id', tokens: 't', idempotency: 'params.client_token', tier: 7 };
