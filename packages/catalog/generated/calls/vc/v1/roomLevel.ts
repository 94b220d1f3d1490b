// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { RoomLevel } from '../types.ts';

export interface CreateInput {
  data: {
    name: string;
    parent_id: string;
    custom_group_id?: string;
  };
}

export interface CreateOutput {
  room_level?: RoomLevel;
}

/**
 * 创建会议室层级 · Create room level
 * - POST /open-apis/vc/v1/room_levels
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.roomlevel:create
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'vc.v1.roomLevel.create', method: 'POST', path: '/open-apis/vc/v1/room_levels', tokens: 't', tier: 2 };

export interface DelInput {
  data: {
    /** 1–100 characters */
    room_level_id: string;
    delete_child?: boolean;
  };
}

export type DelOutput = UnknownFields;

/**
 * 删除会议室层级 · Delete room level
 * - POST /open-apis/vc/v1/room_levels/del
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.roomlevel:delete
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/del
 */
export const del: ApiDefinition<DelInput, DelOutput> = { id: 'vc.v1.roomLevel.del', method: 'POST', path: '/open-apis/vc/v1/room_levels/del', tokens: 't', tier: 2 };

export interface GetInput {
  path: {
    room_level_id: string;
  };
}

export interface GetOutput {
  room_level?: RoomLevel;
}

/**
 * 查询会议室层级详情 · Query room level details
 * - GET /open-apis/vc/v1/room_levels/:room_level_id
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.roomlevel:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'vc.v1.roomLevel.get', method: 'GET', path: '/open-apis/vc/v1/room_levels/:room_level_id', tokens: 't', tier: 4 };

export interface ListInput {
  params?: {
    room_level_id?: string;
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: RoomLevel[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询会议室层级列表 · Query room level list
 * - GET /open-apis/vc/v1/room_levels
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.roomlevel:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'vc.v1.roomLevel.list', method: 'GET', path: '/open-apis/vc/v1/room_levels', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface MgetInput {
  data: {
    level_ids: string[];
  };
}

export interface MgetOutput {
  items?: RoomLevel[];
}

/**
 * 批量查询会议室层级详情 · Batch query room level details
 * - POST /open-apis/vc/v1/room_levels/mget
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.roomlevel:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/mget
 */
export const mget: ApiDefinition<MgetInput, MgetOutput> = { id: 'vc.v1.roomLevel.mget', method: 'POST', path: '/open-apis/vc/v1/room_levels/mget', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    /** 1–100 characters */
    room_level_id: string;
  };
  data: {
    name: string;
    parent_id: string;
    custom_group_id?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新会议室层级 · Update room level
 * - PATCH /open-apis/vc/v1/room_levels/:room_level_id
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:rooms.roomlevel:update
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'vc.v1.roomLevel.patch', method: 'PATCH', path: '/open-apis/vc/v1/room_levels/:room_level_id', tokens: 't', tier: 2 };

export interface SearchInput {
  params: {
    custom_level_ids: string;
  };
}

export interface SearchOutput {
  level_ids?: string[];
}

/**
 * 搜索会议室层级 · Search room level
 * - GET /open-apis/vc/v1/room_levels/search
 * - Tokens: tenant
 * - Scopes (any one): vc:room, vc:room:readonly, vc:rooms.roomlevel:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'vc.v1.roomLevel.search', method: 'GET', path: '/open-apis/vc/v1/room_levels/search', tokens: 't', tier: 4 };
