// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { AvatarInfo } from '../shared-types.ts';

export interface AbnormalRecord {
  id?: string;
  row_error?: 0 | 1000;
  field_errors?: Record<string, number>;
}

export interface CollaborationRuleEntities {
  /** 0–100 items */
  open_user_ids?: string[];
  /** 0–100 items */
  open_department_ids?: string[];
  /** 0–100 items */
  open_group_ids?: string[];
}

export interface CustomFieldValue {
  field_type?: '1' | '2' | '3' | '4' | '9' | '10' | '11';
  text_value?: I18nText;
  url_value?: UrlValue;
  enum_value?: {
    /** 0–100 items */
    enum_ids: string[];
    enum_type: '1' | '2';
  };
  /** 0–100 items */
  user_values?: {
    /** 0–100 items */
    ids: string[];
    user_type: '1';
  }[];
  phone_value?: PhoneValue;
  field_key?: string;
}

export interface Department {
  department_id: string;
  department_count?: DepartmentCount;
  has_child?: boolean;
  leaders?: DepartmentLeader[];
  parent_department_id?: string;
  name?: I18nText;
  enabled_status?: boolean;
  order_weight?: string;
  custom_field_values?: DepartmentCustomFieldValue[];
  department_path_infos?: DepartmentBaseInfo[];
  data_source?: 1 | 2 | 3;
  org_dimension?: string;
}

export interface DepartmentBaseInfo {
  department_id?: string;
  department_name?: I18nText;
}

export interface DepartmentCount {
  recursive_members_count?: string;
  direct_members_count?: string;
  recursive_members_count_exclude_leaders?: string;
  recursive_departments_count?: string;
  direct_departments_count?: string;
}

export interface DepartmentCustomFieldValue {
  field_type?: '1' | '2' | '3' | '4' | '9' | '10' | '11';
  text_value?: I18nText;
  url_value?: UrlValue;
  enum_value?: {
    enum_ids: string[];
    enum_type: '1' | '2';
  };
  user_values?: {
    ids: string[];
    user_type: '1';
  }[];
  phone_value?: PhoneValue;
  field_key?: string;
}

export type DepartmentEmployeeIdType = 'open_id' | 'employee_id' | 'union_id';

export interface DepartmentLeader {
  leader_type: 1 | 2;
  leader_id: string;
}

export interface EmployeeEntity {
  base_info?: {
    employee_id: string;
    name: {
      last_name?: I18nText;
      first_name?: I18nText;
      name?: I18nText;
      another_name?: string;
    };
    mobile?: string;
    email?: string;
    enterprise_email?: string;
    gender?: 0 | 1 | 2 | 3;
    departments?: Department[];
    employee_order_in_departments?: UserDepartmentSortInfo[];
    description?: string;
    active_status?: 1 | 2 | 3 | 4 | 5;
    is_resigned?: boolean;
    leader_id?: string;
    dotted_line_leader_ids?: string[];
    is_primary_admin?: boolean;
    enterprise_email_aliases?: string[];
    custom_field_values?: DepartmentCustomFieldValue[];
    department_path_infos?: DepartmentBaseInfo[][];
    resign_time?: string;
    avatar?: AvatarInfo;
    background_image?: string;
    is_admin?: boolean;
    data_source?: 1 | 2 | 3;
    geo_name?: string;
    subscription_ids?: number[];
    virtual_org_infos?: {
      id: string;
      departments?: {
        department_id: string;
        department_count?: DepartmentCount;
        has_child?: boolean;
        leaders?: {
          leader_type: number;
          leader_id: string;
        }[];
        parent_department_id?: string;
        name?: I18nText;
        enabled_status?: boolean;
        order_weight?: string;
        custom_field_values?: DepartmentCustomFieldValue[];
        department_path_infos?: DepartmentBaseInfo[];
        data_source?: number;
        org_dimension?: string;
      }[];
      department_path_base_infos?: DepartmentBaseInfo[];
      employee_order_in_departments?: UserDepartmentSortInfo[];
      leaders?: string[];
    }[];
    is_forbidden_delete_employee?: boolean;
  };
  work_info?: {
    work_country_or_region?: string;
    work_place?: {
      place_id: string;
      place_name?: I18nText;
      is_enabled?: boolean;
      description?: I18nText;
    };
    work_station?: I18nText;
    job_number?: string;
    extension_number?: string;
    join_date?: string;
    employment_type?: number;
    staff_status?: 1 | 2 | 3 | 4 | 5;
    positions?: Position[];
    job_title?: {
      job_title_id: string;
      job_title_name?: I18nText;
      is_enabled?: boolean;
      description?: I18nText;
    };
    job_level?: {
      job_level_id: string;
      job_level_name?: I18nText;
      is_enabled?: boolean;
      is_deleted?: boolean;
      order?: string;
      description?: I18nText;
    };
    job_family?: {
      job_family_id: string;
      job_family_name?: I18nText;
      is_enabled?: boolean;
      parent_job_family_id?: string;
      description?: I18nText;
    };
    resign_date?: string;
    resign_reason?: 
      | '1'
      | '2'
      | '3'
      | '4'
      | '5'
      | '6'
      | '7'
      | '8'
      | '9'
      | '10'
      | '11'
      | '12'
      | '13'
      | '14'
      | '15'
      | '16'
      | '17'
      | '18'
      | '19'
      | '20'
      | '21'
      | '22'
      | '23'
      | '24'
      | '25'
      | (string & {});
    resign_remark?: string;
    resign_type?: '1' | '2' | '3' | (string & {});
  };
}

export type EmployeeIdType = 'open_id' | 'union_id' | 'employee_id';

export type EmployeeIdTypeInput = 'union_id' | 'open_id' | 'employee_id';

export interface I18nText {
  default_value: string;
  i18n_value?: Record<string, string>;
  default_locale?: string;
}

export interface Options {
  filter_permission_resource: string;
  admin_role_permission_type?: string;
}

export interface PageCondition {
  /** default 20 */
  page_size?: number;
  page_token?: string;
}

export interface PageResponse {
  has_more?: boolean;
  page_token?: string;
}

export interface PhoneValue {
  phone_number: string;
  extension_number?: string;
}

export interface Position {
  position_code: string;
  position_name: string;
  leader_id?: string;
  leader_position_code?: string;
  is_main_position: boolean;
  department_id: string;
}

export interface Subjects {
  open_user_ids?: string[];
  open_department_ids?: string[];
  open_group_ids?: string[];
}

export interface UpsertName {
  last_name?: I18nText;
  first_name?: I18nText;
  name: I18nText;
  another_name?: string;
}

export interface UpsertUserDepartmentSortInfo {
  department_id?: string;
  order_weight_in_deparment?: string;
  order_weight_among_deparments?: string;
  is_main_department?: boolean;
}

export interface UrlValue {
  link_text: I18nText;
  url: string;
  pcurl: string;
}

export interface UserDepartmentSortInfo {
  department_id?: string;
  order_weight_in_deparment?: string;
  order_weight_among_deparments?: string;
}

export interface VirtualOrgInfo {
  id: string;
  employee_order_in_departments?: UpsertUserDepartmentSortInfo[];
  leaders?: string[];
}
