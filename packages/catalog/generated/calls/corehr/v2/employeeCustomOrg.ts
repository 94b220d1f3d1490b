// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { EmpCustomOrgList, EmployeeCustomOrgUserIdType, UserIdType, UserIdType2 } from '../types.ts';

export interface CreateEmpCustomOrgInput {
  params: {
    user_id_type: UserIdType2;
  };
  data: {
    user_id: string;
    object_api_name: string;
    /** 1–100 items */
    custom_org_with_rates: {
      id: string;
      rate?: string;
    }[];
    /** ≤ 1000 characters */
    start_reason?: string;
    effective_time: string;
  };
}

export interface CreateEmpCustomOrgOutput {
  job_data_custom_org_id: string;
  version_id: string;
}

/**
 * 新增人员自定义组织变更记录
 * - POST /open-apis/corehr/v2/custom_org/create_emp_custom_org
 * - Tokens: tenant
 * - Scopes (any one): corehr:employment.custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/create_emp_custom_org
 */
export const createEmpCustomOrg: ApiDefinition<CreateEmpCustomOrgInput, CreateEmpCustomOrgOutput> = { id: 'corehr.v2.employeeCustomOrg.createEmpCustomOrg', method: 'POST', path: '/open-apis/corehr/v2/custom_org/create_emp_custom_org', tokens: 't', tier: 3 };

export interface DelInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    user_id: string;
    job_data_custom_org_id: string;
    version_id: string;
    object_api_name: string;
  };
}

export interface DelOutput {
  data: string;
}

/**
 * 删除人员自定义组织变更记录
 * - POST /open-apis/corehr/v2/custom_org/del
 * - Tokens: tenant
 * - Scopes (any one): corehr:employment.custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/del
 */
export const del: ApiDefinition<DelInput, DelOutput> = { id: 'corehr.v2.employeeCustomOrg.del', method: 'POST', path: '/open-apis/corehr/v2/custom_org/del', tokens: 't', tier: 3 };

export interface EditEmpCustomOrgInput {
  params: {
    user_id_type: EmployeeCustomOrgUserIdType;
  };
  data: {
    user_id: string;
    object_api_name: string;
    job_data_custom_org_id: string;
    version_id: string;
    /** 1–20 items */
    custom_org_with_rates: {
      id: string;
      rate?: string;
    }[];
    effective_time: string;
    /** ≤ 1000 characters */
    start_reason?: string;
  };
}

export interface EditEmpCustomOrgOutput {
  data?: string;
}

/**
 * 更新人员自定义组织变更记录
 * - POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org
 * - Tokens: tenant
 * - Scopes (any one): corehr:employment.custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/edit_emp_custom_org
 */
export const editEmpCustomOrg: ApiDefinition<EditEmpCustomOrgInput, EditEmpCustomOrgOutput> = { id: 'corehr.v2.employeeCustomOrg.editEmpCustomOrg', method: 'POST', path: '/open-apis/corehr/v2/custom_org/edit_emp_custom_org', tokens: 't', tier: 3 };

export interface EmploymentCustomOrgRecordInput {
  params: {
    user_ids: string[];
    user_id_type: EmployeeCustomOrgUserIdType;
    object_api_names: string[];
  };
}

export interface EmploymentCustomOrgRecordOutput {
  custom_org_list?: EmpCustomOrgList[];
}

/**
 * 批量查询人员自定义组织变更记录
 * - GET /open-apis/corehr/v2/custom_org/employment_custom_org_record
 * - Tokens: tenant
 * - Scopes (any one): corehr:employment.custom_org:read, corehr:employment.custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.custom_org_field:read, corehr:employment.custom_org_field:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/employment_custom_org_record
 */
export const employmentCustomOrgRecord: ApiDefinition<EmploymentCustomOrgRecordInput, EmploymentCustomOrgRecordOutput> = { id: 'corehr.v2.employeeCustomOrg.employmentCustomOrgRecord', method: 'GET', path: '/open-apis/corehr/v2/custom_org/employment_custom_org_record', tokens: 't', tier: 3 };

export interface QuerybyidInput {
  params: {
    job_data_custom_org_id: string;
    version_id?: string[];
    object_api_name: string;
    user_id_type: UserIdType2;
  };
}

export interface QuerybyidOutput {
  custom_org: EmpCustomOrgList[];
  user_id?: string;
}

/**
 * 查询单个人员自定义组织变更记录
 * - GET /open-apis/corehr/v2/custom_org/querybyid
 * - Tokens: tenant
 * - Scopes (any one): corehr:employment.custom_org:read, corehr:employment.custom_org:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.custom_org_field:read, corehr:employment.custom_org_field:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee-custom_org/querybyid
 */
export const querybyid: ApiDefinition<QuerybyidInput, QuerybyidOutput> = { id: 'corehr.v2.employeeCustomOrg.querybyid', method: 'GET', path: '/open-apis/corehr/v2/custom_org/querybyid', tokens: 't', tier: 3 };
