// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    document_id: string;
  };
  params: {
    doc: string;
    task_id: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/docs_ai/v1/documents/:document_id/history/revert_status
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document:readonly
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'docsAi.v1.documents.history.revertStatus.list', method: 'GET', path: '/open-apis/docs_ai/v1/documents/:document_id/history/revert_status', tokens: 'tu' };
