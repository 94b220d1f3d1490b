// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { ApplyInitiator, DepartmentIdTypeInput, Enum, ObjectFieldData, Status, UserIdType } from '../types.ts';

export interface QueryInput {
  data?: {
    active?: boolean;
    offboarding_reason_unique_identifier?: string[];
  };
}

export interface QueryOutput {
  items?: {
    offboarding_reason_unique_identifier?: string;
    name?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
    parent_offboarding_reason_unique_identifier?: string;
    created_time?: string;
    updated_time?: string;
  }[];
}

/**
 * 查询员工离职原因列表 · Query the list of reasons for employees offboarding
 * - POST /open-apis/corehr/v1/offboardings/query
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:common_data.preset_data:write, corehr:corehr, corehr:corehr:readonly, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'corehr.v1.offboarding.query', method: 'POST', path: '/open-apis/corehr/v1/offboardings/query', tokens: 'tu', tier: 3 };

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    employment_ids?: string[];
    apply_initiating_time_start?: string;
    apply_initiating_time_end?: string;
    apply_finished_time_start?: string;
    apply_finished_time_end?: string;
    expected_offboarding_date_start?: string;
    expected_offboarding_date_end?: string;
    offboarding_date_start?: string;
    offboarding_date_end?: string;
    /** ≤ 10 items */
    statuses?: Status[];
    reasons?: string[];
    employee_reasons?: string[];
    department_ids?: string[];
    select_fields?: string[];
    filter_str?: string;
  };
}

export interface SearchOutput {
  items?: {
    initiating_type?: string;
    status?: Status;
    application_info?: {
      apply_initiator_id?: string;
      apply_initiating_time?: string;
      apply_finish_time?: string;
      process_id?: string;
      apply_initiator?: ApplyInitiator;
    };
    offboarding_info?: {
      employment_id?: string;
      hrbp_id?: string[];
      expected_offboarding_date?: string;
      offboarding_date?: string;
      reason?: Enum;
      reason_explanation?: string;
      employee_reason?: Enum;
      employee_reason_explanation?: string;
      add_block_list?: string;
      block_reason?: Enum;
      block_reason_explanation?: string;
      custom_fields?: {
        custom_api_name: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        type?: -1 | -2 | -3 | -4 | -8 | -9 | (number & {});
        value: string;
      }[];
      retain_account?: boolean;
      social_insurance_end_date?: string;
      provident_fund_end_date?: string;
      enforce_noncompete_agreement?: boolean;
      noncompete_agreement_id?: string;
      noncompete_agreement_company?: string;
      noncompete_agreement_start_date?: string;
      noncompete_agreement_end_date?: string;
      sign_type?: Enum;
      signature_file?: string;
      last_attendance_date?: string;
      is_transfer_with_workforce?: boolean;
      employment?: ApplyInitiator;
      no_permission_fields?: string[];
      minor_reason?: Enum;
    };
    offboarding_checklist?: {
      checklist_status?: 'AntiBegin' | 'Approving' | 'Finished' | 'Rejected' | 'Withdrawn' | (string & {});
      checklist_start_time?: string;
      checklist_finish_time?: string;
      checklist_process_id?: string;
    };
    offboarding_id?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
  total?: number;
  reject_export?: boolean;
}

/**
 * 搜索离职信息 · search offboarding information
 * - POST /open-apis/corehr/v1/offboardings/search
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:offboarding:read, corehr:offboarding:write, corehr:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:employment.offboarding_reason:read, corehr:offboarding.block_list:read, corehr:offboarding.block_list:write, corehr:offboarding.custom_field:read, corehr:offboarding.last_attendance_date:read, corehr:offboarding.minor_reason:read, corehr:offboarding.minor_reason:write, corehr:offboarding.noncompete_agreement:read, corehr:offboarding.retain_account:read, corehr:offboarding.retain_account:write, corehr:offboarding.signature:read, corehr:offboarding.social_insurance:read, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v1.offboarding.search', method: 'POST', path: '/open-apis/corehr/v1/offboardings/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface SubmitInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    offboarding_mode: 1;
    employment_id: string;
    offboarding_date: string;
    offboarding_reason_unique_identifier: string;
    offboarding_reason_explanation?: string;
    initiator_id?: string;
    add_block_list?: boolean;
    block_reason?: string;
    block_reason_explanation?: string;
    custom_fields?: ObjectFieldData[];
  };
}

export interface SubmitOutput {
  offboarding_id?: string;
  employment_id?: string;
  offboarding_reason_unique_identifier?: string;
  offboarding_date?: string;
  offboarding_reason_explanation?: string;
  add_block_list?: boolean;
  block_reason?: string;
  block_reason_explanation?: string;
  created_time?: string;
}

/**
 * 操作员工离职 · Operation employee resignation
 * - POST /open-apis/corehr/v1/offboardings/submit
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:offboarding:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/offboarding/submit
 * @deprecated Feishu lists it as superseded.
 */
export const submit: ApiDefinition<SubmitInput, SubmitOutput> = { id: 'corehr.v1.offboarding.submit', method: 'POST', path: '/open-apis/corehr/v1/offboardings/submit', tokens: 't', tier: 3 };
