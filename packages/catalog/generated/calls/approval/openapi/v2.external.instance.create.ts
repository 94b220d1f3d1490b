// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    /** JSON in a string */
    content: string;
  };
}

export type CreateOutput = unknown;

/**
 * 三方审批实例同步
 * - POST www.feishu.cn/approval/openapi/v2/external/instance/create
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uczM3UjL3MzN14yNzcTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.external.instance.create.create', method: 'POST', path: '/approval/openapi/v2/external/instance/create', host: 'www.feishu.cn', tokens: 't' };
