// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  AnswerOption,
  Color,
  FilterOptions,
  Schema,
  SchemaDisplay,
  SchemaSearchOptions,
  UserIds,
} from '../types.ts';

export interface CreateInput {
  params?: {
    /** default false */
    validate_only?: boolean;
  };
  data: {
    properties: {
      /** ≤ 20 characters */
      name: string;
      /** ≤ 60000 characters */
      type: 'text' | 'int' | 'tag' | 'timestamp' | 'double' | 'tinytext' | 'user_ids';
      is_searchable?: boolean;
      is_sortable?: boolean;
      is_returnable?: boolean;
      sort_options?: {
        /** 0–4; default 0 */
        priority?: 0 | 1 | 2 | 3 | 4;
        /** default "desc" */
        order?: 'asc' | 'desc';
      };
      type_definitions?: {
        /** ≤ 100 items */
        tag?: {
          /** ≤ 20 characters */
          name: string;
          color: Color;
          /** ≤ 8 characters */
          text: string;
        }[];
        user_ids?: UserIds;
      };
      search_options?: SchemaSearchOptions;
      is_filterable?: boolean;
      filter_options?: FilterOptions;
      answer_option?: AnswerOption;
      desc?: string;
    }[];
    display: SchemaDisplay;
    /** ≤ 40 characters; pattern ^[a-zA-Z][a-zA-Z0-9-_].*$ */
    schema_id: string;
  };
}

export interface CreateOutput {
  schema?: Schema;
}

/**
 * 创建数据范式 · Create data schema
 * - POST /open-apis/search/v2/schemas
 * - Tokens: tenant
 * - Scopes (any one): search:data_schemas:create, search:data_source, search:data_source:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'search.v2.schema.create', method: 'POST', path: '/open-apis/search/v2/schemas', tokens: 't', tier: 2 };

export interface DeleteInput {
  path: {
    /** ≤ 40 characters; pattern ^[a-zA-Z][a-zA-Z0-9-_].*$ */
    schema_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除数据范式 · Delete data schema
 * - DELETE /open-apis/search/v2/schemas/:schema_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_schemas:delete, search:data_source, search:data_source:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'search.v2.schema.delete', method: 'DELETE', path: '/open-apis/search/v2/schemas/:schema_id', tokens: 't', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** ≤ 40 characters; pattern ^[a-zA-Z][a-zA-Z0-9-_].*$ */
    schema_id: string;
  };
}

export interface GetOutput {
  schema?: Schema;
}

/**
 * 获取数据范式 · Get data schema
 * - GET /open-apis/search/v2/schemas/:schema_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_schemas:readonly, search:data_source, search:data_source:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'search.v2.schema.get', method: 'GET', path: '/open-apis/search/v2/schemas/:schema_id', tokens: 't', tier: 3 };

export interface PatchInput {
  path: {
    /** ≤ 40 characters; pattern ^[a-zA-Z][a-zA-Z0-9-_].*$ */
    schema_id: string;
  };
  data?: {
    display?: SchemaDisplay;
    properties?: {
      name: string;
      desc?: string;
      answer_option?: AnswerOption;
    }[];
  };
}

export interface PatchOutput {
  schema?: Schema;
}

/**
 * 修改数据范式 · Modify data schema
 * - PATCH /open-apis/search/v2/schemas/:schema_id
 * - Tokens: tenant
 * - Scopes (any one): search:data_schemas:update, search:data_source, search:data_source:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/schema/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'search.v2.schema.patch', method: 'PATCH', path: '/open-apis/search/v2/schemas/:schema_id', tokens: 't', tier: 2 };
