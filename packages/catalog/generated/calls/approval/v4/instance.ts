// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType, UserIdType } from '../../shared-types.ts';
import type {
  CommentFile,
  I18nResource,
  InstanceCcUser,
  InstanceFile,
  InstanceSearchApproval,
  InstanceSearchGroup,
  InstanceSearchLink,
  InstanceSearchNode,
  InstanceStatus,
  Locale,
  OperationRecordType,
  Status,
  SubscriptionType,
  TaskType,
} from '../types.ts';

export interface AddCcInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data: {
    instance_code: string;
    cc_user_ids: string[];
    comment?: string;
  };
}

export type AddCcOutput = UnknownFields;

/**
 * 抄送审批实例
 * - POST /open-apis/approval/v4/instances/add_cc
 * - Tokens: user
 * - Scopes (any one): approval:instance:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/add_cc
 */
export const addCc: ApiDefinition<AddCcInput, AddCcOutput> = { id: 'approval.v4.instance.addCc', method: 'POST', path: '/open-apis/approval/v4/instances/add_cc', tokens: 'u', tier: 3 };

export interface AddSignInput {
  data: {
    user_id: string;
    approval_code: string;
    instance_code: string;
    task_id: string;
    comment?: string;
    add_sign_user_ids: string[];
    /** default 3 */
    add_sign_type: 1 | 2 | 3;
    /** default 1 */
    approval_method?: 1 | 2 | 3;
  };
}

export type AddSignOutput = UnknownFields;

/**
 * 审批任务加签
 * - POST /open-apis/approval/v4/instances/add_sign
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:task
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-task-addsign
 */
export const addSign: ApiDefinition<AddSignInput, AddSignOutput> = { id: 'approval.v4.instance.addSign', method: 'POST', path: '/open-apis/approval/v4/instances/add_sign', tokens: 't', tier: 4 };

export interface CancelInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
  };
}

export type CancelOutput = UnknownFields;

/**
 * 撤回审批实例 · Revoke approval instances
 * - POST /open-apis/approval/v4/instances/cancel
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:instance
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cancel
 */
export const cancel: ApiDefinition<CancelInput, CancelOutput> = { id: 'approval.v4.instance.cancel', method: 'POST', path: '/open-apis/approval/v4/instances/cancel', tokens: 't', tier: 3 };

export interface CcInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
    cc_user_ids: string[];
    comment?: string;
  };
}

export type CcOutput = UnknownFields;

/**
 * 抄送审批实例 · Notify someone of approval instances
 * - POST /open-apis/approval/v4/instances/cc
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:instance
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/cc
 */
export const cc: ApiDefinition<CcInput, CcOutput> = { id: 'approval.v4.instance.cc', method: 'POST', path: '/open-apis/approval/v4/instances/cc', tokens: 't', tier: 3 };

export interface CreateInput {
  data: {
    approval_code: string;
    user_id?: string;
    open_id?: string;
    department_id?: string;
    form: string;
    node_approver_user_id_list?: {
      key?: string;
      value?: string[];
    }[];
    node_approver_open_id_list?: {
      key?: string;
      value?: string[];
    }[];
    /** ≤ 20 items */
    node_cc_user_id_list?: {
      key?: string;
      value?: string[];
    }[];
    /** ≤ 20 items */
    node_cc_open_id_list?: {
      key?: string;
      value?: string[];
    }[];
    /** 1–64 characters */
    uuid?: string;
    allow_resubmit?: boolean;
    allow_submit_again?: boolean;
    /** int64 */
    cancel_bot_notification?: '1' | '2' | '4' | (string & {});
    /** default false */
    forbid_revoke?: boolean;
    i18n_resources?: I18nResource[];
    title?: string;
    /** default 0 */
    title_display_method?: 0 | 1;
    /** ≤ 10 items */
    node_auto_approval_list?: {
      node_id_type?: 'CUSTOM' | 'NON_CUSTOM';
      node_id?: string;
    }[];
    byte_extra?: string;
    with_link?: boolean;
  };
}

