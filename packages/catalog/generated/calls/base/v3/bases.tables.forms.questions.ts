// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
  data: {
    questions: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.forms.questions.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
  params: {
    question_ids: string;
    keep_field?: boolean;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.forms.questions.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions', tokens: 'tu' };
export { deleteApi as delete };

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.forms.questions.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
  data: {
    questions: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.forms.questions.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions', tokens: 'tu' };
