// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { IdNameObject, UserIdTypeInput } from '../../shared-types.ts';
import type {
  ApprovalNode,
  CustomField,
  CustomFieldData,
  DepartmentIdType,
  DepartmentIdTypeInput,
  JobChangeStatus,
  JobChangeUserIdType,
  JobDataCostCenter,
  NoticePeriodChangeRecord,
  TransferInfo,
} from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: JobChangeUserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    transfer_mode: 1 | 2;
    employment_id: string;
    transfer_type_unique_identifier: string;
    flow_id?: string;
    effective_date: string;
    transfer_info: {
      remark?: string;
      offer_info?: string;
      target_dotted_manager_clean?: boolean;
      probation_exist?: boolean;
      target_department?: string;
      target_work_location?: string;
      target_direct_manager?: string;
      target_dotted_manager?: string;
      target_job?: string;
      target_job_family?: string;
      target_job_level?: string;
      target_workforce_type?: string;
      target_employee_subtype?: string;
      target_company?: string;
      target_contract_number?: string;
      target_contract_type?: string;
      target_duration_type?: string;
      target_signing_type?: string;
      target_contract_start_date?: string;
      target_contract_end_date?: string;
      target_working_hours_type?: string;
      target_working_calendar?: string;
      target_probation_end_date?: string;
      target_weekly_working_hours?: string;
      target_work_shift?: string;
      /** 0–100 items */
      target_cost_center_rates?: JobDataCostCenter[];
      target_employment_change?: {
        regular_employee_start_date?: string;
        seniority_date?: string;
        employee_number?: string;
        custom_fields?: CustomField[];
        notice_period_change_record?: NoticePeriodChangeRecord;
      };
      target_job_grade?: string;
      target_compensation_type?: string;
      target_service_company?: string;
      target_position?: string;
      target_social_security_city?: string;
      is_transfer_with_workforce?: boolean;
      target_pathway?: string;
      target_allocation_effective_time?: string;
      target_allocation_expiration_time?: string;
      target_default_cost_center?: string;
      target_is_default_cost_center_inherited?: boolean;
    };
    transfer_key?: string;
    initiator_id?: string;
    transfer_reason_unique_identifier?: string;
    update_method?: string;
    update_method_offboarding?: string;
  };
}

export interface CreateOutput {
  job_change_id?: string;
  employment_id?: string;
  status?: JobChangeStatus;
  transfer_type_unique_identifier?: string;
  transfer_reason_unique_identifier?: string;
  process_id?: string;
  effective_date?: string;
  created_time?: string;
  transfer_info?: TransferInfo;
  is_adjust_salary?: boolean;
  custom_fields?: CustomFieldData[];
  details_of_job_status_change?: string[];
  employment_name?: IdNameObject;
  exception_status?: string;
  no_permission_fields?: string[];
  approval_nodes?: ApprovalNode[];
}

/**
 * 发起员工异动 · Job Change
 * - POST /open-apis/corehr/v2/job_changes
 * - Tokens: tenant
 * - Scopes (any one): corehr:job_change:create
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.company:read, corehr:contract.company:write, corehr:contract.period:read, corehr:contract.period:write, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:job_change.custom_field:read, corehr:job_change.employment_custom_field:read, corehr:job_change.is_adjust_salary:read, corehr:job_change.notice_period:read, corehr:job_change.pathway:read, corehr:job_change.pathway:write, corehr:job_change.remark:read, corehr:job_change.social_security_city:read, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.jobChange.create', method: 'POST', path: '/open-apis/corehr/v2/job_changes', tokens: 't', tier: 3 };

export interface RevokeInput {
  path: {
    job_change_id: string;
  };
  params?: {
    user_id_type?: JobChangeUserIdType;
  };
  data: {
    operator_id: string;
  };
}

export interface RevokeOutput {
  result?: boolean;
  message?: string;
}

/**
 * 撤销异动
 * - POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_change:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/revoke
 */
export const revoke: ApiDefinition<RevokeInput, RevokeOutput> = { id: 'corehr.v2.jobChange.revoke', method: 'POST', path: '/open-apis/corehr/v2/job_changes/:job_change_id/revoke', tokens: 't', tier: 6 };

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** ≤ 30 items */
    employment_ids?: string[];
    /** ≤ 10 items */
    job_change_ids?: string[];
    /** ≤ 10 items */
    statuses?: ('Approving' | 'Approved' | 'Transformed' | 'Rejected' | 'Cancelled' | 'NoNeedApproval')[];
    effective_date_start?: string;
    effective_date_end?: string;
    updated_time_start?: string;
    updated_time_end?: string;
    /** ≤ 30 items */
    target_department_ids?: string[];
    /** ≤ 30 items */
    transfer_type_unique_identifier?: string[];
    /** ≤ 30 items */
    transfer_reason_unique_identifier?: string[];
    /** ≤ 10 items */
    exception_statuses?: ('pending' | 'processed')[];
    original_department_ids?: string[];
    employment_department_ids?: string[];
    select_fields?: string[];
    filter_str?: string;
  };
}

export interface SearchOutput {
  items?: {
    job_change_id?: string;
    employment_id?: string;
    status?: JobChangeStatus;
    transfer_type_unique_identifier?: string;
    transfer_reason_unique_identifier?: string;
    process_id?: string;
    effective_date?: string;
    created_time?: string;
    updated_time?: string;
    transfer_info?: TransferInfo;
    is_adjust_salary?: boolean;
    custom_fields?: CustomFieldData[];
    details_of_job_status_change?: string[];
    employment_name?: IdNameObject;
    exception_status?: string;
    no_permission_fields?: string[];
    approval_nodes?: ApprovalNode[];
  }[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
  reject_export?: boolean;
}

/**
 * 搜索异动信息
 * - POST /open-apis/corehr/v2/job_changes/search
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:job_change:read, corehr:job_change:write, corehr:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.company:read, corehr:contract.company:write, corehr:contract.period:read, corehr:contract.period:write, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:job_change.custom_field:read, corehr:job_change.employment_custom_field:read, corehr:job_change.is_adjust_salary:read, corehr:job_change.notice_period:read, corehr:job_change.pathway:read, corehr:job_change.pathway:write, corehr:job_change.remark:read, corehr:job_change.social_security_city:read, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/job_change/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.jobChange.search', method: 'POST', path: '/open-apis/corehr/v2/job_changes/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };
