// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    document_id: string;
  };
  data: {
    doc: string;
    history_version_id: string;
    /** default 30000 */
    wait_timeout_ms?: number;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/docs_ai/v1/documents/:document_id/history/revert
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document:readonly, docx:document:write_only
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'docsAi.v1.documents.history.revert.create', method: 'POST', path: '/open-apis/docs_ai/v1/documents/:document_id/history/revert', tokens: 'tu' };
