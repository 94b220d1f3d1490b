// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    instance_code: string;
    user_id?: string;
    open_id?: string;
    cc_user_ids?: unknown[];
    cc_open_ids?: unknown[];
    comment?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 审批实例抄送
 * - POST www.feishu.cn/approval/openapi/v2/instance/cc
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uADOzYjLwgzM24CM4MjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.cc.create', method: 'POST', path: '/approval/openapi/v2/instance/cc', host: 'www.feishu.cn', tokens: 't' };
