// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { RoomDigitalSignage, RoomStatus } from '../types.ts';

export interface DelInput {
  data: {
    scope: number;
    country_id?: string;
    district_id?: string;
    building_id?: string;
    floor_name?: string;
    room_id?: string;
    config: string;
  };
}

export type DelOutput = UnknownFields;

/**
 * - POST /open-apis/vc/v1/room_configs/del
 * - Tokens: unknown
 */
export const del: ApiDefinition<DelInput, DelOutput> = { id: 'vc.v1.roomConfig.del', method: 'POST', path: '/open-apis/vc/v1/room_configs/del' };

export interface QueryInput {
  params: {
    scope: 1 | 2 | 3 | 4 | 5 | 6;
    country_id?: string;
    district_id?: string;
    building_id?: string;
    floor_name?: string;
    room_id?: string;
    user_id_type?: UserIdType;
  };
}

export interface QueryOutput {
  room_background?: string;
  display_background?: string;
  digital_signage?: RoomDigitalSignage;
  room_box_digital_signage?: RoomDigitalSignage;
  room_status?: RoomStatus;
}

/**
 * 查询会议室配置 · Query meeting room configuration
 * - GET /open-apis/vc/v1/room_configs/query
 * - Tokens: tenant
 * - Scopes (any one): vc:room:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/query
 * @deprecated Feishu lists it as superseded.
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'vc.v1.roomConfig.query', method: 'GET', path: '/open-apis/vc/v1/room_configs/query', tokens: 't' };

export interface SetInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    scope: 1 | 2 | 3 | 4 | 5 | 6;
    country_id?: string;
    district_id?: string;
    building_id?: string;
    floor_name?: string;
    room_id?: string;
    room_config: {
      room_background?: string;
      display_background?: string;
      digital_signage?: RoomDigitalSignage;
      room_box_digital_signage?: RoomDigitalSignage;
      room_status?: {
        status: boolean;
        /** int64 */
        disable_start_time?: string;
        /** int64 */
        disable_end_time?: string;
        disable_reason?: string;
        contact_ids?: string[];
        disable_notice?: boolean;
        resume_notice?: boolean;
      };
    };
  };
}

export type SetOutput = UnknownFields;

/**
 * 设置会议室配置 · Set up meeting room configuration
 * - POST /open-apis/vc/v1/room_configs/set
 * - Tokens: tenant
 * - Scopes (any one): vc:room
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set
 * @deprecated Feishu lists it as superseded.
 */
export const set: ApiDefinition<SetInput, SetOutput> = { id: 'vc.v1.roomConfig.set', method: 'POST', path: '/open-apis/vc/v1/room_configs/set', tokens: 't', tier: 4 };

export interface SetCheckboardAccessCodeInput {
  data: {
    scope: 1 | 2 | 3 | 4 | 5 | 6;
    country_id?: string;
    district_id?: string;
    building_id?: string;
    floor_name?: string;
    room_id?: string;
    valid_day: 1 | 7 | 30;
  };
}

export interface SetCheckboardAccessCodeOutput {
  access_code?: string;
}

/**
 * 创建签到板部署码 · set_checkboard_access_code
 * - POST /open-apis/vc/v1/room_configs/set_checkboard_access_code
 * - Tokens: tenant
 * - Scopes (any one): vc:room
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_checkboard_access_code
 * @deprecated Feishu lists it as superseded.
 */
export const setCheckboardAccessCode: ApiDefinition<SetCheckboardAccessCodeInput, SetCheckboardAccessCodeOutput> = { id: 'vc.v1.roomConfig.setCheckboardAccessCode', method: 'POST', path: '/open-apis/vc/v1/room_configs/set_checkboard_access_code', tokens: 't', tier: 4 };

export interface SetRoomAccessCodeInput {
  data: {
    scope: 1 | 2 | 3 | 4 | 5 | 6;
    country_id?: string;
    district_id?: string;
    building_id?: string;
    floor_name?: string;
    room_id?: string;
    valid_day: 1 | 7 | 30;
  };
}

export interface SetRoomAccessCodeOutput {
  access_code?: string;
}

/**
 * 创建会议室部署码 · set_room_access_code
 * - POST /open-apis/vc/v1/room_configs/set_room_access_code
 * - Tokens: tenant
 * - Scopes (any one): vc:room
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_config/set_room_access_code
 * @deprecated Feishu lists it as superseded.
 */
export const setRoomAccessCode: ApiDefinition<SetRoomAccessCodeInput, SetRoomAccessCodeOutput> = { id: 'vc.v1.roomConfig.setRoomAccessCode', method: 'POST', path: '/open-apis/vc/v1/room_configs/set_room_access_code', tokens: 't', tier: 4 };
