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
  doc_url?: string;
}

/**
 * 创建会议纪要 · Create meeting minute
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-meeting_minute/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.calendarEventMeetingMinute.create', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/meeting_minute', tokens: 'tu', tier: 4 };
