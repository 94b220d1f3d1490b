// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { AclScope, Role } from '../types.ts';

export interface CreateInput {
  path: {
    calendar_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    role: Role;
    scope: AclScope;
  };
}

export interface CreateOutput {
  acl_id: string;
  role: Role;
  scope: AclScope;
}

/**
 * 创建访问控制 · Create ACL
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/acls
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.acl:create
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.calendarAcl.create', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/acls', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    calendar_id: string;
    acl_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除访问控制 · Delete ACL
 * - DELETE /open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.acl:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'calendar.v4.calendarAcl.delete', method: 'DELETE', path: '/open-apis/calendar/v4/calendars/:calendar_id/acls/:acl_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    calendar_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  acls?: {
    acl_id: string;
    role: Role;
    scope: AclScope;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取访问控制列表 · Obtain the ACL
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/acls
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.acl:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'acls'> = { id: 'calendar.v4.calendarAcl.list', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/acls', tokens: 'tu', tier: 4, paged: true, items: 'acls' };

export interface SubscriptionInput {
  path: {
    calendar_id: string;
  };
  data?: UnknownFields;
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅日历访问控制变更事件
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/acls/subscription
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:calendar.acl:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'calendar.v4.calendarAcl.subscription', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/acls/subscription', tokens: 'u', tier: 4 };

export interface UnsubscriptionInput {
  path: {
    calendar_id: string;
  };
  data?: UnknownFields;
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅日历访问控制变更事件 · Unsubscribe ACL Event
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription
 * - Tokens: user
 * - Scopes (any one): calendar:calendar, calendar:calendar.acl:read, calendar:calendar:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'calendar.v4.calendarAcl.unsubscription', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/acls/unsubscription', tokens: 'u', tier: 4 };
