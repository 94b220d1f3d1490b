// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { IdNameObject, UserIdTypeInput } from '../../shared-types.ts';
import type {
  ApprovalNode,
  ChangeFieldPair,
  DepartmentChangeType,
  DepartmentIdTypeInput,
  Enum,
  JobDataCostCenter,
  OrgdraftDepartmentId,
  OrgdraftOrgroleAssignment,
  OriginalCostCenter,
} from '../types.ts';

export interface GetInput {
  path: {
    process_id: string;
  };
  params?: {
    user_id_type?: UserIdTypeInput;
  };
}

export interface GetOutput {
  approval_group?: {
    approval_group_id?: string;
    process_id?: string;
    approval_group_status?: '0' | '1' | '2' | '3' | '4' | '5';
    approval_group_status_v2?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    topic?: string;
    adjust_reason?: string;
    effective_date?: string;
    created_by?: string;
    draft_id?: string;
    draft_status?: '0' | '1' | '2' | '3';
    department_changes?: string[];
    job_changes?: string[];
    position_changes?: string[];
  };
}

/**
 * 根据流程 ID 查询组织架构调整记录 · Query organization adjustment records by process ID
 * - GET /open-apis/corehr/v2/approval_groups/:process_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:approval_groups:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v2.approvalGroups.get', method: 'GET', path: '/open-apis/corehr/v2/approval_groups/:process_id', tokens: 't', tier: 6 };

export interface OpenQueryDepartmentChangeListByIdsInput {
  params: {
    process_id: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** 1–100 items */
    department_change_ids?: string[];
    /** default false */
    need_department_path?: boolean;
  };
}

export interface OpenQueryDepartmentChangeListByIdsOutput {
  department_changes?: {
    department_change_id?: string;
    department_id?: string;
    draft_department_id?: string;
    department_change_type?: DepartmentChangeType;
    department_change_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    reorganization_info?: {
      original_department_names?: {
        lang: string;
        value: string;
      }[];
      target_department_names?: {
        lang: string;
        value: string;
      }[];
      original_department_code?: string;
      target_department_code?: string;
      original_sub_type?: Enum;
      target_sub_type?: Enum;
      original_department_manager?: string;
      target_department_manager?: string;
      original_descriptions?: {
        lang: string;
        value: string;
      }[];
      target_descriptions?: {
        lang: string;
        value: string;
      }[];
      original_cost_center?: OriginalCostCenter;
      target_cost_center?: OriginalCostCenter;
      original_is_confidential?: boolean;
      target_is_confidential?: boolean;
      original_staffing_model?: boolean;
      target_staffing_model?: boolean;
      original_staffing_mode_option?: Enum;
      target_staffing_mode_option?: Enum;
      original_parent_department_id?: string;
      target_parent_department_id?: string;
      draft_target_parent_department_id?: string;
      original_department_id_path?: OrgdraftDepartmentId[];
      target_department_id_path?: OrgdraftDepartmentId[];
      custom_fields?: ChangeFieldPair[];
      orgrole_infos?: {
        role_id: string;
        origin_orgroles?: OrgdraftOrgroleAssignment[];
        target_orgroles?: OrgdraftOrgroleAssignment[];
      }[];
    };
  }[];
}

/**
 * 批量查询部门调整内容 · Batch query department change records
 * - POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids
 * - Tokens: tenant
 * - Scopes (any one): corehr:approval_groups.orgdraft_department_change:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:orgrole_info:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids
 */
export const openQueryDepartmentChangeListByIds: ApiDefinition<OpenQueryDepartmentChangeListByIdsInput, OpenQueryDepartmentChangeListByIdsOutput> = { id: 'corehr.v2.approvalGroups.openQueryDepartmentChangeListByIds', method: 'POST', path: '/open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids', tokens: 't', tier: 6 };

export interface OpenQueryJobChangeListByIdsInput {
  params: {
    process_id: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** 1–100 items */
    job_change_ids?: string[];
    /** default false */
    need_department_path?: boolean;
  };
}

