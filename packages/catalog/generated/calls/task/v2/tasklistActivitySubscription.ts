// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { IncludeKey, Subscriber, TasklistActivitySubscription } from '../types.ts';

export interface CreateInput {
  path: {
    tasklist_guid: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data: {
    name: string;
    /** ≤ 50 items */
    subscribers: Subscriber[];
    include_keys: IncludeKey[];
    disabled?: boolean;
  };
}

export interface CreateOutput {
  activity_subscription?: TasklistActivitySubscription;
}

/**
 * 创建动态订阅 · Create Activity Subscription
 * - POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:write, task:tasklist:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.tasklistActivitySubscription.create', method: 'POST', path: '/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    tasklist_guid: string;
    activity_subscription_guid: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除动态订阅 · Delete Activity Subscription
 * - DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:delete, task:tasklist:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'task.v2.tasklistActivitySubscription.delete', method: 'DELETE', path: '/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    tasklist_guid: string;
    activity_subscription_guid: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export interface GetOutput {
  activity_subscription?: TasklistActivitySubscription;
}

/**
 * 获取动态订阅 · Get Activity Subscription
 * - GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:read, task:tasklist:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'task.v2.tasklistActivitySubscription.get', method: 'GET', path: '/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid', tokens: 'tu', tier: 3 };

export interface ListInput {
  path: {
    tasklist_guid: string;
  };
  params?: {
    /** 1–50; default 50 */
    limit?: number;
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export interface ListOutput {
  items?: TasklistActivitySubscription[];
}

/**
 * 列取动态订阅 · List Activity Subscription
 * - GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:read, task:tasklist:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'task.v2.tasklistActivitySubscription.list', method: 'GET', path: '/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    tasklist_guid: string;
    activity_subscription_guid: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data: {
    activity_subscription: {
      name?: string;
      /** ≤ 50 items */
      subscribers?: Subscriber[];
      include_keys?: IncludeKey[];
      disabled?: boolean;
    };
    /** 1–20 items */
    update_fields: ('name' | 'include_keys' | 'subscribers' | 'disabled')[];
  };
}

export interface PatchOutput {
  activity_subscription?: TasklistActivitySubscription;
}

/**
 * 更新动态订阅 · Patch Activity Subscription
 * - PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:tasklist:write, task:tasklist:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/tasklist-activity_subscription/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.tasklistActivitySubscription.patch', method: 'PATCH', path: '/open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid', tokens: 'tu', tier: 3 };
