// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Calendar, CalendarType, Permissions, Role, UserCalendar } from '../types.ts';

export interface CreateInput {
  data?: {
    /** ≤ 255 characters; default "空" */
    summary?: string;
    /** ≤ 255 characters; default "空" */
    description?: string;
    /** default "show_only_free_busy" */
    permissions?: 'private' | 'show_only_free_busy' | 'public';
    /** default -14513409 */
    color?: number;
    /** ≤ 255 characters; default "空" */
    summary_alias?: string;
  };
}

export interface CreateOutput {
  calendar?: Calendar;
}

/**
 * 创建共享日历 · Create a shared calendar
 * - POST /open-apis/calendar/v4/calendars
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:create
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.calendar.create', method: 'POST', path: '/open-apis/calendar/v4/calendars', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    calendar_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除共享日历 · Delete shared calendar
 * - DELETE /open-apis/calendar/v4/calendars/:calendar_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'calendar.v4.calendar.delete', method: 'DELETE', path: '/open-apis/calendar/v4/calendars/:calendar_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    calendar_id: string;
  };
}

export interface GetOutput {
  calendar_id: string;
  summary?: string;
  description?: string;
  permissions?: Permissions;
  color?: number;
  type?: CalendarType;
  summary_alias?: string;
  /** default false */
  is_deleted?: boolean;
  /** default false */
  is_third_party?: boolean;
  role?: Role;
}

/**
 * 查询日历信息 · Query calendar information
 * - GET /open-apis/calendar/v4/calendars/:calendar_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'calendar.v4.calendar.get', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    /** 50–1000; default 500 */
    page_size?: number;
    page_token?: string;
    /** default "空" */
    sync_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  sync_token?: string;
  calendar_list?: Calendar[];
}

/**
 * 查询日历列表 · Query the calendar list
 * - GET /open-apis/calendar/v4/calendars
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.calendar:readonly, calendar:calendar:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'calendar_list'> = { id: 'calendar.v4.calendar.list', method: 'GET', path: '/open-apis/calendar/v4/calendars', tokens: 'tu', tier: 4, paged: true, items: 'calendar_list' };

export interface MgetInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    /** 1–10 items */
    calendar_ids: string[];
  };
}

export interface MgetOutput {
  calendars?: Calendar[];
}

/**
 * 批量查询日历信息
 * - POST /open-apis/calendar/v4/calendars/mget
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar.calendar:readonly, calendar:calendar:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget
 */
export const mget: ApiDefinition<MgetInput, MgetOutput> = { id: 'calendar.v4.calendar.mget', method: 'POST', path: '/open-apis/calendar/v4/calendars/mget', tokens: 'tu', tier: 4 };

export interface PatchInput {
  path: {
    calendar_id: string;
  };
  data?: {
    /** 1–255 characters */
    summary?: string;
    /** ≤ 255 characters */
    description?: string;
    permissions?: Permissions;
    color?: number;
    /** ≤ 255 characters */
    summary_alias?: string;
  };
}

export interface PatchOutput {
  calendar?: Calendar;
}

/**
 * 更新日历信息 · Update calendar information
 * - PATCH /open-apis/calendar/v4/calendars/:calendar_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'calendar.v4.calendar.patch', method: 'PATCH', path: '/open-apis/calendar/v4/calendars/:calendar_id', tokens: 'tu', tier: 4 };

export interface PrimaryInput {
  params?: {
    user_id_type?: UserIdType;
    op_user_id?: string;
  };
  data?: UnknownFields;
}

export interface PrimaryOutput {
  calendars?: UserCalendar[];
}

/**
 * 查询主日历信息 · Query primary calendar information
 * - POST /open-apis/calendar/v4/calendars/primary
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar.calendar:readonly, calendar:calendar:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primary
 */
export const primary: ApiDefinition<PrimaryInput, PrimaryOutput> = { id: 'calendar.v4.calendar.primary', method: 'POST', path: '/open-apis/calendar/v4/calendars/primary', tokens: 'tu', tier: 4 };

export interface PrimarysInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–10 items */
    user_ids: string[];
  };
}

export interface PrimarysOutput {
  calendars?: UserCalendar[];
}

/**
 * 批量获取主日历信息
 * - POST /open-apis/calendar/v4/calendars/primarys
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar.calendar:readonly, calendar:calendar:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys
 */
export const primarys: ApiDefinition<PrimarysInput, PrimarysOutput> = { id: 'calendar.v4.calendar.primarys', method: 'POST', path: '/open-apis/calendar/v4/calendars/primarys', tokens: 'tu', tier: 4 };

export interface SearchInput {
  params?: {
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
  };
  data: {
    /** 1–200 characters */
    query: string;
  };
}

export interface SearchOutput {
  items?: Calendar[];
  page_token?: string;
}

/**
 * 搜索日历 · Search Calendar
 * - POST /open-apis/calendar/v4/calendars/search
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'calendar.v4.calendar.search', method: 'POST', path: '/open-apis/calendar/v4/calendars/search', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface SubscribeInput {
  path: {
    calendar_id: string;
  };
  data?: UnknownFields;
}

export interface SubscribeOutput {
  calendar?: Calendar;
}

/**
 * 订阅日历 · Subscribe Calendar
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:subscribe
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe
 */
export const subscribe: ApiDefinition<SubscribeInput, SubscribeOutput> = { id: 'calendar.v4.calendar.subscribe', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/subscribe', tokens: 'tu', tier: 4 };

export interface SubscriptionInput {
  data?: UnknownFields;
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅日历变更事件 · Subscribe Calendar Changes
 * - POST /open-apis/calendar/v4/calendars/subscription
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:calendar:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'calendar.v4.calendar.subscription', method: 'POST', path: '/open-apis/calendar/v4/calendars/subscription', tokens: 'u', tier: 4 };

export interface UnsubscribeInput {
  path: {
    calendar_id: string;
  };
  data?: UnknownFields;
}

export type UnsubscribeOutput = UnknownFields;

/**
 * 取消订阅日历 · Unsubscribe Calendar
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar:subscribe
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe
 */
export const unsubscribe: ApiDefinition<UnsubscribeInput, UnsubscribeOutput> = { id: 'calendar.v4.calendar.unsubscribe', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe', tokens: 'tu', tier: 4 };

export interface UnsubscriptionInput {
  data?: UnknownFields;
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅日历变更事件 · Unsubscribe Calendar Changes
 * - POST /open-apis/calendar/v4/calendars/unsubscription
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:calendar:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'calendar.v4.calendar.unsubscription', method: 'POST', path: '/open-apis/calendar/v4/calendars/unsubscription', tokens: 'u', tier: 4 };
