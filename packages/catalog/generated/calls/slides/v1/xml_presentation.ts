// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    xml_presentation_id: string;
  };
  params?: {
    /** -1–2147483647; default -1 */
    revision_id?: number;
  };
}

export interface GetOutput {
  xml_presentation?: {
    content?: string;
    presentation_id?: string;
    /** -1–9223372036854776000 */
    revision_id?: number;
  };
}

/**
 * 读取演示文稿全文信息，XML 格式返回
 * - GET /open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id
 * - Tokens: tenant, user
 * - Scopes (any one): slides:presentation:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'slides.v1.xml_presentation.get', method: 'GET', path: '/open-apis/slides_ai/v1/xml_presentations/:xml_presentation_id', tokens: 'tu' };
