// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface SearchEventInput {
  path: {
    calendar_id: string;
  };
  params?: {
    /** ≤ 30; default 20 */
    page_size?: number;
    page_token?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    filter?: {
      attendee_chat_ids?: unknown[];
      attendee_user_ids?: unknown[];
      calendar_ids?: unknown[];
      meeting_room_ids?: unknown[];
      time_range?: {
        end_time?: string;
        start_time?: string;
      };
    };
    query: string;
  };
}

export interface SearchEventOutput {
  has_more?: boolean;
  items?: {
    display_info?: string;
    meta_data?: {
      app_link?: string;
      calendar_id?: string;
      end?: unknown;
      event_id?: string;
      is_all_day?: boolean;
      start?: unknown;
      summary?: string;
    };
  }[];
  page_token?: string;
}

/**
 * 搜索日程
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/search_event
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 */
export const search_event: PagedApiDefinition<SearchEventInput, SearchEventOutput, 'items'> = { id: 'calendar.v4.calendar.event.search_event', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/search_event', tokens: 'tu', paged: true, items: 'items' };

export interface ShareInfoInput {
  path: {
    calendar_id: string;
    event_id: string;
  };
  data?: UnknownFields;
}

export interface ShareInfoOutput {
  share_link?: string;
}

/**
 * 获取日程分享信息
 * - POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/share_info
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.event:read, calendar:calendar:readonly
 */
export const share_info: ApiDefinition<ShareInfoInput, ShareInfoOutput> = { id: 'calendar.v4.calendar.event.share_info', method: 'POST', path: '/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/share_info', tokens: 'tu' };
