// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface FieldExtractionInput {
  data: {
    file: FileInput;
    pdf_page_limit: number;
    ocr_mode: 'force' | 'auto' | 'unused';
  };
}

export interface FieldExtractionOutput {
  file_id?: string;
  price?: {
    contract_price?: number;
    contract_price_original?: string;
    text?: string;
  };
  time?: {
    time_start?: string;
    time_end?: string;
    original_time_start?: string;
    original_time_end?: string;
    text_start?: string;
    text_end?: string;
    initial_term?: {
      initial_time?: string;
      initial_unit?: string;
    };
    text_initial_term?: string;
  };
  copy?: {
    copy_num?: number;
    original_copy?: string;
    key?: string;
    text?: string;
  };
  currency?: {
    currency_name?: string;
    currency_text?: string;
  };
  header?: string;
  body_info?: {
    body_type?: 'buy' | 'sell' | 'third';
    value?: {
      address?: string;
      contacts?: string;
      email?: string;
      phone?: string;
      id_number?: string;
      legal_representative?: string;
      party?: string;
    };
  }[];
  bank_info?: {
    bank_type?: 'buy_bank' | 'sell_bank' | 'third_bank' | 'unceratin_bank';
    value?: {
      account_name?: string;
      bank_name?: string;
      account_number?: string;
      phone?: string;
      contacts?: string;
      tax_number?: string;
      address?: string;
      id_number?: string;
      email?: string;
    };
  }[];
}

/**
 * 提取文件中的合同字段
 * - POST /open-apis/document_ai/v1/contract/field_extraction
 * - Tokens: tenant
 * - Scopes (any one): document_ai:contract:field_extract
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction
 */
export const fieldExtraction: ApiDefinition<FieldExtractionInput, FieldExtractionOutput> = { id: 'document_ai.v1.contract.fieldExtraction', method: 'POST', path: '/open-apis/document_ai/v1/contract/field_extraction', tokens: 't', multipart: true, tier: 7 };
