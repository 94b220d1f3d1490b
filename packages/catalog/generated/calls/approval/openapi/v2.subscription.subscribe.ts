// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    approval_code: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 订阅审批事件
 * - POST www.feishu.cn/approval/openapi/v2/subscription/subscribe
 * - Tokens: tenant
 * @see https://open.feishu.cn/document/ukTMukTMukTM/ucDOyUjL3gjM14yN4ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.subscription.subscribe.create', method: 'POST', path: '/approval/openapi/v2/subscription/subscribe', host: 'www.feishu.cn', tokens: 't' };
