// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
  data: {
    /** 1–10 items */
    questions: {
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
      title: string;
      /** default false */
      required?: boolean;
    }[];
  };
}

export interface CreateOutput {
  questions?: {
    id?: string;
    title?: string;
    description?: string;
    required?: boolean;
    type?: string;
  }[];
}

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
  data: {
    /** 1–10 items */
    question_ids: string[];
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

export interface ListOutput {
  questions?: {
    id?: string;
    title?: string;
    description?: string;
    required?: boolean;
    type?: string;
  }[];
  total?: number;
}

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
    /** 1–10 items */
    questions: {
      id: string;
      title?: string;
      description?: string;
      required?: boolean;
      /** 0–2 */
      option_display_mode?: number;
    }[];
  };
}

export interface PatchOutput {
  questions?: {
    id?: string;
    title?: string;
    description?: string;
    required?: boolean;
    type?: string;
  }[];
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.forms.questions.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/questions', tokens: 'tu' };
