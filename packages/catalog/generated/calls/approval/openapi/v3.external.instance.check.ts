// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    update_times: {
      instance_id: string;
      update_time: number;
      tasks: {
        task_id: string;
        update_time: number;
      }[];
    }[];
  };
}

export interface CreateOutput {
  diff_times?: {
    instance_id?: string;
    update_time?: number;
    tasks?: {
      task_id?: string;
      update_time?: number;
    }[];
  }[];
}

/**
 * 三方审批实例校验
 * - POST www.feishu.cn/approval/openapi/v3/external/instance/check
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNyYjL1QjM24SN0IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v3.external.instance.check.create', method: 'POST', path: '/approval/openapi/v3/external/instance/check', host: 'www.feishu.cn', tokens: 't' };
