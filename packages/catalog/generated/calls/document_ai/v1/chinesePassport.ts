// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  chinese_passport?: {
    entities?: {
      type?: 
        | 'date_of_birth'
        | 'full_name_cn'
        | 'full_name_en'
        | 'date_of_expiry'
        | 'place_of_issue'
        | 'passport_number';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的中国护照
 * - POST /open-apis/document_ai/v1/chinese_passport/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:chinese_passport:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/chinese_passport/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.chinesePassport.recognize', method: 'POST', path: '/open-apis/document_ai/v1/chinese_passport/recognize', tokens: 't', multipart: true, tier: 7 };
