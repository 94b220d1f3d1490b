// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    document_id: string;
  };
  data: {
    command: 'docsScriptInitDraft' | 'docsScriptParse';
    content?: string;
    doc?: string;
    presentation_decision?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/docs_ai/v1/documents/:document_id/fetch
 * - Tokens: tenant, user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'docsAi.v1.documents.fetch.create', method: 'POST', path: '/open-apis/docs_ai/v1/documents/:document_id/fetch', tokens: 'tu' };
