// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    instance_code: string;
    user_id: string;
    task_id: string;
    comment?: string;
    transfer_user_id: string;
    open_id?: string;
    transfer_open_id?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 审批任务转交
 * - POST www.feishu.cn/approval/openapi/v2/instance/transfer
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDNyUjL1QjM14SN0ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.transfer.create', method: 'POST', path: '/approval/openapi/v2/instance/transfer', host: 'www.feishu.cn', tokens: 't' };
