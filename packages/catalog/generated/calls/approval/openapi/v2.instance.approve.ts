// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
    instance_code: string;
    open_id?: string;
    user_id: string;
    task_id: string;
    comment?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 审批任务同意
 * - POST www.feishu.cn/approval/openapi/v2/instance/approve
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDNyUjLzQjM14yM0ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.instance.approve.create', method: 'POST', path: '/approval/openapi/v2/instance/approve', host: 'www.feishu.cn', tokens: 't' };
