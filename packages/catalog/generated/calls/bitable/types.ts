// Generated from the catalog by scripts/generate.ts. Do not edit.
import type {
  AppRoleTableRoleRecRuleCondition,
  AppTableFieldPropertyOption as SharedAppTableFieldPropertyOption,
  RecRuleCondition,
} from '../shared-types.ts';

export interface AppFieldPropertyAutoSerial {
  type: 'custom' | 'auto_increment_number';
  options?: {
    type: 'system_number' | 'fixed_text' | 'created_time';
    value: string;
  }[];
}

export interface AppFieldPropertyLocation {
  input_type: 'only_mobile' | 'not_limit';
}

export interface AppRichDescriptionSegment {
  segment_type: 'text' | 'url';
  text: string;
  link?: string;
}

export interface AppRole {
  role_name: string;
  role_id?: string;
  table_roles: {
    /** default 0 */
    table_perm: 0 | 1 | 2 | 4;
    table_name?: string;
    table_id?: string;
    rec_rule?: {
      conditions: RecRuleCondition[];
      /** default "and" */
      conjunction?: 'and' | 'or';
      /** default 0 */
      other_perm?: 0 | 1;
    };
    field_perm?: Record<string, number>;
    /** default true */
    allow_add_record?: boolean;
    /** default true */
    allow_delete_record?: boolean;
  }[];
  block_roles?: {
    block_id: string;
    block_type?: 'dashboard';
    /** default 0 */
    block_perm: 0 | 1;
  }[];
}

export interface AppRoleBlockRole {
  block_id: string;
  /** default 0 */
  block_perm: 0 | 1;
}

export interface AppRoleMemberId {
  type?: MemberIdType;
  id: string;
}

export interface AppRoleTableRole {
  /** default 0 */
  table_perm: 0 | 1 | 2 | 4;
  table_name?: string;
  table_id?: string;
  rec_rule?: {
    /** ≤ 100 items */
    conditions: AppRoleTableRoleRecRuleCondition[];
    /** default "and" */
    conjunction?: 'and' | 'or';
    /** default 0 */
    other_perm?: 0 | 1;
  };
  field_perm?: Record<string, number>;
  /** default true */
  allow_add_record?: boolean;
  /** default true */
  allow_delete_record?: boolean;
}

export interface AppTableField {
  field_name: string;
  type: FieldType;
  property?: AppTableFieldProperty;
  description?: AppTableFieldDescription;
  is_primary?: boolean;
  field_id?: string;
  ui_type?: AppTableFieldUiType;
  /** default false */
  is_hidden?: boolean;
}

export interface AppTableFieldDescription {
  /** default true */
  disable_sync?: boolean;
  text?: string;
}

export interface AppTableFieldProperty {
  options?: SharedAppTableFieldPropertyOption[];
  formatter?: string;
  date_formatter?: string;
  auto_fill?: boolean;
  multiple?: boolean;
  table_id?: string;
  table_name?: string;
  back_field_name?: string;
  auto_serial?: AppFieldPropertyAutoSerial;
  location?: AppFieldPropertyLocation;
  formula_expression?: string;
  allowed_edit_modes?: {
    manual?: boolean;
    scan?: boolean;
  };
  min?: number;
  max?: number;
  range_customize?: boolean;
  currency_code?: string;
  rating?: {
    symbol?: string;
  };
  type?: AppTableFieldPropertyType;
  filter_info?: {
    target_table?: string;
    filter_info?: {
      /** default "and" */
      conjunction: 'and' | 'or';
      conditions: {
        field_id: string;
        operator: ConditionOperator;
        value?: string;
        condition_id?: string;
        field_type?: number;
      }[];
    };
  };
}

export interface AppTableFieldPropertyOption {
  name?: string;
  id?: string;
  /** 0–54 */
  color?: number;
}

export interface AppTableFieldPropertyType {
  data_type: FieldType;
  ui_property?: AppTableFieldPropertyTypeUiProperty;
  ui_type?: TypeUiType;
}

export interface AppTableFieldPropertyTypeInput {
  data_type: FieldType;
  ui_property?: {
    /** ≤ 20 characters */
    currency_code?: string;
    /** ≤ 50 characters */
    formatter?: string;
    range_customize?: boolean;
    /** 0–1 */
    min?: number;
    /** 1–100 */
    max?: number;
    /** ≤ 50 characters */
    date_formatter?: string;
    rating?: {
      symbol?: string;
    };
  };
  ui_type?: TypeUiType;
}

export interface AppTableFieldPropertyTypeUiProperty {
  currency_code?: string;
  formatter?: string;
  range_customize?: boolean;
  min?: number;
  max?: number;
  date_formatter?: string;
  rating?: {
    symbol?: string;
  };
}

export type AppTableFieldUiType = 
  | 'Text'
  | 'Barcode'
  | 'Number'
  | 'Progress'
  | 'Currency'
  | 'Rating'
  | 'SingleSelect'
  | 'MultiSelect'
  | 'DateTime'
  | 'Checkbox'
  | 'User'
  | 'GroupChat'
  | 'Phone'
  | 'Url'
  | 'Attachment'
  | 'SingleLink'
  | 'Formula'
  | 'DuplexLink'
  | 'Location'
  | 'CreatedTime'
  | 'ModifiedTime'
  | 'CreatedUser'
  | 'ModifiedUser'
  | 'AutoNumber'
  | 'Email'
  | 'Signature';

