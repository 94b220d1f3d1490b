// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  DepartmentIdType,
  JobChangeUserIdType,
  OriginalEmploymentChange,
  SupportCostCenterItem,
  TranferEmploymentInfo,
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
      original_department?: string;
      target_department?: string;
      original_work_location?: string;
      target_work_location?: string;
      original_direct_manager?: string;
      target_direct_manager?: string;
      original_dotted_manager?: string;
      target_dotted_manager?: string;
      original_job?: string;
      target_job?: string;
      original_job_family?: string;
      target_job_family?: string;
      original_job_level?: string;
      target_job_level?: string;
      original_workforce_type?: string;
      target_workforce_type?: string;
      original_employee_subtype?: string;
      target_employee_subtype?: string;
      original_company?: string;
      target_company?: string;
      original_contract_number?: string;
      target_contract_number?: string;
      original_contract_type?: string;
      target_contract_type?: string;
      original_duration_type?: string;
      target_duration_type?: string;
      original_signing_type?: string;
      target_signing_type?: string;
      original_contract_start_date?: string;
      target_contract_start_date?: string;
      original_contract_end_date?: string;
      target_contract_end_date?: string;
      original_working_hours_type?: string;
      target_working_hours_type?: string;
      original_working_calendar?: string;
      target_working_calendar?: string;
      original_probation_end_date?: string;
      target_probation_end_date?: string;
      original_weekly_working_hours?: string;
      target_weekly_working_hours?: string;
      original_work_shift?: string;
      target_work_shift?: string;
      original_cost_center_rate?: SupportCostCenterItem[];
      target_cost_center_rate?: SupportCostCenterItem[];
      original_employment_change?: TranferEmploymentInfo;
      target_employment_change?: TranferEmploymentInfo;
      original_job_grade?: string;
      target_job_grade?: string;
      original_compensation_type?: string;
      target_compensation_type?: string;
      original_service_company?: string;
      target_service_company?: string;
      original_position?: string;
      target_position?: string;
      original_pathway?: string;
      target_pathway?: string;
    };
    transfer_key?: string;
    initiator_id?: string;
  };
}

export interface CreateOutput {
  job_change_id?: string;
  employment_id?: string;
  status?: 0 | 1 | 2 | 3 | 4 | 5;
  transfer_type_unique_identifier?: string;
  transfer_reason_unique_identifier?: string;
  process_id?: string;
  effective_date?: string;
  created_time?: string;
  transfer_info?: {
    remark?: string;
    offer_info?: string;
    target_dotted_manager_clean?: boolean;
    probation_exist?: boolean;
    original_department?: string;
    target_department?: string;
    original_work_location?: string;
    target_work_location?: string;
    original_direct_manager?: string;
    target_direct_manager?: string;
    original_dotted_manager?: string;
    target_dotted_manager?: string;
    original_job?: string;
    target_job?: string;
    original_job_family?: string;
    target_job_family?: string;
    original_job_level?: string;
    target_job_level?: string;
    original_workforce_type?: string;
    target_workforce_type?: string;
    original_employee_subtype?: string;
    target_employee_subtype?: string;
    original_company?: string;
    target_company?: string;
    original_contract_number?: string;
    target_contract_number?: string;
    original_contract_type?: string;
    target_contract_type?: string;
    original_duration_type?: string;
    target_duration_type?: string;
    original_signing_type?: string;
    target_signing_type?: string;
    original_contract_start_date?: string;
    target_contract_start_date?: string;
    original_contract_end_date?: string;
    target_contract_end_date?: string;
    original_working_hours_type?: string;
    target_working_hours_type?: string;
    original_working_calendar?: string;
    target_working_calendar?: string;
    original_probation_end_date?: string;
    target_probation_end_date?: string;
    original_weekly_working_hours?: string;
    target_weekly_working_hours?: string;
    original_work_shift?: string;
    target_work_shift?: string;
    original_cost_center_rate?: SupportCostCenterItem[];
    target_cost_center_rate?: SupportCostCenterItem[];
    original_employment_change?: OriginalEmploymentChange;
    target_employment_change?: OriginalEmploymentChange;
    original_job_grade?: string;
    target_job_grade?: string;
    original_compensation_type?: string;
    target_compensation_type?: string;
    original_service_company?: string;
    target_service_company?: string;
    original_position?: string;
    target_position?: string;
    original_pathway?: string;
    target_pathway?: string;
  };
}

/**
 * 发起员工异动（不推荐）
 * - POST /open-apis/corehr/v1/job_changes
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:job_change:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:job_change.employment_custom_field:read, corehr:job_change.pathway:read, corehr:job_change.pathway:write, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/job_change/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.jobChange.create', method: 'POST', path: '/open-apis/corehr/v1/job_changes', tokens: 't', tier: 3 };
