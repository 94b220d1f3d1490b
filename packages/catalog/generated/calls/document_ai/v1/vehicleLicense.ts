// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  vehicle_license?: {
    entities?: {
      type?: 
        | 'owner'
        | 'address'
        | 'license_issuing_authority'
        | 'document_id'
        | 'plate_number'
        | 'vehicle_type'
        | 'use_character'
        | 'model'
        | 'vin'
        | 'engine_number'
        | 'register_date'
        | 'issue_date'
        | 'approved_passengers_capacity'
        | 'total_mass'
        | 'curb_weight'
        | 'ratified_load_capacity'
        | 'gabarite'
        | 'traction_mass'
        | 'remarks'
        | 'inspection_record';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的行驶证
 * - POST /open-apis/document_ai/v1/vehicle_license/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:vehicle_license:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/vehicle_license/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.vehicleLicense.recognize', method: 'POST', path: '/open-apis/document_ai/v1/vehicle_license/recognize', tokens: 't', multipart: true, tier: 7 };
