// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  path: {
    offer_custom_field_id: string;
  };
  data: {
    name: {
      zh_cn?: string;
      en_us?: string;
    };
    config?: {
      options?: {
        name: {
          zh_cn?: string;
          en_us?: string;
        };
      }[];
    };
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新 Offer 申请表自定义字段 · Update offer apply form custom fields
 * - PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id
 * - Tokens: tenant
 * - Scopes (any one): hire:offer_selection_object
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.offerCustomField.update', method: 'PUT', path: '/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id', tokens: 't', tier: 4 };