export interface CreateOutput {
  instance_code: string;
  instance_link: string;
}

/**
 * 创建审批实例 · Create an approval instance
 * - POST /open-apis/approval/v4/instances
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:instance
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v4.instance.create', method: 'POST', path: '/open-apis/approval/v4/instances', tokens: 't', idempotency: 'data.uuid', tier: 3 };

export interface DetailInput {
  params: {
    instance_code: string;
    locale?: Locale;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface DetailOutput {
  definition_name: string;
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time: string;
  user_id: string;
  serial_number: string;
  department_id: string;
  status: InstanceStatus;
  form: string;
  tasks: {
    id: string;
    user_id: string;
    status: Status;
    node_id?: string;
    node_name?: string;
    type?: TaskType;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time?: string;
  }[];
  comments: {
    id: string;
    user_id: string;
    comment: string;
    /** int64 */
    create_time: string;
    files?: CommentFile[];
  }[];
  operation_records: {
    type: OperationRecordType;
    /** int64 */
    create_time: string;
    user_id?: string;
    cc_user_ids?: string[];
    task_id?: string;
    comment?: string;
    node_id?: string;
    files?: CommentFile[];
  }[];
  definition_code: string;
  reverted?: boolean;
  instance_code: string;
  current_nodes?: {
    node_id?: string;
    node_name?: string;
    type?: 'AND' | 'OR' | 'SEQUENTIAL' | 'AUTO_PASS' | 'AUTO_REJECT';
    approvers?: {
      /** int64 */
      task_id?: string;
      user_id?: string;
    }[];
  }[];
}

/**
 * 获取单个审批实例详情
 * - GET /open-apis/approval/v4/instances/detail
 * - Tokens: user
 * - Scopes (any one): approval:instance:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/detail
 */
export const detail: ApiDefinition<DetailInput, DetailOutput> = { id: 'approval.v4.instance.detail', method: 'GET', path: '/open-apis/approval/v4/instances/detail', tokens: 'u', tier: 4 };

export interface GetInput {
  path: {
    instance_id: string;
  };
  params?: {
    locale?: Locale;
    user_id?: string;
    /** default "open_id" */
    user_id_type?: 'user_id' | 'open_id' | 'union_id';
    nested_mutable_group?: boolean;
  };
}

export interface GetOutput {
  approval_name: string;
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time: string;
  user_id: string;
  open_id: string;
  serial_number: string;
  department_id: string;
  status: InstanceStatus;
  uuid: string;
  form: string;
  task_list: {
    id: string;
    user_id: string;
    open_id?: string;
    status: Status;
    node_id?: string;
    node_name?: string;
    custom_node_id?: string;
    type?: TaskType;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time?: string;
  }[];
  comment_list: {
    id: string;
    user_id: string;
    open_id: string;
    comment: string;
    /** int64 */
    create_time: string;
    files?: InstanceFile[];
  }[];
  timeline: {
    type: OperationRecordType;
    /** int64 */
    create_time: string;
    user_id?: string;
    open_id?: string;
    user_id_list?: string[];
    open_id_list?: string[];
    task_id?: string;
    comment?: string;
    cc_user_list?: InstanceCcUser[];
    ext: string;
    node_key?: string;
    files?: InstanceFile[];
  }[];
  modified_instance_code?: string;
  reverted_instance_code?: string;
  approval_code: string;
  reverted?: boolean;
  instance_code: string;
}

/**
 * 获取单个审批实例详情 · Obtain details of an approval instance
 * - GET /open-apis/approval/v4/instances/:instance_id
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:instance
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'approval.v4.instance.get', method: 'GET', path: '/open-apis/approval/v4/instances/:instance_id', tokens: 't', tier: 4 };

export interface InitiatedInput {
  params?: {
    page_size?: number;
    page_token?: string;
    locale?: 'zh-CN' | 'en-US' | 'ja-JP';
    definition_code?: string;
    /** int64 */
    start_timestamp?: string;
    /** int64 */
    end_timestamp?: string;
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
}

