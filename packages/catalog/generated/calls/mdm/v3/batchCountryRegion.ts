// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CountryRegion } from '../types.ts';

export interface GetInput {
  params: {
    /** 1–100 items */
    fields: string[];
    /** 1–100 items */
    ids: string[];
    /** 0–100 items; each default "en-US" */
    languages: string[];
  };
  data?: {
    common?: {
      tenant_id?: string;
    };
  };
}

export interface GetOutput {
  data?: CountryRegion[];
}

/**
 * 通过mdmcode批量查询国家/地区信息
 * - GET /open-apis/mdm/v3/batch_country_region
 * - Tokens: tenant
 * - Scopes (any one): mdm:country_region:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/batch_country_region/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'mdm.v3.batchCountryRegion.get', method: 'GET', path: '/open-apis/mdm/v3/batch_country_region', tokens: 't', tier: 7 };
