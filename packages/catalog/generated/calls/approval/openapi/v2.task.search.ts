// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { Approval, Instance, InstanceSearchGroup, InstanceSearchLink } from '../types.ts';

export interface CreateInput {
  data: {
    user_id: string;
    approval_code?: string;
    instance_code?: string;
    instance_external_id?: string;
    group_external_id?: string;
    task_title?: string;
    task_status?: string;
    task_start_time_from?: number;
    task_start_time_to?: number;
    locale?: string;
    offset?: number;
    limit?: number;
  };
}

export interface CreateOutput {
  count?: number;
  task_list?: {
    approval?: Approval;
    group?: InstanceSearchGroup;
    instance?: Instance;
    task?: {
      start_time?: number;
      user_id?: string;
      end_time?: number;
      title?: string;
      status?: string;
      extra?: string;
      link?: InstanceSearchLink;
    };
  }[];
}

/**
 * 任务列表查询
 * - POST www.feishu.cn/approval/openapi/v2/task/search
 * - Tokens: tenant
 * - Scopes (any one): approval:approval.list:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uYjMxYjL2ITM24iNyEjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.task.search.create', method: 'POST', path: '/approval/openapi/v2/task/search', host: 'www.feishu.cn', tokens: 't' };
