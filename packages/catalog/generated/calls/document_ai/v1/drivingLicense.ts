// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  driving_license?: {
    entities?: {
      type?: 
        | 'name'
        | 'id_number'
        | 'sex'
        | 'nationality'
        | 'address'
        | 'date_of_birth'
        | 'date_of_first_issue'
        | 'class'
        | 'valid_begin'
        | 'valid_end'
        | 'license_issuing_authority'
        | 'document_id'
        | 'record'
        | 'id_photo_location';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的驾驶证
 * - POST /open-apis/document_ai/v1/driving_license/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:driving_license:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.drivingLicense.recognize', method: 'POST', path: '/open-apis/document_ai/v1/driving_license/recognize', tokens: 't', multipart: true, tier: 7 };
