// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  id_card?: {
    entities?: {
      type?: 
        | 'address'
        | 'issued_by'
        | 'identity_code'
        | 'identity_name'
        | 'valid_date_start'
        | 'valid_date_end'
        | 'gender'
        | 'race'
        | 'birth';
      value?: string;
    }[];
    side?: number;
    conners?: number[];
    face_conners?: number[];
  };
}

/**
 * 识别文件中的身份证
 * - POST /open-apis/document_ai/v1/id_card/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:id_card:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.idCard.recognize', method: 'POST', path: '/open-apis/document_ai/v1/id_card/recognize', tokens: 't', multipart: true, tier: 7 };
