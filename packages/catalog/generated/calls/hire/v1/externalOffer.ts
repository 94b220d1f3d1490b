// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { ExternalOffer } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    external_application_id?: string;
    /** ≤ 20; default 10 */
    page_size?: number;
    page_token?: string;
  };
  data?: {
    /** 0–20 items */
    external_offer_id_list?: string[];
  };
}

export interface BatchQueryOutput {
  items?: ExternalOffer[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询外部 Offer 列表 · Query external offer list
 * - POST /open-apis/hire/v1/external_offers/batch_query
 * - Tokens: tenant
 * - Scopes (any one): hire:external_offer, hire:external_offer:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query
 */
export const batchQuery: PagedApiDefinition<BatchQueryInput, BatchQueryOutput, 'items'> = { id: 'hire.v1.externalOffer.batchQuery', method: 'POST', path: '/open-apis/hire/v1/external_offers/batch_query', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface CreateInput {
  data: {
    external_id?: string;
    external_application_id: string;
    biz_create_time?: string;
    owner?: string;
    creator?: string;
    offer_status?: string;
    /** 0–20 items */
    attachment_id_list?: string[];
  };
}

export interface CreateOutput {
  external_offer?: ExternalOffer;
}

/**
 * 创建外部 Offer · Create external Offer
 * - POST /open-apis/hire/v1/external_offers
 * - Tokens: tenant
 * - Scopes (any one): hire:external_offer
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.externalOffer.create', method: 'POST', path: '/open-apis/hire/v1/external_offers', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    external_offer_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除外部 Offer · Delete external offer
 * - DELETE /open-apis/hire/v1/external_offers/:external_offer_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_offer
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.externalOffer.delete', method: 'DELETE', path: '/open-apis/hire/v1/external_offers/:external_offer_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    external_offer_id: string;
  };
  data: {
    external_id?: string;
    external_application_id: string;
    biz_create_time?: string;
    owner?: string;
    creator?: string;
    offer_status?: string;
    /** 0–10 items */
    attachment_id_list?: string[];
  };
}

export interface UpdateOutput {
  external_offer?: ExternalOffer;
}

/**
 * 更新外部 Offer · Update external offer
 * - PUT /open-apis/hire/v1/external_offers/:external_offer_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_offer
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.externalOffer.update', method: 'PUT', path: '/open-apis/hire/v1/external_offers/:external_offer_id', tokens: 't', tier: 7 };
