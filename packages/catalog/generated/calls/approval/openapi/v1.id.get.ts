// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    tenant_key?: string;
    user_id_list?: string[];
    lark_id_list?: number[];
  };
}

export interface CreateOutput {
  user_id_map?: Record<string, unknown>;
  lark_id_map?: Record<string, unknown>;
}

/**
 * 查询审批 ID（专用）
 * - POST www.feishu.cn/approval/openapi/v1/id/get
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uEDN5UjLxQTO14SM0kTN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v1.id.get.create', method: 'POST', path: '/approval/openapi/v1/id/get', host: 'www.feishu.cn', tokens: 't' };
