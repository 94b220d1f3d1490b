// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    offer_schema_id: string;
  };
}

export interface GetOutput {
  id?: string;
  scenario?: 1;
  version?: number;
  object_list?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    type?: string;
    is_customized?: boolean;
    option_list?: {
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      index?: number;
      active_status?: 1 | 2;
    }[];
  }[];
}

/**
 * 获取 Offer 申请表详细信息
 * - GET /open-apis/hire/v1/offer_schemas/:offer_schema_id
 * - Tokens: tenant
 * - Scopes (any one): hire:offer_schema:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.offerSchema.get', method: 'GET', path: '/open-apis/hire/v1/offer_schemas/:offer_schema_id', tokens: 't', tier: 7 };
