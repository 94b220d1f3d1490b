// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  food_produce_license?: {
    entities?: {
      type?: 
        | 'domicile'
        | 'legal_representative'
        | 'validity_period'
        | 'issuer'
        | 'issuing_authority'
        | 'complaints_hotline'
        | 'license_number'
        | 'credit_code'
        | 'daily_supervisor'
        | 'daily_supervisory_authorities'
        | 'food_category'
        | 'production_address'
        | 'producer';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的食品生产许可证
 * - POST /open-apis/document_ai/v1/food_produce_license/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:food_produce_license:recoginze
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/food_produce_license/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.foodProduceLicense.recognize', method: 'POST', path: '/open-apis/document_ai/v1/food_produce_license/recognize', tokens: 't', multipart: true, tier: 7 };
