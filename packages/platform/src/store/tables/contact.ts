import type { Flag } from '../schema.ts';

/** The directory of a tenant. */
export interface ContactTables {
  users: UserRow;
  departments: DepartmentRow;
  department_members: DepartmentMemberRow;
  contact_counters: CounterRow;
  contact_groups: GroupRow;
  contact_group_members: GroupMemberRow;
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
