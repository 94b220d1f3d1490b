// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  CostCenter,
  DepartmentIdType,
  Enum,
  ObjectFieldData,
  UserIdType,
  WorkEmail,
  WorkEmailInput,
} from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    seniority_date?: string;
    employee_number?: string;
    effective_time: string;
    expiration_time?: string;
    employment_type: {
      enum_name: string;
    };
    person_id: string;
    primary_employment: boolean;
    employment_status: {
      enum_name: string;
    };
    custom_fields?: ObjectFieldData[];
    work_email_list?: WorkEmailInput[];
    reason_for_offboarding?: {
      enum_name: string;
    };
    ats_application_id?: string;
    rehire?: {
      enum_name: string;
    };
    rehire_employment_id?: string;
  };
}

export interface CreateOutput {
  employment?: {
    prehire_id?: string;
    employee_type_id?: string;
    tenure?: string;
    department_id?: string;
    job_level_id?: string;
    work_location_id?: string;
    job_family_id?: string;
    job_id?: string;
    company_id?: string;
    working_hours_type_id?: string;
    id?: string;
    seniority_date?: string;
    employee_number?: string;
    effective_time: string;
    expiration_time?: string;
    employment_type: Enum;
    person_id: string;
    probation_period?: number;
    on_probation?: string;
    probation_end_date?: string;
    primary_employment: boolean;
    employment_status?: Enum;
    custom_fields?: ObjectFieldData[];
    work_email_list?: WorkEmail[];
    email_address?: string;
    reason_for_offboarding?: Enum;
    cost_center_list?: CostCenter[];
    ats_application_id?: string;
    rehire?: Enum;
    rehire_employment_id?: string;
  };
}

/**
 * 创建雇佣信息 · Create employment information
 * - POST /open-apis/corehr/v1/employments
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:employment:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.employment.create', method: 'POST', path: '/open-apis/corehr/v1/employments', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    employment_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除雇佣信息 · Delete employment information
 * - DELETE /open-apis/corehr/v1/employments/:employment_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:employment:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.employment.delete', method: 'DELETE', path: '/open-apis/corehr/v1/employments/:employment_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    employment_id: string;
  };
  params?: {
    client_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    seniority_date?: string;
    employee_number?: string;
    employment_type?: {
      enum_name: string;
    };
    person_id?: string;
    primary_employment?: boolean;
    condition_worker?: boolean;
    custom_fields?: ObjectFieldData[];
    work_email_list?: WorkEmailInput[];
    reason_for_offboarding?: {
      enum_name: string;
    };
    ats_application_id?: string;
    recruitment_type?: {
      enum_name: string;
    };
    whether_to_pay_social_security_elsewhere?: boolean;
    whether_returnee?: boolean;
  };
}

export interface PatchOutput {
  employment?: {
    prehire_id?: string;
    employee_type_id?: string;
    tenure?: string;
    department_id?: string;
    job_level_id?: string;
    work_location_id?: string;
    job_family_id?: string;
    job_id?: string;
    company_id?: string;
    working_hours_type_id?: string;
    id?: string;
    seniority_date?: string;
    employee_number?: string;
    effective_time: string;
    expiration_time?: string;
    employment_type: Enum;
    person_id: string;
    probation_period?: number;
    on_probation?: string;
    probation_end_date?: string;
    primary_employment: boolean;
    condition_worker?: boolean;
    employment_status?: Enum;
    custom_fields?: ObjectFieldData[];
    work_email_list?: WorkEmail[];
    email_address?: string;
    reason_for_offboarding?: Enum;
    cost_center_list?: CostCenter[];
    ats_application_id?: string;
    service_company?: string;
    compensation_type?: Enum;
    work_shift?: Enum;
    recruitment_type?: Enum;
    whether_to_pay_social_security_elsewhere?: boolean;
    whether_returnee?: boolean;
  };
}

/**
 * 更新雇佣信息 · Update employment information
 * - PATCH /open-apis/corehr/v1/employments/:employment_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:employment.patch:write, corehr:employment:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:job_data.work_shift:read, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/employment/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.employment.patch', method: 'PATCH', path: '/open-apis/corehr/v1/employments/:employment_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
