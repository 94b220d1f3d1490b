// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
  data: {
    source_code: string;
    /** 1–200 items */
    selected_fields?: string[];
    /** ≤ 100 items */
    field_filters?: {
      field_code: string;
      /** 1–500 items */
      field_values?: string[];
      /** 1–2 */
      operator?: 1 | 2;
    }[];
  };
}

export interface QueryOutput {
  page_token?: string;
  has_more: boolean;
  records: {
    active_status: 1 | 2;
    field_values: {
      field_code: string;
      value: string;
      field_type?: number;
    }[];
  }[];
}

/**
 * 批量查询外部算薪数据记录 · query datasource records
 * - POST /open-apis/payroll/v1/datasource_records/query
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:external_datasource_record:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'records'> = { id: 'payroll.v1.datasourceRecord.query', method: 'POST', path: '/open-apis/payroll/v1/datasource_records/query', tokens: 'tu', tier: 7, paged: true, items: 'records' };

export interface SaveInput {
  data: {
    source_code: string;
    /** 1–50 items */
    records: {
      /** 1–100 */
      active_status: 1 | 2;
      field_values: {
        field_code: string;
        value: string;
        /** 1–100 */
        field_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
      }[];
    }[];
  };
}

export interface SaveOutput {
  affect_counts: string;
}

/**
 * 创建 / 更新外部算薪数据 · save datasource records
 * - POST /open-apis/payroll/v1/datasource_records/save
 * - Tokens: tenant, user
 * - Scopes (any one): payroll:external_datasource_record:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save
 */
export const save: ApiDefinition<SaveInput, SaveOutput> = { id: 'payroll.v1.datasourceRecord.save', method: 'POST', path: '/open-apis/payroll/v1/datasource_records/save', tokens: 'tu', tier: 7 };
