// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../types.ts';

export interface CalendarByScopeInput {
  params?: {
    wk_department_id?: string;
    wk_country_region_id?: string;
    wk_employee_type_id?: string;
    wk_work_location_id?: string;
    wk_working_hours_type_id?: string;
    wk_job_family_id?: string;
    wk_company_id?: string;
  };
}

export interface CalendarByScopeOutput {
  calendar_wk_id?: string;
}

/**
 * 根据适用条件获取工作日历 ID · query calendar by scope
 * - GET /open-apis/corehr/v1/leaves/calendar_by_scope
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:corehr:readonly, corehr:leave:read, corehr:work_calendar:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/calendar_by_scope
 */
export const calendarByScope: ApiDefinition<CalendarByScopeInput, CalendarByScopeOutput> = { id: 'corehr.v1.leave.calendarByScope', method: 'GET', path: '/open-apis/corehr/v1/leaves/calendar_by_scope', tokens: 'tu', tier: 3 };

export interface LeaveBalancesInput {
  params: {
    page_token?: string;
    page_size: string;
    as_of_date?: string;
    employment_id_list?: string[];
    user_id_type?: UserIdType;
    time_zone?: string;
    include_offboard?: boolean;
  };
}

export interface LeaveBalancesOutput {
  employment_leave_balance_list?: {
    employment_id: string;
    employment_name: {
      lang: string;
      value: string;
    }[];
    as_of_date: string;
    leave_balance_list: {
      leave_type_id: string;
      leave_type_name: {
        lang: string;
        value: string;
      }[];
      historical_cycles_left?: string;
      this_cycle_total?: string;
      this_cycle_taken: string;
      leave_balance: string;
      leave_duration_unit: 1 | 2 | (number & {});
      history_cycle_accrual?: string;
      balance_in_current_cycle?: string;
      taken?: string;
      taken_history_cycle?: string;
      offboarding_balance?: string;
      taken_current_date?: string;
      offboarding_granted?: string;
      leave_balance_excluding_under_approval?: string;
      leave_quantity_under_approval?: string;
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询员工假期余额 · Batch check employee vacation balance
 * - GET /open-apis/corehr/v1/leaves/leave_balances
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:leave:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_balances
 */
export const leaveBalances: PagedApiDefinition<LeaveBalancesInput, LeaveBalancesOutput, 'employment_leave_balance_list'> = { id: 'corehr.v1.leave.leaveBalances', method: 'GET', path: '/open-apis/corehr/v1/leaves/leave_balances', tokens: 't', tier: 3, paged: true, items: 'employment_leave_balance_list' };

export interface LeaveRequestHistoryInput {
  params: {
    page_token?: string;
    page_size: string;
    employment_id_list?: string[];
    initiator_id_list?: string[];
    leave_request_status?: ('1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | (string & {}))[];
    leave_type_id_list?: string[];
    leave_start_date_min?: string;
    leave_start_date_max?: string;
    leave_end_date_min?: string;
    leave_end_date_max?: string;
    leave_submit_date_min?: string;
    leave_submit_date_max?: string;
    user_id_type?: UserIdType;
    leave_update_time_min?: string;
    leave_update_time_max?: string;
    /** default false */
    return_detail?: boolean;
    /** default 0 */
    leave_term_type?: number;
    time_zone?: string;
    data_source?: number;
    db_update_time_min?: string;
    db_update_time_max?: string;
    /** default false */
    wd_need_amount_zero_records?: boolean;
    /** default false */
    wd_need_denied_and_canceled_record?: boolean;
    wd_paid_type?: number;
  };
}

export interface LeaveRequestHistoryOutput {
  leave_request_list?: {
    leave_request_id: string;
    employment_id: string;
    employment_name: {
      lang: string;
      value: string;
    }[];
    leave_type_id: string;
    leave_type_name: {
      lang: string;
      value: string;
    }[];
    start_time: string;
    end_time: string;
    leave_duration: string;
    leave_duration_unit: 1 | 2 | (number & {});
    leave_request_status: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {});
    grant_source: 'manual' | 'system' | (string & {});
    return_time: string;
    submitted_at: string;
    submitted_by: string;
    notes: string;
    approval_date?: string;
    is_deducted?: boolean;
    details?: {
      leave_request_id: string;
      leave_date: string;
      leave_duration: string;
      leave_duration_unit: 1 | 2 | (number & {});
      paid_type: 1 | 2 | 3 | (number & {});
    }[];
    leave_type_code?: string;
    actual_end_date?: string;
    estimated_end_date?: string;
    time_zone?: string;
    data_source?: number;
    leave_process_id?: string[];
    leave_correct_process_id?: string[];
    leave_cancel_process_id?: string[];
    leave_return_process_id?: string[];
    wd_paid_type?: number;
    leave_correct_process_info?: {
      process_id: string;
      process_status: 'inProgress' | 'rejected' | 'withdrawn' | 'passed' | 'revoked' | 'toStart' | (string & {});
      process_apply_time: string;
    }[];
    workday_extend_infos?: {
      key?: string;
      value?: string;
    }[];
    leave_tag_conf?: {
      tags?: {
        key?: string;
        values?: string[];
      }[];
    };
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询员工请假记录 · Batch query employee leave records
 * - GET /open-apis/corehr/v1/leaves/leave_request_history
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:leave:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_request_history
 */
export const leaveRequestHistory: PagedApiDefinition<LeaveRequestHistoryInput, LeaveRequestHistoryOutput, 'leave_request_list'> = { id: 'corehr.v1.leave.leaveRequestHistory', method: 'GET', path: '/open-apis/corehr/v1/leaves/leave_request_history', tokens: 't', tier: 3, paged: true, items: 'leave_request_list' };

export interface LeaveTypesInput {
  params: {
    page_token?: string;
    page_size: string;
    status?: '1' | '2' | (string & {});
    user_id_type?: UserIdType;
  };
}

export interface LeaveTypesOutput {
  leave_type_list?: {
    leave_type_id: string;
    leave_type_name: {
      lang: string;
      value: string;
    }[];
    status: 1 | 2 | (number & {});
    leave_subtype_list?: {
      leave_type_id: string;
      leave_type_name: {
        lang: string;
        value: string;
      }[];
    }[];
    created_at: string;
    created_by: string;
    updated_at: string;
    updated_by: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取假期类型列表 · Get a list of vacation types
 * - GET /open-apis/corehr/v1/leaves/leave_types
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.preset_data:read, corehr:corehr, corehr:corehr:readonly, corehr:leave:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/leave_types
 */
export const leaveTypes: PagedApiDefinition<LeaveTypesInput, LeaveTypesOutput, 'leave_type_list'> = { id: 'corehr.v1.leave.leaveTypes', method: 'GET', path: '/open-apis/corehr/v1/leaves/leave_types', tokens: 't', tier: 3, paged: true, items: 'leave_type_list' };

export interface WorkCalendarInput {
  data: {
    wk_calendar_ids: string[];
    wk_calendar_id_gt?: string;
    wk_option?: {
      count?: boolean;
      offset?: number;
      /** 1–2000 */
      limit: number;
      /** 0–50 items */
      sort_options?: {
        sort_field?: string;
        /** 0–1 */
        sort_order?: 0 | 1;
        /** 0–2 */
        sort_i18n?: 0 | 1 | 2;
        sort_by_strand_length?: boolean;
        sort_by_pinyin?: boolean;
        sort_by_enum_value_order?: boolean;
      }[];
    };
    /** default true */
    only_enable?: boolean;
  };
}

export interface WorkCalendarOutput {
  work_calendars?: {
    calendar_id: string;
    calendar_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    enable: boolean;
  }[];
  count?: number;
}

/**
 * 获取工作日历信息
 * - POST /open-apis/corehr/v1/leaves/work_calendar
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.basic_data:read, corehr:corehr:readonly, corehr:employee:read, corehr:work_calendar:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar
 */
export const workCalendar: ApiDefinition<WorkCalendarInput, WorkCalendarOutput> = { id: 'corehr.v1.leave.workCalendar', method: 'POST', path: '/open-apis/corehr/v1/leaves/work_calendar', tokens: 't', tier: 3 };

export interface WorkCalendarDateInput {
  data: {
    /** 1–100 items */
    wk_calendar_ids: string[];
    /** 1–50 items */
    dates?: string[];
    begin_date?: string;
    end_date?: string;
    offset?: number;
    /** default 100 */
    limit?: number;
    /** 0–1000 items */
    ids?: string[];
  };
}

export interface WorkCalendarDateOutput {
  calendar_dates?: {
    calendar_id?: string;
    date?: string;
    date_type?: 'day_off' | 'public_holiday' | 'workday';
    id?: string;
  }[];
}

/**
 * 获取工作日历日期详情 · Get work calendar date
 * - POST /open-apis/corehr/v1/leaves/work_calendar_date
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:work_calendar:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/leave/work_calendar_date
 */
export const workCalendarDate: ApiDefinition<WorkCalendarDateInput, WorkCalendarDateOutput> = { id: 'corehr.v1.leave.workCalendarDate', method: 'POST', path: '/open-apis/corehr/v1/leaves/work_calendar_date', tokens: 'tu', tier: 3 };