export interface InitiatedOutput {
  instances: {
    instance_status: '0' | '1' | '2' | '3' | '4' | '5';
    definition_code: string;
    /** int64 */
    initiator?: string;
    initiator_name?: string;
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
    link?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
  /** 0–999 */
  count?: number;
}

/**
 * 获取用户已发起审批列表
 * - GET /open-apis/approval/v4/instances/initiated
 * - Tokens: user
 * - Scopes (any one): approval:instance:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/initiated
 */
export const initiated: PagedApiDefinition<InitiatedInput, InitiatedOutput, 'instances'> = { id: 'approval.v4.instance.initiated', method: 'GET', path: '/open-apis/approval/v4/instances/initiated', tokens: 'u', tier: 4, paged: true, items: 'instances' };

export interface ListInput {
  params: {
    /** 1–100; default 100 */
    page_size?: number;
    page_token?: string;
    approval_code: string;
    /** int64 */
    start_time: string;
    /** int64 */
    end_time: string;
  };
}

export interface ListOutput {
  instance_code_list: string[];
  page_token: string;
  has_more: boolean;
}

/**
 * 批量获取审批实例 ID · Obtain IDs of multiple approval instances
 * - GET /open-apis/approval/v4/instances
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:instance
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'instance_code_list'> = { id: 'approval.v4.instance.list', method: 'GET', path: '/open-apis/approval/v4/instances', tokens: 't', tier: 3, paged: true, items: 'instance_code_list' };

export interface PreviewInput {
  params?: {
    user_id_type?: InstanceCommentUserIdType;
  };
  data: {
    user_id: string;
    approval_code?: string;
    department_id?: string;
    form?: string;
    instance_code?: string;
    locale?: string;
    task_id?: string;
  };
}

export interface PreviewOutput {
  preview_nodes?: {
    node_id?: string;
    node_name?: string;
    node_type?: 'AND' | 'OR' | 'AUTO_PASS' | 'AUTO_REJECT' | 'SEQUENTIAL' | (string & {});
    comments?: string[];
    custom_node_id?: string;
    user_id_list?: string[];
    end_cc_id_list?: string[];
    is_empty_logic?: boolean;
    is_approver_type_free?: boolean;
    has_cc_type_free?: boolean;
  }[];
}

/**
 * 预览审批流程
 * - POST /open-apis/approval/v4/instances/preview
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:instance
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukTM5UjL5ETO14SOxkTN/approval-preview
 */
export const preview: ApiDefinition<PreviewInput, PreviewOutput> = { id: 'approval.v4.instance.preview', method: 'POST', path: '/open-apis/approval/v4/instances/preview', tokens: 't', tier: 4 };

export interface QueryInput {
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
    instance_title?: string;
    instance_status?: 'PENDING' | 'RECALL' | 'REJECT' | 'DELETED' | 'APPROVED' | 'ALL';
    /** int64 */
    instance_start_time_from?: string;
    /** int64 */
    instance_start_time_to?: string;
    locale?: Locale;
    /** default false */
    with_revoked_instance?: boolean;
  };
}

