// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    approval_codes?: unknown[];
    instance_ids?: unknown[];
    user_ids?: unknown[];
    status?: string;
    scroll_id?: string;
  };
}

export interface CreateOutput {
  data: {
    instance_id?: string;
    approval_code?: string;
    approval_id?: string;
    status?: string;
    update_time?: number;
    tasks?: {
      id?: string;
      status?: string;
      update_time?: number;
    }[];
  }[];
  scroll_id?: string;
}

/**
 * 获取三方审批任务状态
 * - POST www.feishu.cn/approval/openapi/v2/external/list
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/external_status
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.external.list.create', method: 'POST', path: '/approval/openapi/v2/external/list', host: 'www.feishu.cn', tokens: 't' };
