/** The directory of a tenant. */
export interface ContactTables {
  users: UserRow;
  departments: DepartmentRow;
  department_members: DepartmentMemberRow;
}

export interface UserRow {
  /** The platform's own number of the user; never changes, is in no answer. */
  lark_id: number;
  tenant_key: string;
  /** Free string, one a tenant, may be changed. */
  user_id: string;
  name: string;
  en_name: string;
  email: string;
  mobile: string;
  employee_no: string;
  /** `active`, `inactive` (invited, not joined), `frozen`, `resigned`. */
  status: 'active' | 'inactive' | 'frozen' | 'resigned';
  /** All other fields of the user object, as JSON. */
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
  leader_lark_id: number;
  deleted: 0 | 1;
  /** All other fields of the department object, as JSON. */
  profile: string;
  create_time: number;
  update_time: number;
}

export interface DepartmentMemberRow {
  tenant_key: string;
  open_department_id: string;
  lark_id: number;
  is_primary: 0 | 1;
  /** Place of the user among the department's members; larger comes first. */
  user_order: number;
  /** Place of the department among the user's departments; larger comes first. */
  department_order: number;
}
