// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type {
  InstanceComment,
  InstanceSearchApproval,
  InstanceSearchGroup,
  InstanceSearchLink,
  InstanceSearchNode,
  Locale,
  SubscriptionType,
  Topic,
} from '../types.ts';

export interface AddSignInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    instance_code: string;
    task_id: string;
    comment?: string;
    add_sign_user_ids: string[];
    /** 1–3 */
    add_sign_type: 1 | 2 | 3;
    /** 1–3 */
    approval_method?: 1 | 2 | 3;
  };
}

export type AddSignOutput = UnknownFields;

/**
 * 加签审批任务
 * - POST /open-apis/approval/v4/tasks/add_sign
 * - Tokens: user
 * - Scopes (any one): approval:task:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/add_sign
 */
export const addSign: ApiDefinition<AddSignInput, AddSignOutput> = { id: 'approval.v4.task.addSign', method: 'POST', path: '/open-apis/approval/v4/tasks/add_sign', tokens: 'u', tier: 4 };

export interface ApproveInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
    comment?: string;
    task_id: string;
    form?: string;
  };
}

export type ApproveOutput = UnknownFields;

/**
 * 同意审批任务 · Agree to approval task
 * - POST /open-apis/approval/v4/tasks/approve
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/approve
 */
export const approve: ApiDefinition<ApproveInput, ApproveOutput> = { id: 'approval.v4.task.approve', method: 'POST', path: '/open-apis/approval/v4/tasks/approve', tokens: 't', tier: 3 };

export interface ForwardInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    instance_code: string;
    task_id: string;
    transfer_user_id: string;
    comment?: string;
  };
}

export type ForwardOutput = UnknownFields;

/**
 * 转交审批任务
 * - POST /open-apis/approval/v4/tasks/forward
 * - Tokens: user
 * - Scopes (any one): approval:task:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/forward
 */
export const forward: ApiDefinition<ForwardInput, ForwardOutput> = { id: 'approval.v4.task.forward', method: 'POST', path: '/open-apis/approval/v4/tasks/forward', tokens: 'u', tier: 3 };

export interface ListInput {
  params: {
    page_size?: number;
    page_token?: string;
    topic: Topic;
    locale?: 'zh-CN' | 'en-US' | 'ja-JP';
    definition_code?: string;
    /** int64 */
    start_timestamp?: string;
    /** int64 */
    end_timestamp?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface ListOutput {
  tasks: {
    topic: Topic;
    user_id: string;
    title: string;
    status: '1' | '2' | '17' | '18' | '33' | '34';
    instance_status: '0' | '1' | '2' | '3' | '4' | '5';
    definition_code: string;
    /** int64 */
    initiator?: string;
    initiator_name?: string;
    /** int64 */
    task_id: string;
    instance_code: string;
    /** int64 */
    definition_group_id?: string;
    definition_group_name?: string;
    definition_name?: string;
    summaries?: {
      key?: string;
      value?: string;
    }[];
    instance_external_id?: string;
    task_external_id?: string;
    support_api_operate?: boolean;
    link?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
  /** 0–999 */
  count?: number;
}

/**
 * 获取审批任务列表
 * - GET /open-apis/approval/v4/tasks
 * - Tokens: user
 * - Scopes (any one): approval:task:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'tasks'> = { id: 'approval.v4.task.list', method: 'GET', path: '/open-apis/approval/v4/tasks', tokens: 'u', tier: 4, paged: true, items: 'tasks' };

export interface PassInput {
  data: {
    instance_code: string;
    task_id: string;
    form?: string;
    comment?: string;
  };
}

export type PassOutput = UnknownFields;

/**
 * 同意审批任务
 * - POST /open-apis/approval/v4/tasks/pass
 * - Tokens: user
 * - Scopes (any one): approval:task:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/pass
 */
export const pass: ApiDefinition<PassInput, PassOutput> = { id: 'approval.v4.task.pass', method: 'POST', path: '/open-apis/approval/v4/tasks/pass', tokens: 'u', tier: 3 };

export interface QueryInput {
  params: {
    /** ≤ 200; default 100 */
    page_size?: number;
    page_token?: string;
    user_id: string;
    topic: Topic;
    user_id_type?: UserIdType;
  };
}

export interface QueryOutput {
  tasks: {
    topic: Topic;
    user_id: string;
    title: string;
    urls: {
      helpdesk?: string;
      mobile?: string;
      pc?: string;
    };
    process_external_id?: string;
    task_external_id?: string;
    status: '1' | '2' | '17' | '18' | '33' | '34';
    process_status: '0' | '1' | '2' | '3' | '4' | '5';
    definition_code: string;
    initiators?: string[];
    initiator_names?: string[];
    /** int64 */
    task_id: string;
    /** int64 */
    process_id: string;
    process_code: string;
    /** int64 */
    definition_group_id?: string;
    definition_group_name?: string;
    /** int64 */
    definition_id?: string;
    definition_name?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
  count?: {
    total: number;
    has_more?: boolean;
  };
}

/**
 * 查询用户的任务列表 · Query the user's task list
 * - GET /open-apis/approval/v4/tasks/query
 * - Tokens: tenant, user
 * - Scopes (any one): approval:approval:readonly, approval:task:list_by_user
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'tasks'> = { id: 'approval.v4.task.query', method: 'GET', path: '/open-apis/approval/v4/tasks/query', tokens: 'tu', tier: 4, paged: true, items: 'tasks' };

export interface RefuseInput {
  data: {
    instance_code: string;
    task_id: string;
    comment?: string;
  };
}

export type RefuseOutput = UnknownFields;

/**
 * 拒绝审批任务
 * - POST /open-apis/approval/v4/tasks/refuse
 * - Tokens: user
 * - Scopes (any one): approval:task:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/refuse
 */
export const refuse: ApiDefinition<RefuseInput, RefuseOutput> = { id: 'approval.v4.task.refuse', method: 'POST', path: '/open-apis/approval/v4/tasks/refuse', tokens: 'u', tier: 3 };

export interface RejectInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
    comment?: string;
    task_id: string;
    form?: string;
  };
}

export type RejectOutput = UnknownFields;

/**
 * 拒绝审批任务 · Refuse to approve tasks
 * - POST /open-apis/approval/v4/tasks/reject
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/reject
 */
export const reject: ApiDefinition<RejectInput, RejectOutput> = { id: 'approval.v4.task.reject', method: 'POST', path: '/open-apis/approval/v4/tasks/reject', tokens: 't', tier: 3 };

export interface ResubmitInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
    comment?: InstanceComment;
    task_id: string;
    form: string;
  };
}

