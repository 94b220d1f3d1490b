// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { I18nNames } from '../shared-types.ts';

export interface Acl {
  access?: 'allow' | 'deny';
  value?: string;
  type?: 
    | 'user_id'
    | 'open_id'
    | 'union_id'
    | 'department_id'
    | 'open_department_id'
    | 'group_id'
    | 'app_group_id'
    | 'user'
    | 'group';
}

export interface AnswerOption {
  is_searchable?: boolean;
  is_returnable?: boolean;
}

export type Color = 'red' | 'green' | 'blue' | 'grey' | 'yellow';

export interface ConnectorParam {
  callback_user_id_type?: 0 | 1 | 2 | 3;
  callback_endpoint?: string;
}

export interface DataSource {
  /** int64 */
  id?: string;
  name: string;
  state?: 0 | 1;
  description?: string;
  create_time?: string;
  update_time?: string;
  is_exceed_quota?: boolean;
  icon_url?: string;
  /** default "search_common_card" */
  template?: string;
  searchable_fields?: string[];
  i18n_name?: I18nNames;
  i18n_description?: I18nNames;
  schema_id?: string;
  app_id?: string;
  /** default 0 */
  connect_type?: 0 | 1;
  connector_param?: ConnectorParam;
  enable_answer?: boolean;
}

export type DocType = 
  | 'DOC'
  | 'SHEET'
  | 'BITABLE'
  | 'MINDNOTE'
  | 'FILE'
  | 'WIKI'
  | 'DOCX'
  | 'FOLDER'
  | 'CATALOG'
  | 'SLIDES'
  | 'SHORTCUT';

export interface FilterOptions {
  display_name: string;
  i18n_display_name?: I18nNames;
  /** default "single" */
  option_mode?: 'single' | 'multiple';
  associated_smart_filter?: 'from' | 'date';
  filter_type?: 'user' | 'time' | 'searchable' | 'predefine_enum';
  predefine_enum_values?: {
    name: string;
    text: string;
  }[];
  /** default true */
  enable_client_filter?: boolean;
  reference_datasource_id?: string;
}

export interface ItemContent {
  format?: 'html' | 'plaintext';
  content_data?: string;
}

export interface ItemMetadata {
  title: string;
  source_url: string;
  create_time?: number;
  update_time?: number;
  source_url_mobile?: string;
}

export interface Schema {
  properties: {
    name: string;
    type: 'text' | 'int' | 'tag' | 'timestamp' | 'double' | 'tinytext' | 'user_ids';
    is_searchable?: boolean;
    is_sortable?: boolean;
    is_returnable?: boolean;
    sort_options?: {
      /** default 0 */
      priority?: 0 | 1 | 2 | 3 | 4;
      /** default "desc" */
      order?: 'asc' | 'desc';
    };
    type_definitions?: {
      tag?: {
        name: string;
        color: Color;
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
  schema_id: string;
}

export interface SchemaDisplay {
  card_key: 'search_common_card';
  fields_mapping?: {
    display_field: string;
    data_field: string;
  }[];
}

export interface SchemaSearchOptions {
  enable_semantic_match?: boolean;
  enable_exact_match?: boolean;
  enable_prefix_match?: boolean;
  enable_number_suffix_match?: boolean;
  enable_camel_match?: boolean;
}

export type SortType = 
  | 'DEFAULT_TYPE'
  | 'OPEN_TIME'
  | 'EDIT_TIME'
  | 'EDIT_TIME_ASC'
  | 'ENTITY_CREATE_TIME_ASC'
  | 'ENTITY_CREATE_TIME_DESC'
  | 'CREATE_TIME'
  | 'CREATE_TIME_ASC';

export interface TimeRange {
  /** 0–9223372036854776000 */
  start?: number;
  /** 0–9223372036854776000 */
  end?: number;
}

export interface UserIds {
  id_type: 'open_id' | 'union_id' | 'user_id';
}
