import type { Flag } from '../schema.ts';

/** The directory of a tenant. */
export interface ContactTables {
  users: UserRow;
  departments: DepartmentRow;
  department_members: DepartmentMemberRow;
  contact_counters: CounterRow;
  contact_groups: GroupRow;
  contact_group_members: GroupMemberRow;
  contact_settings: DirectorySettingsRow;
  contact_client_tokens: ClientTokenRow;
  contact_units: UnitRow;
  contact_roles: RoleRow;
  contact_role_members: RoleMemberRow;
  contact_job_levels: JobLevelRow;
  contact_job_families: JobFamilyRow;
  contact_field_options: FieldOptionRow;
  contact_employee_types: EmployeeTypeRow;
  contact_custom_attrs: CustomAttrRow;
}

export interface UserRow {
  /** The platform's own number of the user; never changes, is in no answer. */
  lark_id: number;
  tenant_key: string;
  /** Free string, one among the tenant's living users; a resigned user keeps it until somebody takes it. */
  user_id: string;
  name: string;
  en_name: string;
  /** '' for none, as in all texts below. */
  email: string;
  enterprise_email: string;
  /** With country code: `+8613800000000`. */
  mobile: string;
  employee_no: string;
  is_frozen: Flag;
  is_resigned: Flag;
  is_activated: Flag;
  is_exited: Flag;
  is_unjoin: Flag;
  /** When the user resigned; 0 for everybody else. */
  resign_time: number;
  /** Which part of the organisation the user may see, as JSON of `OrgVisibility`; '' for all of it. */
  org_visibility: string;
  /** All other fields of the user object: JSON of `UserProfile`. */
  profile: string;
  create_time: number;
  update_time: number;
}

export interface DepartmentRow {
  /** `od-` and 32 hex digits; `0` is the root and has no row. */
  open_department_id: string;
  tenant_key: string;
  /** Free string, one among the tenant's living departments. */
  department_id: string;
  name: string;
  /** `open_department_id` of the parent, `0` for the first level. */
  parent: string;
  /** `/0/od-a/od-b/`: the ids from the root to this department, itself included. */
  ancestry: string;
  /** Place among its siblings; smaller comes first. */
  sort_order: number;
  /** The main leader, 0 for none. */
  leader_lark_id: number;
  /** The unit that it belongs to, or ''. */
  unit_id: string;
  /** Its department chat, or ''. */
  chat_id: string;
  /** Its users and those of all departments below it, each counted once. */
  member_count: number;
  /** The same, of those whose primary department it is or lies below it. */
  primary_member_count: number;
  deleted: Flag;
  /** All other fields of the department object: JSON of `DepartmentProfile`. */
  profile: string;
  create_time: number;
  update_time: number;
}

export interface DepartmentMemberRow {
  tenant_key: string;
  /** `0` for users directly under the root. */
  open_department_id: string;
  lark_id: number;
  is_primary: Flag;
  /** Place of the user among the department's members; larger comes first. */
  user_order: number;
  /** Place of the department among the user's departments; larger comes first. */
  department_order: number;
}

/** The last number that was given out, of `lark_id`s. */
export interface CounterRow {
  name: string;
  value: number;
}

/** A user group. */
export interface GroupRow {
  tenant_key: string;
  group_id: string;
  name: string;
  description: string;
  /** 1 ordinary, 2 dynamic. */
  type: 1 | 2;
  /** All other fields of the group object: JSON of `GroupProfile`. */
  profile: string;
  create_time: number;
}

export interface GroupMemberRow {
  tenant_key: string;
  group_id: string;
  member_type: 'user' | 'department';
  /** The number of a user as text, or an open_department_id. */
  member_id: string;
  join_time: number;
}

/** What the tenant's administrator and plan allow: JSON of those `DirectorySettings` that are not the default. */
export interface DirectorySettingsRow {
  tenant_key: string;
  settings: string;
}

/** A `client_token` under which something was created. */
export interface ClientTokenRow {
  tenant_key: string;
  app_id: string;
  api_id: string;
  client_token: string;
  /** What the rest of the request was. */
  request_hash: string;
  /** What was created: the number of a user as text, or an open_department_id. */
  created_id: string;
  create_time: number;
}

/** A unit (单位): a subsidiary or branch, to which departments are bound. */
export interface UnitRow {
  tenant_key: string;
  unit_id: string;
  name: string;
  unit_type: string;
  create_time: number;
}

/** A functional role (角色). */
export interface RoleRow {
  tenant_key: string;
  role_id: string;
  role_name: string;
  /** Made by Feishu itself; cannot be renamed. */
  is_system: Flag;
  create_time: number;
}

export interface RoleMemberRow {
  tenant_key: string;
  role_id: string;
  lark_id: number;
  scope_type: 'All' | 'Part' | 'None';
  /** open_department_ids, as JSON; `[]` unless the scope is `Part`. */
  departments: string;
  join_time: number;
}

export interface JobLevelRow {
  tenant_key: string;
  job_level_id: string;
  name: string;
  /** Smaller comes first. */
  sort_order: number;
  /** Whether it may be given to users. */
  enabled: Flag;
  description: string;
  i18n_name: string;
  i18n_description: string;
  create_time: number;
}

export interface JobFamilyRow {
  tenant_key: string;
  job_family_id: string;
  name: string;
  /** '' on the first level. */
  parent_job_family_id: string;
  enabled: Flag;
  description: string;
  i18n_name: string;
  i18n_description: string;
  deleted: Flag;
  create_time: number;
}

/** A work city or a job title that users of the tenant may have. */
export interface FieldOptionRow {
  tenant_key: string;
  kind: 'work_city' | 'job_title';
  option_id: string;
  name: string;
  i18n_name: string;
  enabled: Flag;
  create_time: number;
}

/** An employee type that a tenant has added to the five built-in ones. */
export interface EmployeeTypeRow {
  tenant_key: string;
  enum_id: string;
  /** Counts up from 6; what users have as `employee_type`. */
  enum_value: number;
  content: string;
  /** 1 active, 2 inactive. */
  enum_status: 1 | 2;
  i18n_content: string;
  /** Deleted ones count towards the limit. */
  deleted: Flag;
}

/** A custom field of user profiles, as the tenant's administrator has defined it. */
export interface CustomAttrRow {
  tenant_key: string;
  id: string;
  type: 'TEXT' | 'HREF' | 'ENUMERATION' | 'PICTURE_ENUM' | 'GENERIC_USER';
  /** Options of the two kinds of enumerations, as JSON of the wire form; '' for the others. */
  options: string;
  i18n_name: string;
  create_time: number;
}
