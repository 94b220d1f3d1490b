// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
  };
  data: {
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
  };
}

export interface CreateOutput {
  id?: string;
  name?: string;
  type?: string;
  description?: string;
  style?: Record<string, unknown>;
  multiple?: boolean;
  options?: {
    name?: string;
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
    logic?: string;
    conditions?: unknown[][];
  };
  aggregate?: string;
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/tables/:table_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.fields.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields', tokens: 'tu' };

export interface DeleteInput {
  path: {
    base_token: string;
    table_id: string;
    field_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * - DELETE /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'base.v3.bases.tables.fields.delete', method: 'DELETE', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id', tokens: 'tu' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    base_token: string;
    table_id: string;
    field_ref: string;
  };
}

export interface GetOutput {
  id?: string;
  name?: string;
  type?: string;
  description?: string;
  style?: Record<string, unknown>;
  multiple?: boolean;
  options?: {
    name?: string;
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
    logic?: string;
    conditions?: unknown[][];
  };
  aggregate?: string;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_ref
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read, base:field:update
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.tables.fields.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_ref', tokens: 'tu' };

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
  };
  params?: {
    /** ≥ 0; default 0 */
    offset?: number;
    /** 1–200; default 100 */
    limit?: number;
  };
}

export interface ListOutput {
  fields?: {
    id?: string;
    name?: string;
    type?: string;
    description?: string;
    style?: Record<string, unknown>;
    multiple?: boolean;
    options?: {
      name?: string;
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
      logic?: string;
      conditions?: unknown[][];
    };
    aggregate?: string;
  }[];
  total?: number;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:read
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.fields.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields', tokens: 'tu' };

export interface UpdateInput {
  path: {
    base_token: string;
    table_id: string;
    field_id: string;
  };
  data: {
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
  };
}

export interface UpdateOutput {
  id?: string;
  name?: string;
  type?: string;
  description?: string;
  style?: Record<string, unknown>;
  multiple?: boolean;
  options?: {
    name?: string;
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
    logic?: string;
    conditions?: unknown[][];
  };
  aggregate?: string;
}

/**
 * - PUT /open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:field:update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.tables.fields.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/fields/:field_id', tokens: 'tu' };