export interface AppTableForm {
  name?: string;
  description?: string;
  shared?: boolean;
  shared_url?: string;
  shared_limit?: SharedLimit;
  submit_limit_once?: boolean;
}

export interface AppTableRecord {
  fields: Fields;
  record_id?: string;
  created_by?: Person;
  created_time?: number;
  last_modified_by?: Person;
  last_modified_time?: number;
  shared_url?: string;
  record_url?: string;
}

export interface AppTableRecordField {
  file_token?: string;
  name?: string;
  type?: string;
  size?: number;
  url?: string;
  tmp_url?: string;
}

export interface AppTableViewProperty {
  filter_info?: {
    conjunction: 'and' | 'or';
    conditions: {
      field_id: string;
      operator: Operator;
      value?: string;
      condition_id?: string;
      field_type?: 
        | 1
        | 2
        | 3
        | 4
        | 5
        | 7
        | 11
        | 13
        | 15
        | 17
        | 18
        | 19
        | 20
        | 21
        | 22
        | 23
        | 1001
        | 1002
        | 1003
        | 1004
        | 1005
        | (number & {});
    }[];
    condition_omitted?: boolean;
  };
  hidden_fields?: string[];
  hierarchy_config?: {
    field_id?: string;
  };
}

export interface AppTableViewPropertyFilterInfoCondition {
  field_id: string;
  operator: ConditionOperator;
  value?: string;
}

export interface Condition {
  field_id: string;
  operator: Operator;
  value?: string;
  condition_id?: string;
  field_type?: number;
}

export type ConditionOperator = 
  | 'is'
  | 'isNot'
  | 'contains'
  | 'doesNotContain'
  | 'isEmpty'
  | 'isNotEmpty'
  | 'isGreater'
  | 'isGreaterEqual'
  | 'isLess'
  | 'isLessEqual';

export interface Field {
  location?: string;
  pname?: string;
  cityname?: string;
  adname?: string;
  address?: string;
  name?: string;
  full_address?: string;
}

export type FieldType = 1 | 2 | 3 | 4 | 5 | 7 | 11 | 13 | 15 | 17 | 18 | 20 | 21 | 22 | 23 | 1001 | 1002 | 1003 | 1004 | 1005;

export type Fields = Record<string, string | number | boolean | {
  text?: string;
  link?: string;
} | Field | FieldsField[] | string[] | Person[] | AppTableRecordField[]>;

export interface FieldsField {
  id?: string;
  name?: string;
  avatar_url?: string;
}

export type FieldsInput = Record<string, string | number | boolean | {
  text?: string;
  link?: string;
} | Field | FieldsField[] | string[] | {
  id?: string;
  name?: string;
  en_name?: string;
  email?: string;
}[] | AppTableRecordField[]>;

export interface FilterInfo {
  target_table?: string;
  filter_info?: {
    /** default "and" */
    conjunction: 'and' | 'or';
    conditions: AppTableViewPropertyFilterInfoCondition[];
  };
}

export type MemberIdType = 'open_id' | 'union_id' | 'user_id' | 'chat_id' | 'department_id' | 'open_department_id';

export type Operator = 
  | 'is'
  | 'isNot'
  | 'contains'
  | 'doesNotContain'
  | 'isEmpty'
  | 'isNotEmpty'
  | 'isGreater'
  | 'isGreaterEqual'
  | 'isLess'
  | 'isLessEqual';

export type OperatorInput = 
  | 'is'
  | 'isNot'
  | 'contains'
  | 'doesNotContain'
  | 'isEmpty'
  | 'isNotEmpty'
  | 'isGreater'
  | 'isGreaterEqual'
  | 'isLess'
  | 'isLessEqual'
  | 'like'
  | 'in';

export interface Person {
  id?: string;
  name?: string;
  en_name?: string;
  email?: string;
  avatar_url?: string;
}

export interface Property {
  filter_info?: {
    conjunction: 'and' | 'or';
    conditions: Condition[];
    condition_omitted?: boolean;
  };
  hidden_fields?: string[];
  hierarchy_config?: {
    field_id?: string;
  };
}

export type SharedLimit = 'off' | 'tenant_editable' | 'anyone_editable';

export type TypeUiType = 'Number' | 'Progress' | 'Currency' | 'Rating' | 'DateTime';

export type UiType = 
  | 'Text'
  | 'Barcode'
  | 'Number'
  | 'Progress'
  | 'Currency'
  | 'Rating'
  | 'SingleSelect'
  | 'MultiSelect'
  | 'DateTime'
  | 'Checkbox'
  | 'User'
  | 'GroupChat'
  | 'Phone'
  | 'Url'
  | 'Attachment'
  | 'SingleLink'
  | 'Formula'
  | 'DuplexLink'
  | 'Location'
  | 'CreatedTime'
  | 'ModifiedTime'
  | 'CreatedUser'
  | 'ModifiedUser'
  | 'AutoNumber';

export type ViewType = 'grid' | 'kanban' | 'gallery' | 'gantt' | 'form' | (string & {});
