// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Section, TaskSummary } from '../types.ts';

export interface CreateInput {
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    name: string;
    /** default "tasklist" */
    resource_type: string;
    resource_id?: string;
    /** ≤ 100 characters */
    insert_before?: string;
    /** ≤ 100 characters */
    insert_after?: string;
  };
}

export interface CreateOutput {
  section?: Section;
}

/**
 * 创建自定义分组 · Create Section
 * - POST /open-apis/task/v2/sections
 * - Tokens: tenant, user
 * - Scopes (any one): task:section:write, task:section:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.section.create', method: 'POST', path: '/open-apis/task/v2/sections', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    section_guid: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除自定义分组 · Delete Section
 * - DELETE /open-apis/task/v2/sections/:section_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:section:delete, task:section:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v2.section.delete', method: 'DELETE', path: '/open-apis/task/v2/sections/:section_guid', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** ≤ 100 characters */
    section_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
}

export interface GetOutput {
  section?: Section;
}

/**
 * 获取自定义分组详情 · Get Section
 * - GET /open-apis/task/v2/sections/:section_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:section:read, task:section:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.section.get', method: 'GET', path: '/open-apis/task/v2/sections/:section_guid', tokens: 'tu', tier: 4 };

export interface ListInput {
  params: {
    /** 1–100; default 50 */
    page_size?: number;
    /** ≤ 100 characters */
    page_token?: string;
    /** ≤ 100 characters */
    resource_type: string;
    /** ≤ 100 characters */
    resource_id?: string;
    /** default "open_id" */
    user_id_type?: string;
    update_msec?: string;
  };
}

export interface ListOutput {
  items?: {
    guid?: string;
    name?: string;
    is_default?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取自定义分组列表 · List Section
 * - GET /open-apis/task/v2/sections
 * - Tokens: tenant, user
 * - Scopes (any one): task:section:read, task:section:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'task.v2.section.list', method: 'GET', path: '/open-apis/task/v2/sections', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    /** ≤ 100 characters */
    section_guid: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: string;
  };
  data: {
    section: {
      name?: string;
      /** ≤ 100 characters */
      insert_before?: string;
      /** ≤ 100 characters */
      insert_after?: string;
    };
    /** 1–10 items */
    update_fields: string[];
  };
}

export interface PatchOutput {
  section?: Section;
}

/**
 * 更新自定义分组 · Patch Section
 * - PATCH /open-apis/task/v2/sections/:section_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:section:write, task:section:writeonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.section.patch', method: 'PATCH', path: '/open-apis/task/v2/sections/:section_guid', tokens: 'tu', tier: 4 };

export interface TasksInput {
  path: {
    section_guid: string;
  };
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    completed?: boolean;
    /** int64; ≤ 30 characters */
    created_from?: string;
    /** int64; ≤ 30 characters */
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
 * 列取自定义分组中的任务 · List Tasks of Section
 * - GET /open-apis/task/v2/sections/:section_guid/tasks
 * - Tokens: tenant, user
 * - Scopes (any one): task:section:read, task:section:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/section/tasks
 */
export const tasks: PagedApiDefinition<TasksInput, TasksOutput, 'items'> = { id: 'task.v2.section.tasks', method: 'GET', path: '/open-apis/task/v2/sections/:section_guid/tasks', tokens: 'tu', tier: 4, paged: true, items: 'items' };
