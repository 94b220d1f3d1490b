import type { Flag } from '../schema.ts';
import type { ChatterId } from './im.ts';

/** Bases (多维表格) and all that is in them. Ids below a Base are unique in that Base only, for a copy keeps them. */
export interface BitableTables {
  bases: BaseRow;
  base_collaborators: BaseCollaboratorRow;
  base_tables: BaseTableRow;
  base_records: BaseRecordRow;
  base_views: BaseViewRow;
  base_dashboards: BaseDashboardRow;
  base_workflows: BaseWorkflowRow;
  base_roles: BaseRoleRow;
  base_role_members: BaseRoleMemberRow;
  base_client_tokens: BaseClientTokenRow;
}

export interface BaseRow {
  /** `bascn` and 22 letters or digits. */
  app_token: string;
  tenant_key: string;
  name: string;
  /** '' for the root folder of its owner. */
  folder_token: string;
  /** IANA name. */
  time_zone: string;
  /** Whether advanced permissions are on. */
  is_advanced: Flag;
  /** 1 at first, and one more with every change. */
  revision: number;
  owner_id: ChatterId;
  create_time: number;
}

/** Who may open a Base besides its owner. */
export interface BaseCollaboratorRow {
  app_token: string;
  member_id: ChatterId;
  /** As in the drive's permission members. */
  perm: 'view' | 'edit' | 'full_access';
}

export interface BaseTableRow {
  app_token: string;
  table_id: string;
  name: string;
  /** Place among the Base's tables. */
  position: number;
  /** 1 at first, and one more with every change of the table or its records. */
  revision: number;
  /** Fields and field groups: JSON of `TableSchema`. */
  schema: string;
  /** Another with every change of `schema`, so that what was read from it can be kept. */
  schema_stamp: string;
  /** Another with every change of the table's records, for the same. */
  records_stamp: string;
  record_count: number;
  /** `sequence` of the next record. */
  next_sequence: number;
}

export interface BaseRecordRow {
  app_token: string;
  table_id: string;
  record_id: string;
  /** Place in the table; grows with each record. */
  sequence: number;
  /** JSON: field id → stored value; empty cells are absent. */
  cells: string;
  created_by: ChatterId;
  created_time: number;
  modified_by: ChatterId;
  modified_time: number;
}

export interface BaseViewRow {
  app_token: string;
  table_id: string;
  view_id: string;
  position: number;
  name: string;
  type: string;
  /** JSON of `ViewProperty`. */
  property: string;
  /** JSON of `FormSettings` for a form view, else ''. */
  form: string;
}

export interface BaseDashboardRow {
  app_token: string;
  block_id: string;
  position: number;
  name: string;
  /** JSON of `DashboardContent`. */
  content: string;
}

export interface BaseWorkflowRow {
  app_token: string;
  workflow_id: string;
  position: number;
  title: string;
  enabled: Flag;
  /** The block that the flow belongs to, '' for a flow of the Base itself. */
  block_id: string;
  /** JSON of the steps as they were given. */
  definition: string;
}

export interface BaseRoleRow {
  app_token: string;
  role_id: string;
  position: number;
  role_name: string;
  /** JSON of `RoleRules`. */
  rules: string;
}

export interface BaseRoleMemberRow {
  app_token: string;
  role_id: string;
  /** Number of a user as text, chat_id, or open_department_id. */
  member_id: string;
  member_type: 'user' | 'chat' | 'department';
  position: number;
}

/** A `client_token` and what its first call came to. */
export interface BaseClientTokenRow {
  app_token: string;
  client_token: string;
  /** API and body of the first call, hashed. */
  request_hash: string;
  /** Of the Base after the first call. */
  revision: number;
  /** JSON of the first call's `data`. */
  answer: string;
  create_time: number;
}