export type ResubmitOutput = UnknownFields;

/**
 * 重新提交审批任务 · Resubmit the task for approval
 * - POST /open-apis/approval/v4/tasks/resubmit
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/resubmit
 */
export const resubmit: ApiDefinition<ResubmitInput, ResubmitOutput> = { id: 'approval.v4.task.resubmit', method: 'POST', path: '/open-apis/approval/v4/tasks/resubmit', tokens: 't', tier: 3 };

export interface RollbackInput {
  data: {
    instance_code: string;
    task_id: string;
    comment?: string;
    node_ids: string[];
  };
}

export type RollbackOutput = UnknownFields;

/**
 * 退回审批任务
 * - POST /open-apis/approval/v4/tasks/rollback
 * - Tokens: user
 * - Scopes (any one): approval:task:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/rollback
 */
export const rollback: ApiDefinition<RollbackInput, RollbackOutput> = { id: 'approval.v4.task.rollback', method: 'POST', path: '/open-apis/approval/v4/tasks/rollback', tokens: 'u', tier: 4 };

export interface SearchInput {
  params?: {
    /** 5–200; default 10 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    user_id?: string;
    approval_code?: string;
    instance_code?: string;
    instance_external_id?: string;
    group_external_id?: string;
    task_title?: string;
    task_status?: 'PENDING' | 'REJECTED' | 'APPROVED' | 'TRANSFERRED' | 'DONE' | 'RM_REPEAT' | 'PROCESSED' | 'ALL';
    /** int64 */
    task_start_time_from?: string;
    /** int64 */
    task_start_time_to?: string;
    locale?: Locale;
    task_status_list?: ('PENDING' | 'REJECTED' | 'APPROVED' | 'TRANSFERRED' | 'DONE' | 'RM_REPEAT' | 'PROCESSED' | (string & {}))[];
    /** default 2 */
    order?: 0 | 1 | 2 | 3;
    /** default false */
    with_revoked_instance?: boolean;
  };
}

export interface SearchOutput {
  count?: number;
  task_list?: {
    approval?: InstanceSearchApproval;
    group?: InstanceSearchGroup;
    instance?: InstanceSearchNode;
    task?: {
      user_id?: string;
      /** int64 */
      start_time?: string;
      /** int64 */
      end_time?: string;
      status?: 'rejected' | 'pending' | 'approved' | 'transferred' | 'done' | 'rm_repeat' | 'processed' | 'hidden';
      title?: string;
      extra?: string;
      link?: InstanceSearchLink;
      task_id?: string;
      /** int64 */
      update_time?: string;
      task_external_id?: string;
    };
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询任务列表 · Query list of tasks
 * - POST /open-apis/approval/v4/tasks/search
 * - Tokens: tenant
 * - Scopes (any one): approval:approval.list:readonly, approval:approval:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'task_list'> = { id: 'approval.v4.task.search', method: 'POST', path: '/open-apis/approval/v4/tasks/search', tokens: 't', tier: 4, paged: true, items: 'task_list' };

export interface SubscriptionInput {
  data: {
    subscription_type: SubscriptionType;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅审批任务状态变更事件
 * - POST /open-apis/approval/v4/tasks/subscription
 * - Tokens: user
 * - Scopes (any one): approval:task:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'approval.v4.task.subscription', method: 'POST', path: '/open-apis/approval/v4/tasks/subscription', tokens: 'u', tier: 7 };

export interface TransferInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
    comment?: string;
    transfer_user_id: string;
    task_id: string;
  };
}

export type TransferOutput = UnknownFields;

/**
 * 转交审批任务 · Transfer the approval task
 * - POST /open-apis/approval/v4/tasks/transfer
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/transfer
 */
export const transfer: ApiDefinition<TransferInput, TransferOutput> = { id: 'approval.v4.task.transfer', method: 'POST', path: '/open-apis/approval/v4/tasks/transfer', tokens: 't', tier: 3 };

export interface UnsubscriptionInput {
  params?: {
    subscription_type?: SubscriptionType;
  };
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 退订审批任务状态变更事件
 * - DELETE /open-apis/approval/v4/tasks/subscription
 * - Tokens: user
 * - Scopes (any one): approval:task:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/task/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'approval.v4.task.unsubscription', method: 'DELETE', path: '/open-apis/approval/v4/tasks/subscription', tokens: 'u', tier: 7 };
