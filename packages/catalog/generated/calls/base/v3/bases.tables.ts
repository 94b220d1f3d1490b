// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data: {
    name: string;
    fields?: {
      /** 1–1000 characters */
      name: string;
      type: 
        | 'text'
        | 'number'
        | 'select'
        | 'datetime'
        | 'created_at'
        | 'updated_at'
        | 'user'
        | 'created_by'
        | 'updated_by'
        | 'group_chat'
        | 'link'
        | 'formula'
        | 'lookup'
        | 'auto_number'
        | 'attachment'
        | 'location'
        | 'checkbox';
      description?: string;
      style?: Record<string, unknown>;
      multiple?: boolean;
      /** ≤ 10000 items */
      options?: {
        name: string;
        hue?: string;
        lightness?: string;
      }[];
      link_table?: string;
      bidirectional?: boolean;
      bidirectional_link_field_name?: string;
      expression?: string;
      from?: string;
      select?: string;
      where?: {
        /** default "and" */
        logic?: 'and' | 'or';
        conditions: unknown[][];
      };
      /** default "raw_value" */
      aggregate?: 'raw_value' | 'sum' | 'average' | 'counta' | 'unique_counta' | 'max' | 'min' | 'unique';
    }[];
    views?: {
      name: string;
      type?: string;
    }[];
  };
}

export interface CreateOutput {
  id?: string;
  name?: string;
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:create, base:field:read, base:field:update, base:table:create, base:view:write_only
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
  };
}

export interface GetOutput {
  id?: string;
  name?: string;
  primary_field?: string;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read, base:table:read, base:view:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
  };
  params?: {
    /** ≥ 0; default 0 */
    offset?: number;
    /** 1–100; default 50 */
    limit?: number;
  };
}

export interface ListOutput {
  tables?: {
    id?: string;
    name?: string;
  }[];
  total?: number;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
    name: string;
  };
}

export interface PatchOutput {
  id?: string;
  name?: string;
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:table:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id', tokens: 'tu' };
