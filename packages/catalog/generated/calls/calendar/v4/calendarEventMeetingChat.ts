// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  data?: UnknownFields;
}

export interface CreateOutput {
  meeting_chat_id?: string;
  applink?: string;
}

/**
 * 创建会议群 · Create meeting chat
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.calendarEventMeetingChat.create', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  params: {
    meeting_chat_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 解绑会议群 · Unbind meeting chat
 * - DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_chat/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'calendar.v4.calendarEventMeetingChat.delete', method: 'DELETE', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_chat', tokens: 'tu', tier: 4 };
export { deleteApi as delete };
