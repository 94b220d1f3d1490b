// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    user_id?: string;
    open_id: string;
    department_id?: string;
    form: {
      id: string;
      type: string;
      value: string;
    };
    node_approver_user_id_list?: Record<string, unknown>;
    node_approver_open_id_list?: Record<string, unknown>;
    node_cc_user_id_list?: Record<string, unknown>;
    node_cc_open_id_list?: Record<string, unknown>;
    uuid?: string;
  };
}

export interface CreateOutput {
  instance_code: string;
}

/**
 * 创建审批实例
 * - POST www.feishu.cn/approval/openapi/v2/instance/create
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDNyUjLyQjM14iM0ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.create.create', method: 'POST', path: '/approval/openapi/v2/instance/create', host: 'www.feishu.cn', tokens: 't', idempotency: 'data.uuid' };
