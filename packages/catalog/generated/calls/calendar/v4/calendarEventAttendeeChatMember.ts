// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { RsvpStatus } from '../types.ts';

export interface ListInput {
  path: {
    calendar_id: string;
    event_id: string;
    attendee_id: string;
  };
  params?: {
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
    user_id_type?: UserIdType;
    op_user_id?: string;
  };
}

export interface ListOutput {
  items?: {
    rsvp_status?: RsvpStatus;
    /** default false */
    is_optional?: boolean;
    display_name?: string;
    open_id?: string;
    is_organizer?: boolean;
    is_external?: boolean;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取日程参与群成员列表 · Obtain the list of members of group invitees of an event
 * - GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee-chat_member/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'calendar.v4.calendarEventAttendeeChatMember.list', method: 'GET', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/:attendee_id/chat_members', tokens: 'tu', tier: 4, paged: true, items: 'items' };
