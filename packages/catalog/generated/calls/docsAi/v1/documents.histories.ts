// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    document_id: string;
  };
  params: {
    doc: string;
    /** default 20 */
    page_size?: number;
    page_token?: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/docs_ai/v1/documents/:document_id/histories
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document:readonly
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'docsAi.v1.documents.histories.list', method: 'GET', path: '/open-apis/docs_ai/v1/documents/:document_id/histories', tokens: 'tu' };
