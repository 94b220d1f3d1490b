import type { DepartmentRow, GroupRow, UserRow } from '../../store/tables/contact.ts';

/** Fields of the user object that have no column of their own. References to people are their numbers. */
export interface UserProfile {
  nickname?: string;
  mobile_visible?: boolean;
  gender?: number;
  avatar_key?: string;
  /** The direct leader. */
  leader?: number;
  dotted_line_leaders?: readonly number[];
  city?: string;
  country?: string;
  work_station?: string;
  /** In seconds. */
  join_time?: number;
  is_tenant_manager?: boolean;
  /** The founder of the tenant can be neither frozen nor deleted. */
  is_tenant_founder?: boolean;
  employee_type?: number;
  custom_attrs?: readonly CustomAttrValue[];
  description?: string;
  job_title?: string;
  geo?: string;
  job_level_id?: string;
  job_family_id?: string;
  subscription_ids?: readonly string[];
  /** When a resigned user was brought back last, in milliseconds. */
  resurrect_time?: number;
}

/** The value of a custom field: the wire's form, but for the person that it may refer to. */
export interface CustomAttrValue {
  type?: string;
  id?: string;
  value?: {
    text?: string;
    url?: string;
    pc_url?: string;
    option_id?: string;
    generic_user?: { lark_id: number; type: number };
  };
}

/** Fields of the department object that have no column of their own. */
export interface DepartmentProfile {
  i18n_name?: I18nName;
  /** Deputies; the main leader has a column. */
  deputies?: readonly number[];
  group_chat_employee_types?: readonly number[];
  hrbps?: readonly number[];
}

/** Fields of the user group object that have no column of their own. */
export interface GroupProfile {
  /** open_department_ids. */
  department_scope?: readonly string[];
  dynamic_group_rule?: object;
  visible_scope?: { visible_scope_type?: string; users?: readonly number[]; departments?: readonly string[] };
}

export interface I18nName {
  zh_cn?: string;
  ja_jp?: string;
  en_us?: string;
}

export function profileOfUser(row: Pick<UserRow, 'profile'>): UserProfile {
  return JSON.parse(row.profile);
}

export function profileOfGroup(row: Pick<GroupRow, 'profile'>): GroupProfile {
  return JSON.parse(row.profile);
}

export function profileOfDepartment(row: Pick<DepartmentRow, 'profile'>): DepartmentProfile {
  return JSON.parse(row.profile);
}
