// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    message_id: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 删除仅特定人可见的消息卡片
 * - POST /open-apis/ephemeral/v1/delete
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot, im:message:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITOyYjLykjM24iM5IjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'ephemeral.v1.delete.create', method: 'POST', path: '/open-apis/ephemeral/v1/delete', tokens: 't', tier: 4 };
