// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Freebusy } from '../types.ts';

export interface BatchInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    time_min: string;
    time_max: string;
    /** 1–10 items */
    user_ids: string[];
    include_external_calendar?: boolean;
    only_busy?: boolean;
    need_rsvp_status?: boolean;
  };
}

export interface BatchOutput {
  freebusy_lists?: {
    freebusy_items?: Freebusy[];
    user_id?: string;
  }[];
}

/**
 * 批量查询主日历日程忙闲信息
 * - POST /open-apis/calendar/v4/freebusy/batch
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.free_busy:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/batch
 */
export const batch: ApiDefinition<BatchInput, BatchOutput> = { id: 'calendar.v4.freebusy.batch', method: 'POST', path: '/open-apis/calendar/v4/freebusy/batch', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    time_min: string;
    time_max: string;
    user_id?: string;
    room_id?: string;
    include_external_calendar?: boolean;
    only_busy?: boolean;
    need_rsvp_status?: boolean;
  };
}

export interface ListOutput {
  freebusy_list?: Freebusy[];
}

/**
 * 查询主日历日程忙闲信息 · Query availability of the primary calendar
 * - POST /open-apis/calendar/v4/freebusy/list
 * - Tokens: tenant, user
 * - Scopes (any one): calendar:calendar, calendar:calendar.free_busy:read, calendar:calendar:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/freebusy/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'calendar.v4.freebusy.list', method: 'POST', path: '/open-apis/calendar/v4/freebusy/list', tokens: 'tu', tier: 4 };
