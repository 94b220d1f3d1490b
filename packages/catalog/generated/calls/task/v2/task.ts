// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { TalentCustomizedTimeRange } from '../../shared-types.ts';
import type {
  CustomCompleteInput,
  InputCustomFieldValue,
  MemberInput,
  Origin2,
  Start,
  Task,
  Task2,
  TaskDependency,
  TaskInTasklistInfo,
  TaskInTasklistInfoInput,
  TaskItem,
} from '../types.ts';

export interface AddDependenciesInput {
  path: {
    task_guid: string;
  };
  data?: {
    /** 1–50 items */
    dependencies?: TaskDependency[];
  };
}

export interface AddDependenciesOutput {
  dependencies?: TaskDependency[];
}

/**
 * 添加依赖 · Add Dependency
 * - POST /open-apis/task/v2/tasks/:task_guid/add_dependencies
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_dependencies
 */
export const addDependencies: ApiDefinition<AddDependenciesInput, AddDependenciesOutput> = { id: 'task.v2.task.addDependencies', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/add_dependencies', tokens: 'tu', tier: 3 };

export interface AddMembersInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    members: MemberInput[];
    /** 10–100 characters */
    client_token?: string;
  };
}

export interface AddMembersOutput {
  task?: Task;
}

/**
 * 添加任务成员 · Add members to task
 * - POST /open-apis/task/v2/tasks/:task_guid/add_members
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:writeonly, task:task:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_members
 */
export const addMembers: ApiDefinition<AddMembersInput, AddMembersOutput> = { id: 'task.v2.task.addMembers', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/add_members', tokens: 'tu', idempotency: 'data.client_token', tier: 3 };

export interface AddRemindersInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** 1 items */
    reminders: {
      relative_fire_minute: number;
    }[];
  };
}

export interface AddRemindersOutput {
  task?: Task2;
}

/**
 * 添加任务提醒 · Add reminders to task
 * - POST /open-apis/task/v2/tasks/:task_guid/add_reminders
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_reminders
 */
export const addReminders: ApiDefinition<AddRemindersInput, AddRemindersOutput> = { id: 'task.v2.task.addReminders', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/add_reminders', tokens: 'tu', tier: 3 };

export interface AddTasklistInput {
  path: {
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** ≤ 100 characters */
    tasklist_guid: string;
    section_guid?: string;
  };
}

export interface AddTasklistOutput {
  task?: Task2;
}

/**
 * 任务加入清单 · Add task to tasklist
 * - POST /open-apis/task/v2/tasks/:task_guid/add_tasklist
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/add_tasklist
 */
export const addTasklist: ApiDefinition<AddTasklistInput, AddTasklistOutput> = { id: 'task.v2.task.addTasklist', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/add_tasklist', tokens: 'tu', tier: 4 };

export interface CreateInput {
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    summary: string;
    description?: string;
    due?: Start;
    origin?: Origin2;
    /** ≤ 65536 characters */
    extra?: string;
    /** int64; ≤ 20 characters; default "0" */
    completed_at?: string;
    members?: MemberInput[];
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
    custom_fields?: InputCustomFieldValue[];
    docx_source?: {
      /** 27 characters; pattern [a-zA-Z0-9]{27} */
      token: string;
      /** 27 characters; pattern [a-zA-Z0-9]{27} */
      block_id: string;
    };
    /** 1–10 items */
    positive_reminders?: {
      relative_fire_minute: number;
    }[];
    /** 1–4 */
    agent_task_status?: number;
    agent_task_progress?: string;
    text_deliveries?: string[];
  };
}

export interface CreateOutput {
  task?: Task;
}

/**
 * 创建任务 · Create Task
 * - POST /open-apis/task/v2/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.task.create', method: 'POST', path: '/open-apis/task/v2/tasks', tokens: 'tu', idempotency: 'data.client_token', tier: 7 };

export interface DeleteInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除任务 · Delete Task
 * - DELETE /open-apis/task/v2/tasks/:task_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:delete, task:task:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v2.task.delete', method: 'DELETE', path: '/open-apis/task/v2/tasks/:task_guid', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface GetOutput {
  task?: Task;
}

/**
 * 获取任务详情 · Get Task Details
 * - GET /open-apis/task/v2/tasks/:task_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:read, task:task:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.task.get', method: 'GET', path: '/open-apis/task/v2/tasks/:task_guid', tokens: 'tu', tier: 7 };

export interface ListInput {
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    completed?: boolean;
    /** default "my_tasks" */
    type?: string;
    /** default "open_id" */
    user_id_type?: string;
    /** 1–4 */
    agent_task_status?: number;
  };
}

export interface ListOutput {
  items?: Task[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列取任务列表 · List tasks
 * - GET /open-apis/task/v2/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:read, task:task:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.task.list', method: 'GET', path: '/open-apis/task/v2/tasks', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    task?: {
      summary?: string;
      description?: string;
      due?: Start;
      /** ≤ 65536 characters */
      extra?: string;
      /** int64; ≤ 20 characters; default "0" */
      completed_at?: string;
      /** ≤ 1000 characters */
      repeat_rule?: string;
      custom_complete?: CustomCompleteInput;
      start?: Start;
      /** 1–2 */
      mode?: number;
      is_milestone?: boolean;
      custom_fields?: InputCustomFieldValue[];
      positive_reminders?: {
        relative_fire_minute: number;
      }[];
      /** 1–4 */
      agent_task_status?: number;
      agent_task_progress?: string;
      text_deliveries?: string[];
    };
    update_fields: (
      | 'summary'
      | 'description'
      | 'start'
      | 'due'
      | 'completed_at'
      | 'extra'
      | 'custom_complete'
      | 'repeat_rule'
      | 'mode'
      | 'is_milestone'
      | 'custom_fields"'
      | (string & {}))[];
  };
}

