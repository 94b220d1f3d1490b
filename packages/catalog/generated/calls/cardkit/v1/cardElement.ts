// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ContentInput {
  path: {
    /** 1–20 characters */
    card_id: string;
    /** 1–20 characters */
    element_id: string;
  };
  data: {
    /** 1–64 characters */
    uuid?: string;
    /** 1–100000 characters */
    content: string;
    /** 1–2147483647 */
    sequence: number;
  };
}

export type ContentOutput = UnknownFields;

/**
 * 流式更新文本 · Stream update text
 * - PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content
 */
export const content: ApiDefinition<ContentInput, ContentOutput> = { id: 'cardkit.v1.cardElement.content', method: 'PUT', path: '/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content', tokens: 't', idempotency: 'data.uuid', tier: 4 };

export interface CreateInput {
  path: {
    /** 1–20 characters */
    card_id: string;
  };
  data: {
    type: 'insert_before' | 'insert_after' | 'append';
    /** ≤ 20 characters */
    target_element_id?: string;
    /** 1–64 characters */
    uuid?: string;
    /** 1–2147483647 */
    sequence: number;
    /** 1–1000000 characters */
    elements: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * 新增组件 · Insert element
 * - POST /open-apis/cardkit/v1/cards/:card_id/elements
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'cardkit.v1.cardElement.create', method: 'POST', path: '/open-apis/cardkit/v1/cards/:card_id/elements', tokens: 't', idempotency: 'data.uuid', tier: 4 };

export interface DeleteInput {
  path: {
    /** 1–20 characters */
    card_id: string;
    /** 1–20 characters */
    element_id: string;
  };
  data: {
    /** 1–64 characters */
    uuid?: string;
    /** 1–2147483647 */
    sequence: number;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除组件 · Delete element
 * - DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'cardkit.v1.cardElement.delete', method: 'DELETE', path: '/open-apis/cardkit/v1/cards/:card_id/elements/:element_id', tokens: 't', idempotency: 'data.uuid', tier: 4 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    /** 1–20 characters */
    card_id: string;
    /** 1–20 characters */
    element_id: string;
  };
  data: {
    /** 1–1000000 characters */
    partial_element: string;
    /** 1–64 characters */
    uuid?: string;
    /** 1–2147483647 */
    sequence: number;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新组件属性 · Patch Update Element
 * - PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'cardkit.v1.cardElement.patch', method: 'PATCH', path: '/open-apis/cardkit/v1/cards/:card_id/elements/:element_id', tokens: 't', idempotency: 'data.uuid', tier: 4 };

export interface UpdateInput {
  path: {
    /** 1–20 characters */
    card_id: string;
    /** 1–20 characters */
    element_id: string;
  };
  data: {
    /** 1–64 characters */
    uuid?: string;
    /** 1–1000000 characters */
    element: string;
    /** 1–2147483647 */
    sequence: number;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新组件 · Update element
 * - PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id
 * - Tokens: tenant
 * - Scopes (any one): cardkit:card:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'cardkit.v1.cardElement.update', method: 'PUT', path: '/open-apis/cardkit/v1/cards/:card_id/elements/:element_id', tokens: 't', idempotency: 'data.uuid', tier: 4 };