export interface OpenQueryJobChangeListByIdsOutput {
  job_changes?: {
    job_change_id?: string;
    employment_id?: string;
    transfer_info?: {
      original_department?: string;
      target_department?: string;
      target_draft_department?: string;
      original_department_id_path?: OrgdraftDepartmentId[];
      target_department_id_path?: OrgdraftDepartmentId[];
      original_direct_manager?: string;
      target_direct_manager?: string;
      original_job?: string;
      target_job?: string;
      original_job_family?: string;
      target_job_family?: string;
      original_job_level?: string;
      target_job_level?: string;
      original_cost_center_rate?: JobDataCostCenter[];
      target_cost_center_rate?: JobDataCostCenter[];
      target_allocation_expiration_time?: string;
      original_allocation_expiration_time?: string;
      target_allocation_effective_time?: string;
      original_allocation_effective_time?: string;
      original_default_cost_center?: string;
      target_default_cost_center?: string;
      original_is_default_cost_center_inherited?: boolean;
      target_is_default_cost_center_inherited?: boolean;
      original_job_grade?: string;
      target_job_grade?: string;
      original_position?: string;
      target_position?: string;
      target_draft_position?: string;
      original_department_name?: IdNameObject;
      target_department_name?: IdNameObject;
      original_work_location_name?: IdNameObject;
      target_work_location_name?: IdNameObject;
      original_direct_manager_name?: IdNameObject;
      target_direct_manager_name?: IdNameObject;
      original_job_name?: IdNameObject;
      target_job_name?: IdNameObject;
      original_job_family_name?: IdNameObject;
      target_job_family_name?: IdNameObject;
      original_job_level_name?: IdNameObject;
      target_job_level_name?: IdNameObject;
      original_workforce_type_name?: IdNameObject;
      target_workforce_type_name?: IdNameObject;
      original_company_name?: IdNameObject;
      target_company_name?: IdNameObject;
      original_contract_type_name?: IdNameObject;
      target_contract_type_name?: IdNameObject;
      original_duration_type_name?: IdNameObject;
      target_duration_type_name?: IdNameObject;
      original_signing_type_name?: IdNameObject;
      target_signing_type_name?: IdNameObject;
      original_working_hours_type_name?: IdNameObject;
      target_working_hours_type_name?: IdNameObject;
      original_working_calendar_name?: IdNameObject;
      target_working_calendar_name?: IdNameObject;
      original_work_shift_name?: IdNameObject;
      target_work_shift_name?: IdNameObject;
      original_job_grade_name?: IdNameObject;
      target_job_grade_name?: IdNameObject;
      original_compensation_type_name?: IdNameObject;
      target_compensation_type_name?: IdNameObject;
      original_service_company_name?: IdNameObject;
      target_service_company_name?: IdNameObject;
      original_position_name?: IdNameObject;
      target_position_name?: IdNameObject;
      original_employee_subtype_name?: IdNameObject;
      target_employee_subtype_name?: IdNameObject;
      original_pathway_name?: IdNameObject;
      target_pathway_name?: IdNameObject;
      original_default_cost_center_name?: IdNameObject;
      target_default_cost_center_name?: IdNameObject;
      original_dotted_manager_name?: IdNameObject;
      target_dotted_manager_name?: IdNameObject;
      initiator_name?: IdNameObject;
      exception_handler_name?: IdNameObject;
      original_social_security_city_name?: IdNameObject;
      target_social_security_city_name?: IdNameObject;
      wk_created_at?: string;
      transform_source?: {
        zh_cn?: string;
        en_us?: string;
      };
      details_of_job_status_change?: {
        zh_cn?: string;
        en_us?: string;
      }[];
    };
    employment_name?: IdNameObject;
    exception_status?: string;
    no_permission_fields?: string[];
    approval_nodes?: ApprovalNode[];
  }[];
}

/**
 * 批量查询人员调整内容 · Batch query job change records
 * - POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids
 * - Tokens: tenant
 * - Scopes (any one): corehr:approval_groups.orgdraft_job_change:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:people_cli
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids
 */
export const openQueryJobChangeListByIds: ApiDefinition<OpenQueryJobChangeListByIdsInput, OpenQueryJobChangeListByIdsOutput> = { id: 'corehr.v2.approvalGroups.openQueryJobChangeListByIds', method: 'POST', path: '/open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids', tokens: 't', tier: 6 };

export interface OpenQueryPositionChangeListByIdsInput {
  params: {
    process_id: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** 1–100 items */
    position_change_ids?: string[];
    /** default false */
    need_department_path?: boolean;
  };
}

export interface OpenQueryPositionChangeListByIdsOutput {
  position_changes?: {
    position_change_id?: string;
    position_id?: string;
    draft_position_id?: string;
    position_change_type?: DepartmentChangeType;
    position_adjustment_info?: {
      original_job_families?: string[];
      target_job_families?: string[];
      original_department?: string;
      target_department?: string;
      target_draft_department?: string;
      original_cost_center?: string;
      target_cost_center?: string;
      original_working_hours_type?: string;
      target_working_hours_type?: string;
      original_job?: string;
      target_job?: string;
      original_is_key_position?: boolean;
      target_is_key_position?: boolean;
      original_employee_types?: string[];
      target_employee_types?: string[];
      original_names?: {
        lang: string;
        value: string;
      }[];
      target_names?: {
        lang: string;
        value: string;
      }[];
      original_job_grades?: string[];
      target_job_grades?: string[];
      original_code?: string;
      target_code?: string;
      original_job_levels?: string[];
      target_job_levels?: string[];
      original_active?: boolean;
      target_active?: boolean;
      original_direct_leader?: string;
      target_direct_leader?: string;
      target_draft_direct_leader?: string;
      original_work_locations?: string[];
      target_work_locations?: string[];
      original_descriptions?: {
        lang: string;
        value: string;
      }[];
      target_descriptions?: {
        lang: string;
        value: string;
      }[];
      original_department_id_paths?: OrgdraftDepartmentId[];
      target_department_id_paths?: OrgdraftDepartmentId[];
      custom_fields?: ChangeFieldPair[];
    };
  }[];
}

/**
 * 批量查询岗位调整内容
 * - POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids
 * - Tokens: tenant
 * - Scopes (any one): corehr:approval_groups.orgdraft_position_change:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:position.direct_leader:read, corehr:position.employee_type:read, corehr:position.job:read, corehr:position.job_family:read, corehr:position.job_grade:read, corehr:position.job_level:read, corehr:position.working_hours_type:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids
 */
export const openQueryPositionChangeListByIds: ApiDefinition<OpenQueryPositionChangeListByIdsInput, OpenQueryPositionChangeListByIdsOutput> = { id: 'corehr.v2.approvalGroups.openQueryPositionChangeListByIds', method: 'POST', path: '/open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids', tokens: 't', tier: 6 };
