// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MailgroupMemberDepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { ApprovalApproverCcer, ApprovalCreateViewers, I18nResource, Locale } from '../types.ts';

export interface CreateInput {
  params?: {
    department_id_type?: MailgroupMemberDepartmentIdType;
    user_id_type?: UserIdType;
  };
  data: {
    approval_name: string;
    approval_code?: string;
    description?: string;
    viewers: ApprovalCreateViewers[];
    form: {
      form_content: string;
      widget_relation?: string;
    };
    node_list: {
      id: string;
      name?: string;
      node_type?: 'AND' | 'OR' | 'SEQUENTIAL';
      approver?: ApprovalApproverCcer[];
      ccer?: ApprovalApproverCcer[];
      privilege_field?: {
        writable: string[];
        readable: string[];
      };
      approver_chosen_multi?: boolean;
      approver_chosen_range?: {
        type?: 'ALL' | 'PERSONAL' | 'ROLE';
        id_list?: string[];
      }[];
      starter_assignee?: 'STARTER' | 'AUTO_PASS' | 'SUPERVISOR' | 'DEPARTMENT_MANAGER';
    }[];
    settings?: {
      revert_interval?: number;
      revert_option?: number;
      reject_option?: 0 | 1;
      /** default 1 */
      quick_approval_option?: 0 | 1;
      /** default true */
      overtime_disable?: boolean;
      /** default 0 */
      overtime_notice_time?: number;
      /** default 0 */
      overtime_close_time?: number;
      /** default 0 */
      overtime_recover_time?: number;
    };
    config?: {
      /** default false */
      can_update_viewer: boolean;
      /** default false */
      can_update_form: boolean;
      /** default false */
      can_update_process: boolean;
      /** default false */
      can_update_revert: boolean;
      help_url?: string;
    };
    /** default 0 */
    icon?: number;
    i18n_resources: I18nResource[];
    process_manager_ids?: string[];
  };
}

export interface CreateOutput {
  approval_code?: string;
  /** int64 */
  approval_id?: string;
}

/**
 * 创建审批定义 · Create an approval definition
 * - POST /open-apis/approval/v4/approvals
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:definition
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v4.approval.create', method: 'POST', path: '/open-apis/approval/v4/approvals', tokens: 't', tier: 4 };

export interface GetInput {
  path: {
    approval_code: string;
  };
  params?: {
    locale?: Locale;
    /** default false */
    with_admin_id?: boolean;
    user_id_type?: UserIdType;
    with_option?: boolean;
    user_id?: string;
    nested_mutable_group?: boolean;
  };
}

export interface GetOutput {
  approval_name: string;
  status: 'ACTIVE' | 'INACTIVE' | 'DELETED' | 'UNKNOWN';
  form: string;
  node_list: {
    name: string;
    need_approver: boolean;
    node_id: string;
    custom_node_id?: string;
    node_type: 'AND' | 'OR' | 'SEQUENTIAL' | 'CC_NODE';
    approver_chosen_multi: boolean;
    approver_chosen_range?: {
      approver_range_type?: 0 | 1 | 2;
      approver_range_ids?: string[];
    }[];
    require_signature?: boolean;
  }[];
  viewers: {
    type: 'TENANT' | 'DEPARTMENT' | 'USER' | 'ROLE' | 'USER_GROUP' | 'NONE';
    id?: string;
    user_id?: string;
  }[];
  approval_admin_ids?: string[];
  form_widget_relation?: string;
}

/**
 * 查看指定审批定义 · View approval definitions
 * - GET /open-apis/approval/v4/approvals/:approval_code
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:definition
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'approval.v4.approval.get', method: 'GET', path: '/open-apis/approval/v4/approvals/:approval_code', tokens: 't', tier: 3 };

export interface SubscribeInput {
  path: {
    approval_code: string;
  };
  data?: UnknownFields;
}

export type SubscribeOutput = UnknownFields;

/**
 * 订阅审批事件 · Subscribe to approval events
 * - POST /open-apis/approval/v4/approvals/:approval_code/subscribe
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:definition
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/subscribe
 */
export const subscribe: ApiDefinition<SubscribeInput, SubscribeOutput> = { id: 'approval.v4.approval.subscribe', method: 'POST', path: '/open-apis/approval/v4/approvals/:approval_code/subscribe', tokens: 't', tier: 8 };

export interface UnsubscribeInput {
  path: {
    approval_code: string;
  };
  data?: UnknownFields;
}

export type UnsubscribeOutput = UnknownFields;

/**
 * 取消订阅审批事件 · Unsubscribe from approval events
 * - POST /open-apis/approval/v4/approvals/:approval_code/unsubscribe
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:definition
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/approval/unsubscribe
 */
export const unsubscribe: ApiDefinition<UnsubscribeInput, UnsubscribeOutput> = { id: 'approval.v4.approval.unsubscribe', method: 'POST', path: '/open-apis/approval/v4/approvals/:approval_code/unsubscribe', tokens: 't', tier: 3 };
