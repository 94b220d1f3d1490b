// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface BatchUpdateInput {
  path: {
    /** 1–20 characters */
    card_id: string;
  };
  data: {
    /** 1–64 characters */
    uuid?: string;
    /** 1–2147483647 */
    sequence: number;
    /** 1–1000000 characters */
    actions: 
      | 'partial_update_setting'
      | 'add_elements'
      | 'delete_elements'
      | 'partial_update_element'
      | 'update_element'
      | (string & {});
  };
}

export type BatchUpdateOutput = UnknownFields;

/**
 * 局部更新卡片实体 · Batch update card entity
 * - POST /open-apis/cardkit/v1/cards/:card_id/batch_update
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'cardkit.v1.card.batchUpdate', method: 'POST', path: '/open-apis/cardkit/v1/cards/:card_id/batch_update', tokens: 't', idempotency: 'data.uuid', tier: 4 };

export interface CreateInput {
  data: {
    /** 1–50 characters */
    type: 'card_json' | 'template' | (string & {});
    /** 1–3000000 characters */
    data: string;
  };
}

export interface CreateOutput {
  card_id: string;
}

/**
 * 创建卡片实体 · Create card entity
 * - POST /open-apis/cardkit/v1/cards
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'cardkit.v1.card.create', method: 'POST', path: '/open-apis/cardkit/v1/cards', tokens: 't', tier: 4 };

export interface IdConvertInput {
  data: {
    /** 1–50 characters */
    message_id: string;
  };
}

export interface IdConvertOutput {
  card_id?: string;
}

/**
 * 转换 ID · Convert ID
 * - POST /open-apis/cardkit/v1/cards/id_convert
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert
 * @deprecated Feishu lists it as superseded.
 */
export const idConvert: ApiDefinition<IdConvertInput, IdConvertOutput> = { id: 'cardkit.v1.card.idConvert', method: 'POST', path: '/open-apis/cardkit/v1/cards/id_convert', tokens: 't', tier: 4 };

export interface SettingsInput {
  path: {
    /** 1–20 characters */
    card_id: string;
  };
  data: {
    /** 1–100000 characters */
    settings: string;
    /** 1–64 characters */
    uuid?: string;
    /** 1–2147483647 */
    sequence: number;
  };
}

export type SettingsOutput = UnknownFields;

/**
 * 更新卡片配置
 * - PATCH /open-apis/cardkit/v1/cards/:card_id/settings
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings
 */
export const settings: ApiDefinition<SettingsInput, SettingsOutput> = { id: 'cardkit.v1.card.settings', method: 'PATCH', path: '/open-apis/cardkit/v1/cards/:card_id/settings', tokens: 't', idempotency: 'data.uuid', tier: 4 };

export interface UpdateInput {
  path: {
    /** 1–20 characters */
    card_id: string;
  };
  data: {
    card: {
      /** 1–50 characters */
      type: 'card_json';
      /** 1–1000000 characters */
      data: string;
    };
    /** 1–64 characters */
    uuid?: string;
    /** 1–2147483647 */
    sequence: number;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 全量更新卡片实体 · Update card entity
 * - PUT /open-apis/cardkit/v1/cards/:card_id
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'cardkit.v1.card.update', method: 'PUT', path: '/open-apis/cardkit/v1/cards/:card_id', tokens: 't', idempotency: 'data.uuid', tier: 4 };