export interface PatchOutput {
  task?: Task;
}

/**
 * 更新任务 · Patch Task
 * - PATCH /open-apis/task/v2/tasks/:task_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.task.patch', method: 'PATCH', path: '/open-apis/task/v2/tasks/:task_guid', tokens: 'tu', tier: 7 };

export interface RemoveDependenciesInput {
  path: {
    task_guid: string;
  };
  data: {
    /** 1–50 items */
    dependencies: {
      task_guid: string;
    }[];
  };
}

export interface RemoveDependenciesOutput {
  dependencies?: TaskDependency[];
}

/**
 * 移除依赖 · Remove Dependency
 * - POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_dependencies
 */
export const removeDependencies: ApiDefinition<RemoveDependenciesInput, RemoveDependenciesOutput> = { id: 'task.v2.task.removeDependencies', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/remove_dependencies', tokens: 'tu', tier: 3 };

export interface RemoveMembersInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** 1–500 items */
    members: MemberInput[];
  };
}

export interface RemoveMembersOutput {
  task?: Task;
}

/**
 * 移除任务成员 · Remove members from task
 * - POST /open-apis/task/v2/tasks/:task_guid/remove_members
 * - Tokens: tenant, user
 * - Scopes (any one): task:personnel:writeonly, task:task:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_members
 */
export const removeMembers: ApiDefinition<RemoveMembersInput, RemoveMembersOutput> = { id: 'task.v2.task.removeMembers', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/remove_members', tokens: 'tu', tier: 3 };

export interface RemoveRemindersInput {
  path: {
    /** ≤ 100 characters */
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    reminder_ids: string[];
  };
}

export interface RemoveRemindersOutput {
  task?: Task2;
}

/**
 * 移除任务提醒 · Remove task reminders
 * - POST /open-apis/task/v2/tasks/:task_guid/remove_reminders
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_reminders
 */
export const removeReminders: ApiDefinition<RemoveRemindersInput, RemoveRemindersOutput> = { id: 'task.v2.task.removeReminders', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/remove_reminders', tokens: 'tu', tier: 3 };

export interface RemoveTasklistInput {
  path: {
    task_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** ≤ 100 characters */
    tasklist_guid: string;
  };
}

export interface RemoveTasklistOutput {
  task?: Task2;
}

/**
 * 任务移出清单 · Remove task from tasklist
 * - POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write, task:task:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/remove_tasklist
 */
export const removeTasklist: ApiDefinition<RemoveTasklistInput, RemoveTasklistOutput> = { id: 'task.v2.task.removeTasklist', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/remove_tasklist', tokens: 'tu', tier: 4 };

export interface SearchInput {
  params?: {
    page_size?: number;
    page_token?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    query?: string;
    filter?: {
      creator_ids?: string[];
      assignee_ids?: string[];
      is_completed?: boolean;
      due_time?: TalentCustomizedTimeRange;
      follower_ids?: string[];
    };
  };
}

export interface SearchOutput {
  items: TaskItem[];
  total?: number;
  has_more: boolean;
  page_token?: string;
  notice?: string;
}

/**
 * 搜索任务
 * - POST /open-apis/task/v2/tasks/search
 * - Tokens: user
 * - Scopes (any one): task:task:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'task.v2.task.search', method: 'POST', path: '/open-apis/task/v2/tasks/search', tokens: 'u', tier: 3, paged: true, items: 'items' };

export interface SetAncestorTaskInput {
  path: {
    task_guid: string;
  };
  data?: {
    ancestor_guid?: string;
    user_id_type?: string;
    target_user_id?: string;
  };
}

export type SetAncestorTaskOutput = UnknownFields;

/**
 * 设置父任务
 * - POST /open-apis/task/v2/tasks/:task_guid/set_ancestor_task
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/set_ancestor_task
 */
export const setAncestorTask: ApiDefinition<SetAncestorTaskInput, SetAncestorTaskOutput> = { id: 'task.v2.task.setAncestorTask', method: 'POST', path: '/open-apis/task/v2/tasks/:task_guid/set_ancestor_task', tokens: 'tu', tier: 4 };

export interface TasklistsInput {
  path: {
    task_guid: string;
  };
}

export interface TasklistsOutput {
  tasklists?: TaskInTasklistInfo[];
}

/**
 * 列取任务所在清单 · List tasklists of task
 * - GET /open-apis/task/v2/tasks/:task_guid/tasklists
 * - Tokens: tenant, user
 * - Scopes (any one): task:task:read, task:task:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/task/tasklists
 */
export const tasklists: ApiDefinition<TasklistsInput, TasklistsOutput> = { id: 'task.v2.task.tasklists', method: 'GET', path: '/open-apis/task/v2/tasks/:task_guid/tasklists', tokens: 'tu', tier: 4 };
