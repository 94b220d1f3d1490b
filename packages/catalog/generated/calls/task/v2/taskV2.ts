// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  Attachment,
  CustomComplete,
  CustomFieldValue,
  Member,
  Origin,
  Reminder,
  Start,
  TaskAssignee,
  TaskDependency,
  TaskInTasklistInfo,
} from '../types.ts';

export interface ListRelatedTaskInput {
  params?: {
    page_size?: number;
    page_token?: string;
    completed?: boolean;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
    task_updated_time?: string;
  };
}

export interface ListRelatedTaskOutput {
  items?: {
    guid?: string;
    summary?: string;
    description?: string;
    due?: Start;
    reminders?: Reminder[];
    creator?: Member;
    members?: Member[];
    /** int64 */
    completed_at?: string;
    attachments?: Attachment[];
    origin?: Origin;
    extra?: string;
    tasklists?: TaskInTasklistInfo[];
    repeat_rule?: string;
    parent_task_guid?: string;
    mode?: number;
    source?: 0 | 1 | 2 | 6 | 7 | 8;
    custom_complete?: CustomComplete;
    task_id?: string;
    /** int64 */
    created_at?: string;
    /** int64 */
    updated_at?: string;
    status?: string;
    url?: string;
    start?: Start;
    subtask_count?: number;
    is_milestone?: boolean;
    custom_fields?: CustomFieldValue[];
    dependencies?: TaskDependency[];
    assignee_related?: TaskAssignee[];
    positive_reminders?: Reminder[];
    agent_task_status?: number;
    agent_task_progress?: string;
    text_deliveries?: string[];
    attachment_deliveries?: Attachment[];
    next_task_guid?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列取与我相关的任务
 * - GET /open-apis/task/v2/task_v2/list_related_task
 * - Tokens: user
 * - Scopes (any one): task:task:read, task:task:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/list_related_task
 */
export const listRelatedTask: PagedApiDefinition<ListRelatedTaskInput, ListRelatedTaskOutput, 'items'> = { id: 'task.v2.taskV2.listRelatedTask', method: 'GET', path: '/open-apis/task/v2/task_v2/list_related_task', tokens: 'u', tier: 10, paged: true, items: 'items' };

export interface TaskSubscriptionInput {
  params?: {
    user_id_type?: 'union_id' | 'user_id' | 'open_id';
  };
  data?: UnknownFields;
}

export interface TaskSubscriptionOutput {
  code?: number;
  msg?: string;
}

/**
 * 订阅任务更新事件
 * - POST /open-apis/task/v2/task_v2/task_subscription
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task_v2/task_subscription
 */
export const taskSubscription: ApiDefinition<TaskSubscriptionInput, TaskSubscriptionOutput> = { id: 'task.v2.taskV2.taskSubscription', method: 'POST', path: '/open-apis/task/v2/task_v2/task_subscription', tokens: 'tu', tier: 7 };
