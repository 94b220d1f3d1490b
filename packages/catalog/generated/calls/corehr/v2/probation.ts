// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { CustomFieldData, DepartmentIdTypeInput, Enum, ProbationStatus } from '../types.ts';

export interface EditInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
    probation_start_date?: string;
    probation_expected_end_date?: string;
    probation_outcome?: 'passed' | 'failed' | 'delayed';
    actual_probation_end_date?: string;
    probation_extend_expected_end_date?: string;
    /** 1–500 */
    extended_probation_period_duration?: number;
    extended_probation_period_unit?: 'day' | 'week' | 'month';
    notes?: string;
    self_review?: string;
    /** 0–1000 items */
    custom_fields?: CustomFieldData[];
  };
}

export type EditOutput = UnknownFields;

/**
 * 编辑试用期
 * - POST /open-apis/corehr/v2/probation/edit
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/edit
 */
export const edit: ApiDefinition<EditInput, EditOutput> = { id: 'corehr.v2.probation.edit', method: 'POST', path: '/open-apis/corehr/v2/probation/edit', tokens: 't', tier: 3 };

export interface EnableDisableAssessmentInput {
  data: {
    active: boolean;
    app_url?: string;
  };
}

export type EnableDisableAssessmentOutput = UnknownFields;

/**
 * 启用/停用试用期考核功能
 * - POST /open-apis/corehr/v2/probation/enable_disable_assessment
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation.assessment:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/enable_disable_assessment
 */
export const enableDisableAssessment: ApiDefinition<EnableDisableAssessmentInput, EnableDisableAssessmentOutput> = { id: 'corehr.v2.probation.enableDisableAssessment', method: 'POST', path: '/open-apis/corehr/v2/probation/enable_disable_assessment', tokens: 't', tier: 3 };

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
    department_ids?: string[];
    probation_start_date_start?: string;
    probation_start_date_end?: string;
    probation_expected_end_date_start?: string;
    probation_expected_end_date_end?: string;
    actual_probation_end_date_start?: string;
    actual_probation_end_date_end?: string;
    initiating_time_start?: string;
    initiating_time_end?: string;
    probation_status?: ProbationStatus;
    final_assessment_result?: 'approved' | 'rejected';
    final_assessment_grade?: string;
  };
}

export interface SearchOutput {
  items?: {
    employment_id?: string;
    probation_id?: string;
    probation_start_date?: string;
    probation_expected_end_date?: string;
    actual_probation_end_date?: string;
    initiating_time?: string;
    submission_type?: Enum;
    initiator_id?: string;
    probation_status?: Enum;
    self_review?: string;
    notes?: string;
    process_id?: string;
    converted_via_bpm?: boolean;
    custom_fields?: CustomFieldData[];
    final_assessment_status?: Enum;
    final_assessment_result?: Enum;
    final_assessment_score?: number;
    final_assessment_grade?: Enum;
    final_assessment_comment?: string;
    final_assessment_detail?: string;
    assessments?: {
      assessment_id?: string;
      assessment_status?: Enum;
      assessment_result?: Enum;
      assessment_score?: number;
      assessment_grade?: Enum;
      assessment_comment?: string;
      assessment_detail?: string;
      is_final_asssessment?: boolean;
    }[];
    probation_extend_expected_end_date?: string;
    extended_probation_period_duration?: number;
    extended_probation_period_unit?: Enum;
    probation_outcome?: Enum;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索试用期信息
 * - POST /open-apis/corehr/v2/probation/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation:read, corehr:probation:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:probation.assessment:read, corehr:probation.assessment:write, corehr:probation.custom_field:read, corehr:probation.custom_field:write, corehr:probation.notes:read, corehr:probation.notes:write, corehr:probation.probation_outcome:read, corehr:probation.probation_outcome:write, corehr:probation.self_review:read, corehr:probation.self_review:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.probation.search', method: 'POST', path: '/open-apis/corehr/v2/probation/search', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface SubmitInput {
  params?: {
    client_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
    conversion_mode: 1 | 2;
    actual_probation_end_date?: string;
    submission_type: 'self_submission' | 'system' | 'hr_submission';
    initiator_id?: string;
    notes?: string;
    self_review?: string;
    custom_fields?: CustomFieldData[];
  };
}

export interface SubmitOutput {
  probation_info?: {
    employment_id?: string;
    probation_id?: string;
    probation_start_date?: string;
    probation_expected_end_date?: string;
    actual_probation_end_date?: string;
    initiating_time?: string;
    submission_type?: Enum;
    initiator_id?: string;
    probation_status?: Enum;
    self_review?: string;
    notes?: string;
    process_id?: string;
    converted_via_bpm?: boolean;
    custom_fields?: CustomFieldData[];
    final_assessment_status?: Enum;
    final_assessment_result?: Enum;
    final_assessment_score?: number;
    final_assessment_grade?: Enum;
    final_assessment_comment?: string;
    final_assessment_detail?: string;
  };
}

/**
 * 发起转正
 * - POST /open-apis/corehr/v2/probation/submit
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:probation.assessment:read, corehr:probation.assessment:write, corehr:probation.custom_field:read, corehr:probation.custom_field:write, corehr:probation.notes:read, corehr:probation.notes:write, corehr:probation.self_review:read, corehr:probation.self_review:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/submit
 */
export const submit: ApiDefinition<SubmitInput, SubmitOutput> = { id: 'corehr.v2.probation.submit', method: 'POST', path: '/open-apis/corehr/v2/probation/submit', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface WithdrawInput {
  params?: {
    client_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
  };
}

export type WithdrawOutput = UnknownFields;

/**
 * 撤销转正
 * - POST /open-apis/corehr/v2/probation/withdraw
 * - Tokens: tenant
 * - Scopes (any one): corehr:probation:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/withdraw
 */
export const withdraw: ApiDefinition<WithdrawInput, WithdrawOutput> = { id: 'corehr.v2.probation.withdraw', method: 'POST', path: '/open-apis/corehr/v2/probation/withdraw', tokens: 't', idempotency: 'params.client_token', tier: 3 };
