// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface AddAssigneeInput {
  path: {
    approval_task_id: string;
  };
  data: {
    user_id: string;
    /** 0–20 items */
    approvers?: string[];
    add_assignee_type?: string;
    opinion?: string;
  };
}

export type AddAssigneeOutput = UnknownFields;

/**
 * 人工任务加签 · Add approver for user task
 * - POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/add_assignee
 */
export const addAssignee: ApiDefinition<AddAssigneeInput, AddAssigneeOutput> = { id: 'apaas.v1.approvalTask.addAssignee', method: 'POST', path: '/open-apis/apaas/v1/approval_tasks/:approval_task_id/add_assignee', tokens: 't', tier: 3 };

export interface AgreeInput {
  path: {
    approval_task_id: string;
  };
  data: {
    user_id: string;
    opinion?: string;
  };
}

export type AgreeOutput = UnknownFields;

/**
 * 同意人工任务 · Approve user task
 * - POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/agree
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/agree
 */
export const agree: ApiDefinition<AgreeInput, AgreeOutput> = { id: 'apaas.v1.approvalTask.agree', method: 'POST', path: '/open-apis/apaas/v1/approval_tasks/:approval_task_id/agree', tokens: 't', tier: 3 };

export interface RejectInput {
  path: {
    approval_task_id: string;
  };
  data: {
    user_id: string;
    opinion?: string;
  };
}

export type RejectOutput = UnknownFields;

/**
 * 拒绝人工任务 · Reject user task
 * - POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/reject
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/reject
 */
export const reject: ApiDefinition<RejectInput, RejectOutput> = { id: 'apaas.v1.approvalTask.reject', method: 'POST', path: '/open-apis/apaas/v1/approval_tasks/:approval_task_id/reject', tokens: 't', tier: 3 };

export interface TransferInput {
  path: {
    approval_task_id: string;
  };
  data: {
    user_id: string;
    /** 0–20 items */
    from_user_ids?: string[];
    /** 0–20 items */
    to_user_ids?: string[];
    opinion?: string;
  };
}

export type TransferOutput = UnknownFields;

/**
 * 转交人工任务 · Transfer user task
 * - POST /open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/approval_task/transfer
 */
export const transfer: ApiDefinition<TransferInput, TransferOutput> = { id: 'apaas.v1.approvalTask.transfer', method: 'POST', path: '/open-apis/apaas/v1/approval_tasks/:approval_task_id/transfer', tokens: 't', tier: 3 };
