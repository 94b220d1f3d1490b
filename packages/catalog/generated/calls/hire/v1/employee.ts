// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { DepartmentIdType, Employee, EmployeeTypeIdType, JobFamilyIdType, JobLevelIdType } from '../types.ts';

export interface GetInput {
  path: {
    employee_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
}

export interface GetOutput {
  employee?: Employee;
}

/**
 * 通过员工 ID 获取入职信息 · Get onboard information by employee ID
 * - GET /open-apis/hire/v1/employees/:employee_id
 * - Tokens: tenant
 * - Scopes (any one): hire:employee, hire:employee:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.employee.get', method: 'GET', path: '/open-apis/hire/v1/employees/:employee_id', tokens: 't', tier: 4 };

export interface GetByApplicationInput {
  params: {
    application_id: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
}

export interface GetByApplicationOutput {
  employee?: Employee;
}

/**
 * 通过投递 ID 获取入职信息 · Get onboard information by application ID
 * - GET /open-apis/hire/v1/employees/get_by_application
 * - Tokens: tenant
 * - Scopes (any one): hire:employee, hire:employee:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/get_by_application
 */
export const getByApplication: ApiDefinition<GetByApplicationInput, GetByApplicationOutput> = { id: 'hire.v1.employee.getByApplication', method: 'GET', path: '/open-apis/hire/v1/employees/get_by_application', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    employee_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data: {
    operation: 1 | 2 | 3 | 4 | 5;
    conversion_info?: {
      actual_conversion_time?: number;
    };
    overboard_info?: {
      actual_overboard_time?: number;
      overboard_note?: string;
    };
  };
}

export interface PatchOutput {
  employee?: Employee;
}

/**
 * 更新员工状态 · Update talent onboarding status
 * - PATCH /open-apis/hire/v1/employees/:employee_id
 * - Tokens: tenant
 * - Scopes (any one): hire:employee
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/employee/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'hire.v1.employee.patch', method: 'PATCH', path: '/open-apis/hire/v1/employees/:employee_id', tokens: 't', tier: 4 };
