// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    token: string;
    card: {
      open_ids?: unknown[];
    };
  };
}

export type CreateOutput = UnknownFields;

/**
 * 延时更新消息卡片
 * - POST /open-apis/interactive/v1/card/update
 * - Tokens: tenant
 * - Scopes (any one): im:message, im:message:send_as_bot, im:message:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'interactive.v1.card.update.create', method: 'POST', path: '/open-apis/interactive/v1/card/update', tokens: 't', tier: 4 };
