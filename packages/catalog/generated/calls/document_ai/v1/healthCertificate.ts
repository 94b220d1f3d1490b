// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  health_certificate?: {
    entities?: {
      type?: 
        | 'name'
        | 'issued_by'
        | 'date_of_handling'
        | 'date_of_issue'
        | 'date_of_medical_examination'
        | 'valid_date'
        | 'other_date';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的健康证
 * - POST /open-apis/document_ai/v1/health_certificate/recognize
 * - Tokens: tenant, user
 * - Scopes (any one): document_ai:health_certificate:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/health_certificate/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.healthCertificate.recognize', method: 'POST', path: '/open-apis/document_ai/v1/health_certificate/recognize', tokens: 'tu', multipart: true, tier: 7 };
