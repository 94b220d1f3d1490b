// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  bank_card?: {
    entities?: {
      type?: 'date_of_expiry' | 'card_number';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的银行卡
 * - POST /open-apis/document_ai/v1/bank_card/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:bank_card:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/bank_card/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.bankCard.recognize', method: 'POST', path: '/open-apis/document_ai/v1/bank_card/recognize', tokens: 't', multipart: true, tier: 7 };
