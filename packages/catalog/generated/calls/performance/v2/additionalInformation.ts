// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AdditionalInformation, UserIdType } from '../types.ts';

export interface ImportInput {
  params: {
    /** ≤ 64 characters */
    client_token: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–100 characters */
    semester_id: string;
    /** 1–1000 items */
    additional_informations?: {
      /** int64; 1–100 characters */
      item_id?: string;
      /** ≤ 100 characters */
      external_id?: string;
      /** 1–9999 characters */
      reviewee_user_id: string;
      /** 1–1000 characters */
      item: string;
      /** 1–100 characters */
      time: string;
      /** 1–5000 characters */
      detailed_description: string;
    }[];
    /** ≤ 200 characters; default "API导入" */
    import_record_name?: string;
  };
}

export interface ImportOutput {
  import_record_id?: string;
  additional_informations?: AdditionalInformation[];
}

/**
 * 批量导入补充信息 · Batch Import Supplementary Information
 * - POST /open-apis/performance/v2/additional_informations/import
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:semester_activity:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import
 */
const importApi: ApiDefinition<ImportInput, ImportOutput> = { id: 'performance.v2.additionalInformation.import', method: 'POST', path: '/open-apis/performance/v2/additional_informations/import', tokens: 't', idempotency: 'params.client_token', tier: 1 };
export { importApi as import };

export interface QueryInput {
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** 0–50; default 20 */
    page_size?: number;
  };
  data: {
    /** 1–100 characters */
    semester_id: string;
    /** 0–50 items */
    item_ids?: string[];
    /** 0–50 items */
    external_ids?: string[];
    /** 0–50 items */
    reviewee_user_ids?: string[];
  };
}

export interface QueryOutput {
  additional_informations?: AdditionalInformation[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询补充信息 · Batch Query Supplementary Information
 * - POST /open-apis/performance/v2/additional_informations/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:semester_activity:read, performance:semester_activity:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'additional_informations'> = { id: 'performance.v2.additionalInformation.query', method: 'POST', path: '/open-apis/performance/v2/additional_informations/query', tokens: 't', tier: 1, paged: true, items: 'additional_informations' };
