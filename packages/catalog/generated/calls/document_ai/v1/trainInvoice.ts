// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  train_invoices?: {
    entities?: {
      type?: 
        | 'name'
        | 'price'
        | 'start_station'
        | 'end_station'
        | 'train_num'
        | 'seat_num'
        | 'ticket_num'
        | 'total_amount'
        | 'time'
        | 'seat_cls'
        | 'id_num'
        | 'sale_num'
        | 'sale_station';
      value?: string;
    }[];
  }[];
}

/**
 * 识别文件中的火车票
 * - POST /open-apis/document_ai/v1/train_invoice/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:train_invoice:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/train_invoice/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.trainInvoice.recognize', method: 'POST', path: '/open-apis/document_ai/v1/train_invoice/recognize', tokens: 't', multipart: true, tier: 7 };
