// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    start_time: number;
    end_time: number;
    offset: number;
    limit: number;
  };
}

export interface CreateOutput {
  instance_code_list: string[];
}

/**
 * 批量获取审批实例ID
 * - POST www.feishu.cn/approval/openapi/v2/instance/list
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uQDOyUjL0gjM14CN4ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.list.create', method: 'POST', path: '/approval/openapi/v2/instance/list', host: 'www.feishu.cn', tokens: 't' };
