// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';
import type { HkmMainlandTravelPermit } from '../types.ts';

export interface RecognizeInput {
  data: {
    file: FileInput;
  };
}

export interface RecognizeOutput {
  hkm_mainland_travel_permit?: HkmMainlandTravelPermit;
}

/**
 * 识别文件中的港澳居民来往内地通行证
 * - POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize
 * - Tokens: tenant
 * - Scopes (any one): document_ai:hkm_mainland_travel_permit:recognize
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/hkm_mainland_travel_permit/recognize
 */
export const recognize: ApiDefinition<RecognizeInput, RecognizeOutput> = { id: 'document_ai.v1.hkmMainlandTravelPermit.recognize', method: 'POST', path: '/open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize', tokens: 't', multipart: true, tier: 7 };
