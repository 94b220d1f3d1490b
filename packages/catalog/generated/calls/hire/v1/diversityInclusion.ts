// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface SearchInput {
  data?: {
    /** ≤ 10 items */
    talent_ids?: string[];
    /** ≤ 30 items */
    application_ids?: string[];
  };
}

export interface SearchOutput {
  items?: {
    id?: string;
    application_id?: string;
    talent_id?: string;
    source_type?: 1 | 2 | 3;
    create_time?: string;
    update_time?: string;
    di_data?: {
      value?: string;
      object_attribute?: {
        title?: {
          zh_cn?: string;
          en_us?: string;
        };
        description?: {
          zh_cn?: string;
          en_us?: string;
        };
        data_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        tags?: (1 | 2 | 3 | (number & {}))[];
        is_fcf_data?: boolean;
        is_di_data?: boolean;
      };
    }[];
  }[];
}

/**
 * 获取申请表附加信息 · Get Additional Info in Application Form
 * - POST /open-apis/hire/v1/applications/diversity_inclusions/search
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/diversity_inclusion/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'hire.v1.diversityInclusion.search', method: 'POST', path: '/open-apis/hire/v1/applications/diversity_inclusions/search', tokens: 't', tier: 7 };
