// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    name: string;
    description?: string;
  };
}

export interface CreateOutput {
  id?: string;
  name?: string;
  description?: string;
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/forms
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.forms.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.forms.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
}

export interface GetOutput {
  id?: string;
  name?: string;
  description?: string;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.forms.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
  };
  params?: {
    /** 1–100; default 100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  forms?: {
    id?: string;
    name?: string;
    description?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
  total?: number;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:read
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'forms'> = { id: 'base.v3.bases.tables.forms.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms', tokens: 'tu', paged: true, items: 'forms' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
  data?: {
    name?: string;
    description?: string;
  };
}

export interface PatchOutput {
  id?: string;
  name?: string;
  description?: string;
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.forms.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id', tokens: 'tu' };
