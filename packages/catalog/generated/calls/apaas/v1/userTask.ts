// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { I18n } from '../types.ts';

export interface CcInput {
  path: {
    task_id: string;
  };
  data: {
    /** 1–10 items */
    cc_user_ids: string[];
    operator_user_id: string;
  };
}

export type CcOutput = UnknownFields;

/**
 * 人工任务 - 抄送任务
 * - POST /open-apis/apaas/v1/user_tasks/:task_id/cc
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/cc
 */
export const cc: ApiDefinition<CcInput, CcOutput> = { id: 'apaas.v1.userTask.cc', method: 'POST', path: '/open-apis/apaas/v1/user_tasks/:task_id/cc', tokens: 't', tier: 3 };

export interface ChatGroupInput {
  path: {
    task_id: string;
  };
  data: {
    operator_user_id: string;
    /** 1–20 items */
    invite_user_ids?: string[];
    chat_id?: string;
    chat_name?: string;
  };
}

export interface ChatGroupOutput {
  chat_id?: string;
}

/**
 * 人工任务 - 发起群聊
 * - POST /open-apis/apaas/v1/user_tasks/:task_id/chat_group
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/chat_group
 */
export const chatGroup: ApiDefinition<ChatGroupInput, ChatGroupOutput> = { id: 'apaas.v1.userTask.chatGroup', method: 'POST', path: '/open-apis/apaas/v1/user_tasks/:task_id/chat_group', tokens: 't', tier: 3 };

export interface ExpeditingInput {
  path: {
    task_id: string;
  };
  data: {
    operator_user_id: string;
    /** 1–20 items */
    expediting_user_ids: string[];
    opinion?: string;
  };
}

export type ExpeditingOutput = UnknownFields;

/**
 * 人工任务 - 催办任务
 * - POST /open-apis/apaas/v1/user_tasks/:task_id/expediting
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/expediting
 */
export const expediting: ApiDefinition<ExpeditingInput, ExpeditingOutput> = { id: 'apaas.v1.userTask.expediting', method: 'POST', path: '/open-apis/apaas/v1/user_tasks/:task_id/expediting', tokens: 't', tier: 3 };

export interface QueryInput {
  data: {
    type?: 'archived' | 'pending' | (string & {});
    source?: 'fromMe' | 'assignMe' | 'CCMe' | (string & {});
    limit?: string;
    offset?: string;
    start_time?: string;
    end_time?: string;
    /** 1–100 items */
    api_ids?: string[];
    kunlun_user_id: string;
  };
}

export interface QueryOutput {
  count?: string;
  tasks?: {
    task_id?: string;
    task_start_time?: string;
    workflow_instance?: {
      id?: string;
      label?: I18n[];
      status?: string;
    };
    initiator?: {
      user_id?: string;
      name?: string;
    };
    summarys?: {
      file_key?: I18n;
      file_value?: I18n[];
    }[];
  }[];
}

/**
 * 查询人工任务列表 · Query the human task list
 * - POST /open-apis/apaas/v1/user_task/query
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'apaas.v1.userTask.query', method: 'POST', path: '/open-apis/apaas/v1/user_task/query', tokens: 't', tier: 3 };

export interface RollbackInput {
  path: {
    task_id: string;
  };
  data: {
    operator_user_id: string;
    to_task_id: string;
    opinion: string;
  };
}

export type RollbackOutput = UnknownFields;

/**
 * 人工任务 - 退回
 * - POST /open-apis/apaas/v1/user_tasks/:task_id/rollback
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback
 */
export const rollback: ApiDefinition<RollbackInput, RollbackOutput> = { id: 'apaas.v1.userTask.rollback', method: 'POST', path: '/open-apis/apaas/v1/user_tasks/:task_id/rollback', tokens: 't', tier: 3 };

export interface RollbackPointsInput {
  path: {
    task_id: string;
  };
  data: {
    operator_user_id: string;
  };
}

export interface RollbackPointsOutput {
  tasks?: {
    id?: string;
    activity_label?: I18n[];
    is_start?: boolean;
  }[];
}

/**
 * 人工任务 - 查询可退回的位置
 * - POST /open-apis/apaas/v1/user_tasks/:task_id/rollback_points
 * - Tokens: tenant
 * - Scopes (any one): app_engine:approval:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/user_task/rollback_points
 */
export const rollbackPoints: ApiDefinition<RollbackPointsInput, RollbackPointsOutput> = { id: 'apaas.v1.userTask.rollbackPoints', method: 'POST', path: '/open-apis/apaas/v1/user_tasks/:task_id/rollback_points', tokens: 't', tier: 3 };
