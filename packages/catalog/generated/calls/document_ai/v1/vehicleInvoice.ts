// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  vehicle_invoice?: {
    entities?: {
      type?: 
        | 'vehicle_type'
        | 'vin'
        | 'invoice_code'
        | 'invoice_num'
        | 'date'
        | 'print_code'
        | 'print_num'
        | 'machine_num'
        | 'buyer_name'
        | 'buyer_id'
        | 'product_model'
        | 'certificate_num'
        | 'engine_num'
        | 'total_price'
        | 'total_price_little'
        | 'saler_name'
        | 'saler_id'
        | 'saler_addr'
        | 'tax_rate'
        | 'tax'
        | 'price';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的机动车发票
 * - POST /open-apis/document_ai/v1/vehicle_invoice/recognize
 * - Tokens: tenant, user
 * - Scopes (any one): document_ai:vehicle_invoice:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_invoice/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.vehicleInvoice.recognize', method: 'POST', path: '/open-apis/document_ai/v1/vehicle_invoice/recognize', tokens: 'tu', multipart: true, tier: 7 };
