// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  business_cards?: {
    entities?: {
      type?: 
        | 'contact_names'
        | 'company_names'
        | 'departments'
        | 'job_titles'
        | 'emails'
        | 'websites'
        | 'addresses'
        | 'mobile_phones'
        | 'work_phones'
        | 'other_phones'
        | 'faxes';
      value?: string;
    }[];
  }[];
}

/**
 * 识别文件中的名片
 * - POST /open-apis/document_ai/v1/business_card/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:business_card:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.businessCard.recognize', method: 'POST', path: '/open-apis/document_ai/v1/business_card/recognize', tokens: 't', multipart: true, tier: 7 };
