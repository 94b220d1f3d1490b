// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Reminder } from '../types.ts';

export interface CreateInput {
  path: {
    task_id: string;
  };
  data: {
    relative_fire_minute: number;
  };
}

export interface CreateOutput {
  reminder?: Reminder;
}

/**
 * 新增提醒时间 · Add reminder time
 * - POST /open-apis/task/v1/tasks/:task_id/reminders
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v1.taskReminder.create', method: 'POST', path: '/open-apis/task/v1/tasks/:task_id/reminders', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    task_id: string;
    reminder_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除提醒时间 · Delete reminder time
 * - DELETE /open-apis/task/v1/tasks/:task_id/reminders/:reminder_id
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v1.taskReminder.delete', method: 'DELETE', path: '/open-apis/task/v1/tasks/:task_id/reminders/:reminder_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface ListInput {
  path: {
    task_id: string;
  };
  params?: {
    /** 0–50; default 50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: Reminder[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询提醒时间列表 · Query reminder time list
 * - GET /open-apis/task/v1/tasks/:task_id/reminders
 * - Tokens: tenant, user
 * - Scopes (any one): task:task, task:task:read, task:task:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/task-v1/task-reminder/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v1.taskReminder.list', method: 'GET', path: '/open-apis/task/v1/tasks/:task_id/reminders', tokens: 'tu', tier: 4, paged: true, items: 'items' };
