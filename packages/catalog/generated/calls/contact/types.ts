// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { AvatarInfo, DepartmentI18nName, UserId, UserStatus } from '../shared-types.ts';

export interface Added {
  departments?: {
    /** ≥ 1 characters */
    name: string;
    i18n_name?: DepartmentI18nName;
    parent_department_id: string;
    /** ≤ 64 characters; pattern ^[a-zA-Z0-9][a-zA-Z0-9_\-@.]{0,63}$ */
    department_id?: string;
    open_department_id?: string;
    leader_user_id?: string;
    chat_id?: string;
    order?: string;
    unit_ids?: string[];
    member_count?: number;
    status?: {
      is_deleted?: boolean;
    };
    leaders?: Leader[];
    group_chat_employee_types?: number[];
    primary_member_count?: number;
  }[];
  users?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    /** ≥ 1 characters */
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    gender?: 0 | 1 | 2 | (number & {});
    avatar?: AvatarInfo;
    status?: UserStatus;
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    custom_attrs?: UserCustomAttr[];
    enterprise_email?: string;
    description?: string;
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    is_frozen?: boolean;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    subscription_ids?: string[];
    assign_info?: {
      subscription_id?: string;
      license_plan_key?: string;
      product_name?: string;
      i18n_name?: DepartmentI18nName;
      start_time?: string;
      end_time?: string;
    }[];
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
  }[];
  user_groups?: {
    /** 1–64 characters */
    user_group_id: string;
    /** 1–100 characters */
    name: string;
    type: 1 | 2 | (number & {});
    member_count?: number;
    status?: 0 | 1 | 2 | 3 | (number & {});
  }[];
}

export interface CustomAttr {
  type?: CustomAttrType;
  id?: string;
  value?: {
    text?: string;
    url?: string;
    pc_url?: string;
    option_id?: string;
    generic_user?: {
      id: string;
      type: number;
    };
  };
}

export interface CustomAttrEvent {
  contact_field_key?: string[];
  allow_open_query?: boolean;
}

export type CustomAttrType = 'TEXT' | 'HREF' | 'ENUMERATION' | 'PICTURE_ENUM' | 'GENERIC_USER' | (string & {});

export interface Department {
  name: string;
  i18n_name?: DepartmentI18nName;
  parent_department_id: string;
  department_id?: string;
  open_department_id?: string;
  leader_user_id?: string;
  chat_id?: string;
  /** int64 */
  order?: string;
  unit_ids?: string[];
  member_count?: number;
  status?: {
    is_deleted?: boolean;
  };
  leaders?: DepartmentLeader[];
  group_chat_employee_types?: (1 | 2 | 3 | 4 | 5 | (number & {}))[];
  department_hrbps?: string[];
  primary_member_count?: number;
}

export interface DepartmentDetail {
  department_id?: string;
  department_name?: DepartmentPathName;
  department_path?: UserDepartmentPath;
}

export type DepartmentIdType = 'open_department_id' | 'department_id';

export interface DepartmentLeader {
  leaderType: 1 | 2;
  leaderID: string;
}

export interface DepartmentObject {
  /** ≥ 1 characters */
  name: string;
  parent_department_id: string;
  department_id?: string;
  open_department_id?: string;
  leader_user_id?: string;
  chat_id?: string;
  order?: number;
  unit_ids?: string[];
  status?: {
    is_deleted?: boolean;
  };
  leaders?: Leader[];
  department_hrbps?: UserId[];
}

export interface DepartmentPath {
  department_id?: string;
  department_name?: DepartmentPathName;
  department_path?: UserDepartmentPath;
}

export interface DepartmentPathName {
  name?: string;
  i18n_name?: DepartmentI18nName;
}

export interface DynamicGroupRule {
  department_level?: 'recursive' | 'non_recursive';
  expressions?: Expression[];
  joiner_rule?: string;
}

export interface EmployeeTypeEnum {
  enum_id?: string;
  /** int64 */
  enum_value?: string;
  content: string;
  enum_type: 1 | 2;
  enum_status: 1 | 2;
  i18n_content?: I18nContent[];
}

export interface Expression {
  field?: string;
  operator?: string;
  value?: string;
  values?: string[];
}

export interface FunctionalRoleMember {
  user_id?: string;
  scope_type?: 'None' | 'All' | 'Part';
  department_ids?: string[];
}

export interface FunctionalRoleMemberResult {
  user_id: string;
  /** default 1 */
  reason: 1 | 2 | 3 | 4 | 5 | 6;
}

