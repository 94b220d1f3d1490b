// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { TalentCustomizedTimeRange } from '../../shared-types.ts';
import type { TaskItem, TaskMember, TaskSubtaskMember, TaskSummary, Tasklist, TypeInput } from '../types.ts';

export interface AddMembersInput {
  path: {
    tasklist_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** 1–500 items */
    members: {
      /** ≤ 100 characters */
      id?: string;
      type?: TypeInput;
      /** ≤ 20 characters */
      role?: 'editor' | 'viewer' | (string & {});
      name?: string;
    }[];
  };
}

export interface AddMembersOutput {
  tasklist?: Tasklist;
}

/**
 * 添加清单成员 · Add Tasklist Members
 * - POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:write, task:tasklist:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/add_members
 */
export const addMembers: ApiDefinition<AddMembersInput, AddMembersOutput> = { id: 'task.v2.tasklist.addMembers', method: 'POST', path: '/open-apis/task/v2/tasklists/:tasklist_guid/add_members', tokens: 'tu', tier: 4 };

export interface CreateInput {
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    name: string;
    /** ≤ 500 items */
    members?: TaskMember[];
    archive_tasklist?: boolean;
  };
}

export interface CreateOutput {
  tasklist?: Tasklist;
}

/**
 * 创建清单 · Create Tasklist
 * - POST /open-apis/task/v2/tasklists
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:write, task:tasklist:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.tasklist.create', method: 'POST', path: '/open-apis/task/v2/tasklists', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    tasklist_guid: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除清单 · Delete Tasklist
 * - DELETE /open-apis/task/v2/tasklists/:tasklist_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:delete, task:tasklist:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v2.tasklist.delete', method: 'DELETE', path: '/open-apis/task/v2/tasklists/:tasklist_guid', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    tasklist_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface GetOutput {
  tasklist?: Tasklist;
}

/**
 * 获取清单详情 · Get Tasklist Details
 * - GET /open-apis/task/v2/tasklists/:tasklist_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:read, task:tasklist:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.tasklist.get', method: 'GET', path: '/open-apis/task/v2/tasklists/:tasklist_guid', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface ListOutput {
  items?: Tasklist[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取清单列表 · List Tasklists
 * - GET /open-apis/task/v2/tasklists
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:read, task:tasklist:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.tasklist.list', method: 'GET', path: '/open-apis/task/v2/tasklists', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    tasklist_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    tasklist: {
      name?: string;
      owner?: TaskSubtaskMember;
      archive_tasklist?: boolean;
    };
    /** ≥ 1 items */
    update_fields: ('name' | 'owner' | (string & {}))[];
    /** default "none" */
    origin_owner_to_role?: 'editor' | 'viewer' | 'none';
  };
}

export interface PatchOutput {
  tasklist?: Tasklist;
}

/**
 * 更新清单 · Patch Tasklist
 * - PATCH /open-apis/task/v2/tasklists/:tasklist_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:write, task:tasklist:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.tasklist.patch', method: 'PATCH', path: '/open-apis/task/v2/tasklists/:tasklist_guid', tokens: 'tu', tier: 4 };

export interface RemoveMembersInput {
  path: {
    /** ≤ 100 characters */
    tasklist_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    /** 1–500 items */
    members: TaskMember[];
  };
}

export interface RemoveMembersOutput {
  tasklist?: Tasklist;
}

/**
 * 移除清单成员 · Remove Tasklist Members
 * - POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:write, task:tasklist:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/remove_members
 */
export const removeMembers: ApiDefinition<RemoveMembersInput, RemoveMembersOutput> = { id: 'task.v2.tasklist.removeMembers', method: 'POST', path: '/open-apis/task/v2/tasklists/:tasklist_guid/remove_members', tokens: 'tu', tier: 4 };

export interface SearchInput {
  params?: {
    page_size?: number;
    page_token?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    query?: string;
    filter?: {
      create_time?: TalentCustomizedTimeRange;
      user_id?: string[];
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
 * 搜索清单
 * - POST /open-apis/task/v2/tasklists/search
 * - Tokens: user
 * - Scopes (any one): task:tasklist:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'task.v2.tasklist.search', method: 'POST', path: '/open-apis/task/v2/tasklists/search', tokens: 'u', tier: 3, paged: true, items: 'items' };

export interface TasksInput {
  path: {
    tasklist_guid: string;
  };
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    /** ≤ 100 characters */
    page_token?: string;
    completed?: boolean;
    /** int64 */
    created_from?: string;
    /** int64 */
    created_to?: string;
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface TasksOutput {
  items?: TaskSummary[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取清单任务列表 · Get Tasks of Tasklist
 * - GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:read, task:tasklist:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist/tasks
 */
export const tasks: PagedApiDefinition<TasksInput, TasksOutput, 'items'> = { id: 'task.v2.tasklist.tasks', method: 'GET', path: '/open-apis/task/v2/tasklists/:tasklist_guid/tasks', tokens: 'tu', tier: 4, paged: true, items: 'items' };
