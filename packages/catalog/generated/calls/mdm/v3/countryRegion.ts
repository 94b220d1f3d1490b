// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { CountryRegion } from '../types.ts';

export interface ListInput {
  params: {
    /** 0–100 items; each default "en-US" */
    languages: string[];
    /** 1–100 items */
    fields: string[];
    /** 1–1000 */
    limit?: number;
    /** 0–100000 */
    offset?: number;
    return_count?: boolean;
    page_token?: string;
  };
  data?: {
    filter?: {
      logic: '0' | '1';
      /** 0–100 items */
      expressions?: {
        field: string;
        operator: '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';
        value: {
          string_value?: string;
          bool_value?: boolean;
          int_value?: string;
          string_list_value?: string[];
          int_list_value?: string[];
        };
      }[];
    };
    common?: {
      tenant_id?: string;
    };
  };
}

export interface ListOutput {
  data?: CountryRegion[];
  total?: string;
  next_page_token?: string;
}

/**
 * 分页批量查询国家/地区 · Pagination Batch Query Country Region
 * - GET /open-apis/mdm/v3/country_regions
 * - Tokens: tenant
 * - Scopes (any one): mdm:country_region:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'data'> = { id: 'mdm.v3.countryRegion.list', method: 'GET', path: '/open-apis/mdm/v3/country_regions', tokens: 't', tier: 7, paged: true, items: 'data' };
