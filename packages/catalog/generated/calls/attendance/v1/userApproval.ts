// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CheckDateType, EmployeeType, I18nNames, RegionPlace, UserApproval } from '../types.ts';

export interface CreateInput {
  params: {
    employee_type: EmployeeType;
  };
  data?: {
    user_approval?: {
      user_id: string;
      date: string;
      outs?: {
        uniq_id: string;
        unit: 1 | 2 | 3 | 4;
        interval: number;
        start_time: string;
        end_time: string;
        i18n_names: I18nNames;
        default_locale: string;
        reason: string;
        idempotent_id?: string;
        correct_process_id?: string[];
        cancel_process_id?: string[];
        process_id?: string[];
      }[];
      leaves?: {
        uniq_id?: string;
        unit: 1 | 2 | 3 | 4;
        interval: number;
        start_time: string;
        end_time: string;
        i18n_names: I18nNames;
        default_locale: 'ch' | 'en' | 'ja';
        reason: string;
        idempotent_id?: string;
        /** 0–30 items */
        leave_detail_range_objs?: {
          /** 17000101–20990101 */
          day?: number;
          /** 0–20 items */
          time_ranges?: {
            /** 0–9223372036 */
            start_time_stamp?: number;
            /** 0–9223372036 */
            end_time_stamp?: number;
          }[];
        }[];
      }[];
      overtime_works?: {
        duration: number;
        unit: 1 | 2 | 3 | 4;
        category: 1 | 2 | 3;
        type: 0 | 1 | 2 | 3;
        start_time: string;
        end_time: string;
        reason?: string;
        idempotent_id?: string;
        correct_process_id?: string[];
        cancel_process_id?: string[];
        process_id?: string[];
      }[];
      trips?: {
        start_time: string;
        end_time: string;
        reason: string;
        approve_pass_time: string;
        approve_apply_time: string;
        idempotent_id?: string;
        correct_process_id?: string[];
        cancel_process_id?: string[];
        process_id?: string[];
        departure?: RegionPlace;
        destinations?: RegionPlace[];
        transportation?: number[];
        trip_type?: 1 | 2 | (number & {});
        remarks?: string;
      }[];
      time_zone?: string;
    };
  };
}

export interface CreateOutput {
  user_approval?: UserApproval;
}

/**
 * 写入审批结果 · Add approval result
 * - POST /open-apis/attendance/v1/user_approvals
 * - Tokens: tenant
 * - Scopes (any one): attendance:task
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'attendance.v1.userApproval.create', method: 'POST', path: '/open-apis/attendance/v1/user_approvals', tokens: 't', tier: 9 };

export interface QueryInput {
  params: {
    employee_type: EmployeeType;
  };
  data: {
    user_ids: string[];
    check_date_from: number;
    check_date_to: number;
    check_date_type?: CheckDateType;
    status?: 0 | 1 | 2 | 3 | 4;
    check_time_from?: string;
    check_time_to?: string;
  };
}

export interface QueryOutput {
  user_approvals?: UserApproval[];
}

/**
 * 获取审批数据 · Get approval data
 * - POST /open-apis/attendance/v1/user_approvals/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.userApproval.query', method: 'POST', path: '/open-apis/attendance/v1/user_approvals/query', tokens: 't', tier: 9 };