export interface I18nContent {
  locale?: 'zh_cn' | 'en_us' | 'ja_jp' | (string & {});
  value?: string;
}

export interface I18nContentInput {
  locale?: 'zh_cn' | 'en_us' | 'ja_jp' | (string & {});
  /** 1–100 characters */
  value?: string;
}

export interface JobFamily {
  name?: string;
  description?: string;
  parent_job_family_id?: string;
  status?: boolean;
  i18n_name?: {
    locale?: string;
    value?: string;
  }[];
  i18n_description?: {
    locale?: string;
    value?: string;
  }[];
  job_family_id?: string;
}

export interface JobFamily2 {
  name?: string;
  description?: string;
  parent_job_family_id?: string;
  status?: boolean;
  i18n_name?: I18nContent[];
  i18n_description?: I18nContent[];
  job_family_id?: string;
}

export interface JobLevel {
  name?: string;
  description?: string;
  order?: number;
  status?: boolean;
  job_level_id?: string;
  i18n_name?: {
    locale?: string;
    value?: string;
  }[];
  i18n_description?: {
    locale?: string;
    value?: string;
  }[];
}

export interface JobTitle {
  job_title_id?: string;
  name?: string;
  i18n_name?: I18nContent[];
  status?: boolean;
}

export interface Leader {
  leaderType: 1 | 2 | (number & {});
  leaderID: string;
}

export interface Memberlist {
  member_id: string;
  member_type: string;
  member_id_type?: 'open_id' | 'union_id' | 'user_id' | (string & {});
}

export interface NotificationOption {
  channels?: string[];
  language?: 'zh-CN' | 'en-US' | 'ja-JP';
}

export interface OldEnum {
  enum_id?: string;
  enum_value?: string;
  /** 1–100 characters */
  content: string;
  enum_type: 1 | 2 | (number & {});
  enum_status: 1 | 2 | (number & {});
  i18n_content?: {
    locale?: string;
    value?: string;
  }[];
}

export interface Position {
  position_code?: string;
  position_name?: string;
  department_id?: string;
  leader_user_id?: string;
  leader_position_code?: string;
  is_major?: boolean;
}

export interface Unit {
  unit_id: string;
  name: string;
  unit_type: string;
}

export interface User {
  open_id?: string;
  union_id?: string;
  user_id?: string;
  /** ≥ 1 characters */
  name: string;
  en_name?: string;
  nickname?: string;
  email?: string;
  enterprise_email?: string;
  job_title?: string;
  mobile: string;
  mobile_visible?: boolean;
  gender?: 0 | 1 | 2 | 3 | (number & {});
  avatar?: AvatarInfo;
  status?: UserStatus;
  department_ids?: string[];
  leader_user_id?: string;
  city?: string;
  country?: string;
  work_station?: string;
  /** 1–2147483647 */
  join_time?: number;
  is_tenant_manager?: boolean;
  employee_no?: string;
  employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
  positions?: Position[];
  orders?: UserOrder[];
  time_zone?: string;
  custom_attrs?: UserCustomAttr[];
  job_level_id?: string;
  job_family_id?: string;
  dotted_line_leader_user_ids?: string[];
}

export interface UserAssignInfo {
  /** int64 */
  subscription_id?: string;
  license_plan_key?: string;
  product_name?: string;
  i18n_name?: DepartmentI18nName;
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time?: string;
}

export interface UserCustomAttr {
  type?: CustomAttrType;
  id?: string;
  value?: {
    text?: string;
    url?: string;
    pc_url?: string;
    option_id?: string;
    option_value?: string;
    name?: string;
    picture_url?: string;
    generic_user?: {
      id: string;
      type: number;
    };
  };
}

export interface UserCustomAttr2 {
  type?: CustomAttrType;
  id?: string;
  value?: {
    text?: string;
    url?: string;
    pc_url?: string;
    option_value?: string;
    name?: string;
    picture_url?: string;
    generic_user?: {
      id: string;
      type: number;
    };
  };
}

export interface UserDepartmentPath {
  department_ids?: string[];
  department_path_name?: DepartmentPathName;
}

export interface UserOrder {
  department_id?: string;
  user_order?: number;
  department_order?: number;
  is_primary_dept?: boolean;
}

export interface VisibleScope {
  visible_scope_type?: 'invisible' | 'public' | 'group_member_visible' | 'specified_scope_visible';
  visible_users?: string[];
  visible_departments?: string[];
  scene_types?: number[];
}

export interface WorkCity {
  work_city_id?: string;
  name?: string;
  i18n_name?: I18nContent[];
  status?: boolean;
}
