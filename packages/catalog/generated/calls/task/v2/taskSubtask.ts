// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type {
  CustomCompleteInput,
  Member,
  Origin2,
  Start,
  Task,
  TaskInTasklistInfoInput,
  TaskSubtaskMember,
} from '../types.ts';

export interface CreateInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** ≤ 10000 characters */
    summary: string;
    description?: string;
    due?: Start;
    origin?: Origin2;
    /** ≤ 65536 characters */
    extra?: string;
    /** int64; ≤ 20 characters; default "0" */
    completed_at?: string;
    /** ≤ 500 items */
    members?: TaskSubtaskMember[];
    /** ≤ 1000 characters */
    repeat_rule?: string;
    custom_complete?: CustomCompleteInput;
    tasklists?: TaskInTasklistInfoInput[];
    /** 10–100 characters */
    client_token?: string;
    start?: Start;
    reminders?: {
      relative_fire_minute: number;
    }[];
    /** 1–2; default 2 */
    mode?: number;
    /** default false */
    is_milestone?: boolean;
    custom_fields?: {
      guid: string;
      number_value?: string;
      member_value?: Member[];
      datetime_value?: string;
      single_select_value?: string;
      multi_select_value?: string[];
      text_value?: string;
    }[];
    docx_source?: {
      token: string;
      block_id: string;
    };
    /** 1–4 */
    agent_task_status?: number;
    agent_task_progress?: string;
    text_deliveries?: string[];
  };
}

export interface CreateOutput {
  subtask?: Task;
}

/**
 * 创建子任务 · Create Subtask
 * - POST /open-apis/task/v2/tasks/:task_guid/subtasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.taskSubtask.create', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/subtasks', tokens: 'tu', idempotency: 'data.client_token', tier: 7 };

export interface ListInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface ListOutput {
  items?: Task[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取任务的子任务列表 · List Subtask
 * - GET /open-apis/task/v2/tasks/:task_guid/subtasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:read, task:task:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task-subtask/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.taskSubtask.list', method: 'GET', path: '/open-apis/task/v2/tasks/:task_guid/subtasks', tokens: 'tu', tier: 4, paged: true, items: 'items' };
