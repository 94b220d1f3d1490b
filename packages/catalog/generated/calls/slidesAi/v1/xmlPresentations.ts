// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    title?: string;
    slide?: string[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/slides_ai/v1/xml_presentations
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document.media:upload, slides:presentation:create, slides:presentation:write_only
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'slidesAi.v1.xmlPresentations.create', method: 'POST', path: '/open-apis/slides_ai/v1/xml_presentations', tokens: 'tu' };
