// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params: {
    task_id: string;
  };
}

export interface ListOutput {
  task_id?: unknown;
  type?: unknown;
  status?: unknown;
  progress?: unknown;
  total_num?: unknown;
  success_num?: unknown;
  fail_num?: unknown;
  create_time?: unknown;
  finish_time?: unknown;
  task_info?: {
    code?: unknown;
    msg?: unknown;
    action?: unknown;
    name?: unknown;
    email?: unknown;
    mobile?: unknown;
    user_id?: unknown;
    departments?: unknown;
    open_id?: unknown;
    department_id?: unknown;
    parent_id?: unknown;
    chat_id?: unknown;
  };
}

/**
 * 查询批量任务执行状态
 * - GET /open-apis/contact/v2/task/get
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'contact.v2.task.get.list', method: 'GET', path: '/open-apis/contact/v2/task/get', tokens: 't' };
