// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  FlexibleRule,
  LateOffLateOnRule,
  LateOffLateOnSetting,
  OvertimeRule,
  PunchTimeRule,
  RestRule,
  RestTimeFlexibleConfig,
  Shift,
  ShiftAttendanceTimeConfig,
  ShiftMiddleTimeRule,
} from '../types.ts';

export interface CreateInput {
  params?: {
    employee_type?: 'employee_id' | 'employee_no';
  };
  data: {
    shift_name: string;
    punch_times: number;
    sub_shift_leader_ids?: string[];
    is_flexible?: boolean;
    flexible_minutes?: number;
    flexible_rule?: FlexibleRule[];
    no_need_off?: boolean;
    punch_time_rule: PunchTimeRule[];
    late_off_late_on_rule?: LateOffLateOnRule[];
    rest_time_rule?: RestRule[];
    overtime_rule?: OvertimeRule[];
    day_type?: 1 | 2 | (number & {});
    overtime_rest_time_rule?: RestRule[];
    late_minutes_as_serious_late?: number;
    shift_middle_time_rule?: ShiftMiddleTimeRule;
    shift_attendance_time_config?: {
      /** 0–3; default 1 */
      attendance_time?: number;
      /** 0–3; default 1 */
      on_attendance_time?: number;
      /** 0–3; default 1 */
      off_attendance_time?: number;
    };
    late_off_late_on_setting?: LateOffLateOnSetting;
    id?: string;
    rest_time_flexible_configs?: {
      need_flexible?: boolean;
      /** 0–1500 */
      late_mins?: number;
    }[];
  };
}

export interface CreateOutput {
  shift?: Shift;
}

/**
 * 创建班次 · Create Attendance Shift
 * - POST /open-apis/attendance/v1/shifts
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'attendance.v1.shift.create', method: 'POST', path: '/open-apis/attendance/v1/shifts', tokens: 't', tier: 9 };

export interface DeleteInput {
  path: {
    shift_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除班次 · Delete Attendance Shift
 * - DELETE /open-apis/attendance/v1/shifts/:shift_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'attendance.v1.shift.delete', method: 'DELETE', path: '/open-apis/attendance/v1/shifts/:shift_id', tokens: 't', tier: 9 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    shift_id: string;
  };
}

export interface GetOutput {
  shift_id: string;
  shift_name: string;
  punch_times: number;
  sub_shift_leader_ids?: string[];
  is_flexible?: boolean;
  flexible_minutes?: number;
  flexible_rule?: FlexibleRule[];
  no_need_off?: boolean;
  punch_time_rule: PunchTimeRule[];
  late_off_late_on_rule?: LateOffLateOnRule[];
  rest_time_rule?: RestRule[];
  overtime_rule?: OvertimeRule[];
  day_type?: 1 | 2 | (number & {});
  overtime_rest_time_rule?: RestRule[];
  late_minutes_as_serious_late?: number;
  shift_middle_time_rule?: ShiftMiddleTimeRule;
  shift_attendance_time_config?: ShiftAttendanceTimeConfig;
  late_off_late_on_setting?: LateOffLateOnSetting;
  id?: string;
  rest_time_flexible_configs?: RestTimeFlexibleConfig[];
}

/**
 * 查询班次
 * - GET /open-apis/attendance/v1/shifts/:shift_id
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule, attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'attendance.v1.shift.get', method: 'GET', path: '/open-apis/attendance/v1/shifts/:shift_id', tokens: 't', tier: 9 };

export interface ListInput {
  params?: {
    /** 1–50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  shift_list?: Shift[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询所有班次 · Query all shifts
 * - GET /open-apis/attendance/v1/shifts
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule, attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'shift_list'> = { id: 'attendance.v1.shift.list', method: 'GET', path: '/open-apis/attendance/v1/shifts', tokens: 't', tier: 9, paged: true, items: 'shift_list' };

export interface QueryInput {
  params: {
    shift_name: string;
  };
  data?: UnknownFields;
}

export interface QueryOutput {
  shift_id: string;
  shift_name: string;
  punch_times: number;
  sub_shift_leader_ids?: string[];
  is_flexible?: boolean;
  flexible_minutes?: number;
  flexible_rule?: FlexibleRule[];
  no_need_off?: boolean;
  punch_time_rule: PunchTimeRule[];
  late_off_late_on_rule?: LateOffLateOnRule[];
  rest_time_rule?: RestRule[];
  overtime_rule?: OvertimeRule[];
  day_type?: 1 | 2 | (number & {});
  overtime_rest_time_rule?: RestRule[];
  late_minutes_as_serious_late?: number;
  shift_middle_time_rule?: ShiftMiddleTimeRule;
  shift_attendance_time_config?: ShiftAttendanceTimeConfig;
  late_off_late_on_setting?: LateOffLateOnSetting;
  id?: string;
  rest_time_flexible_configs?: RestTimeFlexibleConfig[];
}

/**
 * 按名称查询班次 · Query Attendance Shift by Name
 * - POST /open-apis/attendance/v1/shifts/query
 * - Tokens: tenant
 * - Scopes (any one): attendance:task:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'attendance.v1.shift.query', method: 'POST', path: '/open-apis/attendance/v1/shifts/query', tokens: 't', tier: 9 };
