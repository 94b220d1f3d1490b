// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  Meeting4,
  ReserveActionPermission,
  ReserveAssignHost,
  ReserveCallSetting,
  ReserveMeetingSetting,
} from '../types.ts';

export interface ApplyInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** int64 */
    end_time?: string;
    owner_id?: string;
    meeting_settings: ReserveMeetingSetting;
  };
}

export interface ApplyOutput {
  reserve?: {
    /** int64 */
    id?: string;
    meeting_no?: string;
    password?: string;
    url?: string;
    app_link?: string;
    live_link?: string;
    /** int64 */
    end_time?: string;
  };
  reserve_correction_check_info?: {
    invalid_host_id_list?: string[];
  };
}

/**
 * 预约会议 · Schedule a meeting
 * - POST /open-apis/vc/v1/reserves/apply
 * - Tokens: tenant, user
 * - Scopes (any one): vc:reserve
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/apply
 */
export const apply: ApiDefinition<ApplyInput, ApplyOutput> = { id: 'vc.v1.reserve.apply', method: 'POST', path: '/open-apis/vc/v1/reserves/apply', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    /** int64 */
    reserve_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除预约 · Delete a schedule
 * - DELETE /open-apis/vc/v1/reserves/:reserve_id
 * - Tokens: tenant, user
 * - Scopes (any one): vc:reserve
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'vc.v1.reserve.delete', method: 'DELETE', path: '/open-apis/vc/v1/reserves/:reserve_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** int64 */
    reserve_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  reserve?: {
    /** int64 */
    id?: string;
    meeting_no?: string;
    password?: string;
    url?: string;
    app_link?: string;
    live_link?: string;
    /** int64 */
    end_time?: string;
    expire_status?: 1 | 2;
    reserve_user_id?: string;
    meeting_settings?: {
      topic?: string;
      action_permissions?: ReserveActionPermission[];
      meeting_initial_type?: 1 | 2;
      meeting_connect?: boolean;
      call_setting?: ReserveCallSetting;
      auto_record?: boolean;
      assign_host_list?: ReserveAssignHost[];
    };
  };
}

/**
 * 获取预约 · Obtain a schedule
 * - GET /open-apis/vc/v1/reserves/:reserve_id
 * - Tokens: tenant, user
 * - Scopes (any one): vc:reserve:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.reserve.get', method: 'GET', path: '/open-apis/vc/v1/reserves/:reserve_id', tokens: 'tu', tier: 4 };

export interface GetActiveMeetingInput {
  path: {
    /** int64 */
    reserve_id: string;
  };
  params?: {
    with_participants?: boolean;
    user_id_type?: UserIdType;
  };
}

export interface GetActiveMeetingOutput {
  meeting?: Meeting4;
}

/**
 * 获取活跃会议 · Obtain an active meeting
 * - GET /open-apis/vc/v1/reserves/:reserve_id/get_active_meeting
 * - Tokens: tenant, user
 * - Scopes (any one): vc:reserve:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/get_active_meeting
 */
export const getActiveMeeting: ApiDefinition<GetActiveMeetingInput, GetActiveMeetingOutput> = { id: 'vc.v1.reserve.getActiveMeeting', method: 'GET', path: '/open-apis/vc/v1/reserves/:reserve_id/get_active_meeting', tokens: 'tu', tier: 4 };

export interface UpdateInput {
  path: {
    /** int64 */
    reserve_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** int64 */
    end_time?: string;
    meeting_settings?: ReserveMeetingSetting;
  };
}

export interface UpdateOutput {
  reserve?: {
    /** int64 */
    id?: string;
    meeting_no?: string;
    password?: string;
    url?: string;
    live_link?: string;
    /** int64 */
    end_time?: string;
    expire_status?: 1 | 2;
  };
  reserve_correction_check_info?: {
    invalid_host_id_list?: string[];
  };
}

/**
 * 更新预约 · Update a schedule
 * - PUT /open-apis/vc/v1/reserves/:reserve_id
 * - Tokens: tenant, user
 * - Scopes (any one): vc:reserve
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/reserve/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'vc.v1.reserve.update', method: 'PUT', path: '/open-apis/vc/v1/reserves/:reserve_id', tokens: 'tu', tier: 4 };
