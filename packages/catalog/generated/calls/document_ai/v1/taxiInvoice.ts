// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  taxi_invoices?: {
    entities?: {
      type?: 
        | 'invoice_code'
        | 'price'
        | 'total_amount'
        | 'car_number'
        | 'start_time'
        | 'end_time'
        | 'distance'
        | 'start_date'
        | 'invoice_no'
        | 'dispatch_fee'
        | 'additional_fee'
        | 'is_sealed'
        | 'seller_name_in_seal'
        | 'seller_taxpayer_no_in_seal'
        | 'title_trial'
        | 'invoice_special_seal';
      value?: string;
    }[];
  }[];
}

/**
 * 识别文件中的出租车发票
 * - POST /open-apis/document_ai/v1/taxi_invoice/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:taxi_invoice:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/taxi_invoice/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.taxiInvoice.recognize', method: 'POST', path: '/open-apis/document_ai/v1/taxi_invoice/recognize', tokens: 't', multipart: true, tier: 7 };