export interface QueryOutput {
  count?: number;
  instance_list?: {
    approval?: InstanceSearchApproval;
    group?: InstanceSearchGroup;
    instance?: InstanceSearchNode;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询实例列表 · List of instances
 * - POST /open-apis/approval/v4/instances/query
 * - Tokens: tenant
 * - Scopes (any one): approval:approval.list:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'instance_list'> = { id: 'approval.v4.instance.query', method: 'POST', path: '/open-apis/approval/v4/instances/query', tokens: 't', tier: 4, paged: true, items: 'instance_list' };

export interface RecallInput {
  data: {
    instance_code: string;
  };
}

export type RecallOutput = UnknownFields;

/**
 * 撤回审批实例
 * - POST /open-apis/approval/v4/instances/recall
 * - Tokens: user
 * - Scopes (any one): approval:instance:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/recall
 */
export const recall: ApiDefinition<RecallInput, RecallOutput> = { id: 'approval.v4.instance.recall', method: 'POST', path: '/open-apis/approval/v4/instances/recall', tokens: 'u', tier: 3 };

export interface RemindInput {
  data: {
    instance_code: string;
    task_ids: string[];
    comment?: string;
  };
}

export type RemindOutput = UnknownFields;

/**
 * 发送催办消息
 * - POST /open-apis/approval/v4/instances/remind
 * - Tokens: user
 * - Scopes (any one): approval:instance:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/remind
 */
export const remind: ApiDefinition<RemindInput, RemindOutput> = { id: 'approval.v4.instance.remind', method: 'POST', path: '/open-apis/approval/v4/instances/remind', tokens: 'u', tier: 3 };

export interface SearchCcInput {
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
    cc_title?: string;
    read_status?: 'READ' | 'UNREAD' | 'ALL';
    /** int64 */
    cc_create_time_from?: string;
    /** int64 */
    cc_create_time_to?: string;
    locale?: Locale;
    /** default false */
    with_revoked_instance?: boolean;
  };
}

export interface SearchCcOutput {
  count?: number;
  cc_list?: {
    approval?: InstanceSearchApproval;
    group?: InstanceSearchGroup;
    instance?: InstanceSearchNode;
    cc?: {
      user_id?: string;
      /** int64 */
      create_time?: string;
      read_status?: 'read' | 'unread';
      title?: string;
      extra?: string;
      link?: InstanceSearchLink;
    };
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询抄送列表 · List of cc information
 * - POST /open-apis/approval/v4/instances/search_cc
 * - Tokens: tenant
 * - Scopes (any one): approval:approval.list:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/search_cc
 */
export const searchCc: PagedApiDefinition<SearchCcInput, SearchCcOutput, 'cc_list'> = { id: 'approval.v4.instance.searchCc', method: 'POST', path: '/open-apis/approval/v4/instances/search_cc', tokens: 't', tier: 4, paged: true, items: 'cc_list' };

export interface SpecifiedRollbackInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    user_id: string;
    /** int64 */
    task_id: string;
    reason?: string;
    extra?: string;
    /** 1–100 items */
    task_def_key_list: string[];
  };
}

export type SpecifiedRollbackOutput = UnknownFields;

/**
 * 退回审批任务 · Return approval task
 * - POST /open-apis/approval/v4/instances/specified_rollback
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:task
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/specified_rollback
 * @deprecated Feishu lists it as superseded.
 */
export const specifiedRollback: ApiDefinition<SpecifiedRollbackInput, SpecifiedRollbackOutput> = { id: 'approval.v4.instance.specifiedRollback', method: 'POST', path: '/open-apis/approval/v4/instances/specified_rollback', tokens: 't', tier: 4 };

export interface SubscriptionInput {
  data: {
    subscription_type: SubscriptionType;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅审批实例状态变更事件
 * - POST /open-apis/approval/v4/instances/subscription
 * - Tokens: user
 * - Scopes (any one): approval:instance:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'approval.v4.instance.subscription', method: 'POST', path: '/open-apis/approval/v4/instances/subscription', tokens: 'u', tier: 7 };

export interface UnsubscriptionInput {
  params?: {
    subscription_type?: SubscriptionType;
  };
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 退订审批实例状态变更事件
 * - DELETE /open-apis/approval/v4/instances/subscription
 * - Tokens: user
 * - Scopes (any one): approval:instance:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/instance/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'approval.v4.instance.unsubscription', method: 'DELETE', path: '/open-apis/approval/v4/instances/subscription', tokens: 'u', tier: 7 };
