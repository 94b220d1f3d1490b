// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  business_license?: {
    entities?: {
      type?: 
        | 'certificate_type'
        | 'unified_social_credit_code'
        | 'company_name'
        | 'company_type'
        | 'domicile'
        | 'legal_representative'
        | 'registered_capital'
        | 'established_time'
        | 'established_date'
        | 'business_scope'
        | 'website'
        | 'approval_date';
      value?: string;
    }[];
  };
}

/**
 * 识别文件中的营业执照
 * - POST /open-apis/document_ai/v1/business_license/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:business_license:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.businessLicense.recognize', method: 'POST', path: '/open-apis/document_ai/v1/business_license/recognize', tokens: 't', multipart: true, tier: 7 };
