// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { NotificationDepartment, NotificationUser } from '../types.ts';

export interface CancelApproveInput {
  path: {
    notification_id: string;
  };
  data?: UnknownFields;
}

export type CancelApproveOutput = UnknownFields;

/**
 * 取消审核 · Cancel approval
 * - POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_approve
 */
export const cancelApprove: ApiDefinition<CancelApproveInput, CancelApproveOutput> = { id: 'helpdesk.v1.notification.cancelApprove', method: 'POST', path: '/open-apis/helpdesk/v1/notifications/:notification_id/cancel_approve', tokens: 'u', helpdesk: true, tier: 1 };

export interface CancelSendInput {
  path: {
    notification_id: string;
  };
  data: {
    is_recall: boolean;
  };
}

export type CancelSendOutput = UnknownFields;

/**
 * 取消推送 · Cancel notification
 * - POST /open-apis/helpdesk/v1/notifications/:notification_id/cancel_send
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/cancel_send
 */
export const cancelSend: ApiDefinition<CancelSendInput, CancelSendOutput> = { id: 'helpdesk.v1.notification.cancelSend', method: 'POST', path: '/open-apis/helpdesk/v1/notifications/:notification_id/cancel_send', tokens: 'u', helpdesk: true };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    id?: string;
    job_name?: string;
    status?: number;
    create_user?: NotificationUser;
    created_at?: string;
    update_user?: NotificationUser;
    updated_at?: string;
    target_user_count?: number;
    sent_user_count?: number;
    read_user_count?: number;
    send_at?: string;
    push_content?: string;
    push_type?: number;
    push_scope_type?: 0 | 1 | 2 | 3 | (number & {});
    new_staff_scope_type?: 0 | 1 | (number & {});
    new_staff_scope_department_list?: NotificationDepartment[];
    user_list?: NotificationUser[];
    department_list?: NotificationDepartment[];
    chat_list?: {
      chat_id?: string;
      name?: string;
    }[];
    ext?: string;
  };
}

export interface CreateOutput {
  notification_id?: string;
  status?: number;
}

/**
 * 创建推送 · Create notification
 * - POST /open-apis/helpdesk/v1/notifications
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.notification.create', method: 'POST', path: '/open-apis/helpdesk/v1/notifications', tokens: 'u', helpdesk: true, tier: 1 };

export interface ExecuteSendInput {
  path: {
    notification_id: string;
  };
  data: {
    send_at: string;
  };
}

export type ExecuteSendOutput = UnknownFields;

/**
 * 执行推送 · Push message
 * - POST /open-apis/helpdesk/v1/notifications/:notification_id/execute_send
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/execute_send
 */
export const executeSend: ApiDefinition<ExecuteSendInput, ExecuteSendOutput> = { id: 'helpdesk.v1.notification.executeSend', method: 'POST', path: '/open-apis/helpdesk/v1/notifications/:notification_id/execute_send', tokens: 'u', helpdesk: true, tier: 1 };

export interface GetInput {
  path: {
    notification_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  notification?: {
    id?: string;
    job_name?: string;
    status?: number;
    create_user?: NotificationUser;
    created_at?: string;
    update_user?: NotificationUser;
    updated_at?: string;
    target_user_count?: number;
    sent_user_count?: number;
    read_user_count?: number;
    send_at?: string;
    push_content?: string;
    push_type?: number;
    push_scope_type?: 0 | 1 | 2 | 3 | (number & {});
    new_staff_scope_type?: 0 | 1 | (number & {});
    new_staff_scope_department_list?: NotificationDepartment[];
    user_list?: NotificationUser[];
    department_list?: NotificationDepartment[];
    chat_list?: {
      chat_id?: string;
      name?: string;
    }[];
    ext?: string;
  };
  approval_app_link?: string;
}

/**
 * 查询推送 · Query notification
 * - GET /open-apis/helpdesk/v1/notifications/:notification_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.notification.get', method: 'GET', path: '/open-apis/helpdesk/v1/notifications/:notification_id', tokens: 'u', helpdesk: true, tier: 3 };

export interface PatchInput {
  path: {
    notification_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    id?: string;
    job_name?: string;
    status?: number;
    create_user?: NotificationUser;
    created_at?: string;
    update_user?: NotificationUser;
    updated_at?: string;
    target_user_count?: number;
    sent_user_count?: number;
    read_user_count?: number;
    send_at?: string;
    push_content?: string;
    push_type?: number;
    push_scope_type?: 0 | 1 | 2 | 3 | (number & {});
    new_staff_scope_type?: 0 | 1 | (number & {});
    new_staff_scope_department_list?: NotificationDepartment[];
    user_list?: NotificationUser[];
    department_list?: NotificationDepartment[];
    chat_list?: {
      chat_id?: string;
      name?: string;
    }[];
    ext?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新推送 · Update notification
 * - PATCH /open-apis/helpdesk/v1/notifications/:notification_id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.notification.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/notifications/:notification_id', tokens: 'u', helpdesk: true, tier: 2 };

export interface PreviewInput {
  path: {
    notification_id: string;
  };
  data?: UnknownFields;
}

export type PreviewOutput = UnknownFields;

/**
 * 预览推送 · Preview notification
 * - POST /open-apis/helpdesk/v1/notifications/:notification_id/preview
 * - Tokens: user
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/preview
 */
export const preview: ApiDefinition<PreviewInput, PreviewOutput> = { id: 'helpdesk.v1.notification.preview', method: 'POST', path: '/open-apis/helpdesk/v1/notifications/:notification_id/preview', tokens: 'u', helpdesk: true, tier: 2 };

export interface SubmitApproveInput {
  path: {
    notification_id: string;
  };
  data: {
    reason: string;
  };
}

export interface SubmitApproveOutput {
  has_access?: boolean;
}

/**
 * 提交审核 · Submit approval
 * - POST /open-apis/helpdesk/v1/notifications/:notification_id/submit_approve
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/submit_approve
 */
export const submitApprove: ApiDefinition<SubmitApproveInput, SubmitApproveOutput> = { id: 'helpdesk.v1.notification.submitApprove', method: 'POST', path: '/open-apis/helpdesk/v1/notifications/:notification_id/submit_approve', tokens: 'u', helpdesk: true, tier: 1 };
