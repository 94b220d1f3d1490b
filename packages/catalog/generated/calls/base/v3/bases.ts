// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    name: string;
    folder_token?: string;
    time_zone?: string;
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
    table_name?: string;
  };
}

export interface CreateOutput {
  base_token?: string;
  name?: string;
  url?: string;
  folder_token?: string;
  time_zone?: string;
}

/**
 * - POST /open-apis/base/v3/bases
 * - Tokens: tenant, user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.create', method: 'POST', path: '/open-apis/base/v3/bases', tokens: 'tu' };

export interface GetInput {
  path: {
    base_token: string;
  };
}

export interface GetOutput {
  base_token?: string;
  name?: string;
  url?: string;
  folder_token?: string;
  time_zone?: string;
}

/**
 * - GET /open-apis/base/v3/bases/:base_token
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:read
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'base.v3.bases.get', method: 'GET', path: '/open-apis/base/v3/bases/:base_token', tokens: 'tu' };
