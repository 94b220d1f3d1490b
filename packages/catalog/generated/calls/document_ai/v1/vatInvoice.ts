// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  vat_invoices?: {
    entities?: {
      type?: 
        | 'remarks'
        | 'invoice_code'
        | 'machine_num'
        | 'buyer_name'
        | 'total_price'
        | 'invoice_no'
        | 'is_sealed'
        | 'seller_name_in_seal'
        | 'seller_taxpayer_no_in_seal'
        | 'invoice_special_seal'
        | 'invoice_name'
        | 'invoice_date'
        | 'total_tax'
        | 'big_total_price_and_tax'
        | 'check_code'
        | 'total_price_and_tax'
        | 'buyer_taxpayer_no'
        | 'buyer_address_phone'
        | 'buyer_account'
        | 'seller_name'
        | 'seller_taxpayer_no'
        | 'seller_address_phone'
        | 'seller_account'
        | 'payee'
        | 'password_area'
        | 'reviewer'
        | 'drawer';
      value?: string;
      items?: {
        type?: string;
        value?: string;
      }[][];
    }[];
  }[];
}

/**
 * 识别文件中的增值税发票
 * - POST /open-apis/document_ai/v1/vat_invoice/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:vat_invoice:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vat_invoice/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.vatInvoice.recognize', method: 'POST', path: '/open-apis/document_ai/v1/vat_invoice/recognize', tokens: 't', multipart: true, tier: 7 };
