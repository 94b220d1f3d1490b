// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType as SharedUserIdType } from '../../shared-types.ts';
import type { Room, RoomStatus, UserIdType } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    name: string;
    capacity: number;
    description?: string;
    custom_room_id?: string;
    room_level_id: string;
    room_status?: RoomStatus;
    device?: {
      name: string;
    }[];
  };
}

export interface CreateOutput {
  room?: Room;
}

/**
 * 创建会议室 · Create meeting room
 * - POST /open-apis/vc/v1/rooms
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:create
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'vc.v1.room.create', method: 'POST', path: '/open-apis/vc/v1/rooms', tokens: 't', tier: 2 };

export interface DeleteInput {
  path: {
    /** 1–100 characters */
    room_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除会议室 · Delete meeting room
 * - DELETE /open-apis/vc/v1/rooms/:room_id
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:delete
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'vc.v1.room.delete', method: 'DELETE', path: '/open-apis/vc/v1/rooms/:room_id', tokens: 't', tier: 2 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    room_id: string;
  };
  params?: {
    user_id_type?: SharedUserIdType;
  };
}

export interface GetOutput {
  room?: Room;
}

/**
 * 查询会议室详情 · Query meeting room details
 * - GET /open-apis/vc/v1/rooms/:room_id
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.room.get', method: 'GET', path: '/open-apis/vc/v1/rooms/:room_id', tokens: 't', tier: 4 };

export interface ListInput {
  params?: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
    room_level_id?: string;
    user_id_type?: SharedUserIdType;
  };
}

export interface ListOutput {
  rooms?: Room[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询会议室列表 · Query meeting room list
 * - GET /open-apis/vc/v1/rooms
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'rooms'> = { id: 'vc.v1.room.list', method: 'GET', path: '/open-apis/vc/v1/rooms', tokens: 't', tier: 4, paged: true, items: 'rooms' };

export interface MgetInput {
  params?: {
    user_id_type?: SharedUserIdType;
  };
  data: {
    room_ids: string[];
  };
}

export interface MgetOutput {
  items?: Room[];
}

/**
 * 批量查询会议室详情 · Batch query meeting room details
 * - POST /open-apis/vc/v1/rooms/mget
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/mget
 */
export const mget: ApiDefinition<MgetInput, MgetOutput> = { id: 'vc.v1.room.mget', method: 'POST', path: '/open-apis/vc/v1/rooms/mget', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    /** 1–100 characters */
    room_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    name?: string;
    capacity?: number;
    description?: string;
    custom_room_id?: string;
    room_level_id?: string;
    room_status?: RoomStatus;
    device?: {
      name: string;
    }[];
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新会议室 · Update meeting room
 * - PATCH /open-apis/vc/v1/rooms/:room_id
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.room:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'vc.v1.room.patch', method: 'PATCH', path: '/open-apis/vc/v1/rooms/:room_id', tokens: 't', tier: 2 };

export interface SearchInput {
  params?: {
    user_id_type?: SharedUserIdType;
  };
  data?: {
    custom_room_ids?: string[];
    keyword?: string;
    room_level_id?: string;
    search_level_name?: boolean;
    /** 1–100; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface SearchOutput {
  rooms?: Room[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索会议室 · Search meeting room
 * - POST /open-apis/vc/v1/rooms/search
 * - Tokens: user
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.room.basicinfo:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'rooms'> = { id: 'vc.v1.room.search', method: 'POST', path: '/open-apis/vc/v1/rooms/search', tokens: 'u', tier: 4, paged: true, items: 'rooms', pageTokenIn: 'data' };
