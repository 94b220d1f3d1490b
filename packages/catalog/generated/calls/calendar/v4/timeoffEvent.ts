// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    user_id: string;
    timezone: string;
    start_time: string;
    end_time: string;
    title?: string;
    description?: string;
  };
}

export interface CreateOutput {
  timeoff_event_id: string;
  user_id: string;
  timezone: string;
  start_time: string;
  end_time: string;
  title?: string;
  description?: string;
}

/**
 * 创建请假日程 · Create Timeoff Event
 * - POST /open-apis/calendar/v4/timeoff_events
 * - Tokens: tenant
 * - Scopes (any one): calendar:time_off:create, calendar:timeoff
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'calendar.v4.timeoffEvent.create', method: 'POST', path: '/open-apis/calendar/v4/timeoff_events', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    timeoff_event_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除请假日程 · Delete Timeoff Event
 * - DELETE /open-apis/calendar/v4/timeoff_events/:timeoff_event_id
 * - Tokens: tenant
 * - Scopes (any one): calendar:time_off:delete, calendar:timeoff
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/timeoff_event/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'calendar.v4.timeoffEvent.delete', method: 'DELETE', path: '/open-apis/calendar/v4/timeoff_events/:timeoff_event_id', tokens: 't', tier: 4 };
export { deleteApi as delete };
