// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface Approval {
  code?: string;
  name?: string;
  is_external?: boolean;
  external?: {
    batch_cc_read?: boolean;
  };
}

export interface ApprovalApproverCcer {
  type: 'Supervisor' | 'SupervisorTopDown' | 'DepartmentManager' | 'DepartmentManagerTopDown' | 'Personal' | 'Free';
  user_id?: string;
  level?: string;
}

export interface ApprovalCreateExternal {
  biz_name?: string;
  biz_type?: string;
  create_link_mobile?: string;
  create_link_pc?: string;
  support_pc?: boolean;
  support_mobile?: boolean;
  support_batch_read?: boolean;
  enable_mark_readed?: boolean;
  enable_quick_operate?: boolean;
  action_callback_url?: string;
  action_callback_token?: string;
  action_callback_key?: string;
  allow_batch_operate?: boolean;
  exclude_efficiency_statistics?: boolean;
}

export interface ApprovalCreateViewers {
  viewer_type?: 'TENANT' | 'DEPARTMENT' | 'USER' | 'NONE';
  viewer_user_id?: string;
  viewer_department_id?: string;
}

export interface CcNode {
  cc_id: string;
  user_id?: string;
  open_id?: string;
  links: ExternalInstanceLink;
  read_status: 'READ' | 'UNREAD';
  extra?: string;
  title?: string;
  /** int64 */
  create_time: string;
  /** int64 */
  update_time: string;
  display_method?: DisplayMethod;
}

export interface CommentAtInfo {
  user_id: string;
  name: string;
  /** int64 */
  offset: string;
}

export interface CommentFile {
  url?: string;
  file_size?: number;
  title?: string;
  type?: string;
}

export type DisplayMethod = 'BROWSER' | 'SIDEBAR' | 'NORMAL' | 'TRUSTEESHIP';

export interface District {
  id?: string;
  name?: string;
  level?: string;
  has_sub_district?: boolean;
  parent_districts?: {
    id?: string;
    name?: string;
    level?: string;
  }[];
}

export interface ExternalInstanceLink {
  pc_link: string;
  mobile_link?: string;
}

export type ExternalInstanceStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELED' | 'DELETED' | 'HIDDEN' | 'TERMINATED';

export interface ExternalInstanceTask {
  task_id: string;
  /** int64 */
  update_time: string;
}

export interface ExternalInstanceTaskNode {
  task_id: string;
  user_id?: string;
  open_id?: string;
  title?: string;
  links: ExternalInstanceLink;
  status: Status;
  extra?: 
    | 'approved'
    | 'rejected'
    | 'node_auto_reject'
    | 'specific_rollback'
    | 'add'
    | 'add_pre'
    | 'add_post'
    | 'delete_assignee'
    | 'forward'
    | 'forward_resign'
    | 'recall'
    | 'delete'
    | 'admin_forward'
    | 'system_forward'
    | 'auto_skip'
    | 'manual_skip'
    | 'submit_again'
    | 'restart'
    | 'others'
    | (string & {});
  /** int64 */
  create_time: string;
  /** int64 */
  end_time: string;
  /** int64 */
  update_time?: string;
  action_context?: string;
  action_configs?: {
    action_type: 'APPROVE' | 'REJECT' | '{KEY}' | (string & {});
    action_name?: string;
    is_need_reason?: boolean;
    is_reason_required?: boolean;
    is_need_attachment?: boolean;
  }[];
  display_method?: DisplayMethod;
  /** default false */
  exclude_statistics?: boolean;
  node_id?: string;
  node_name?: string;
  generate_type?: 'EXTERNAL_CONSIGN' | 'DEFAULT';
}

export interface I18nResource {
  locale: Locale;
  texts: {
    key: string;
    value: string;
  }[];
  is_default: boolean;
}

export interface I18nResourceInput {
  locale: 'zh-CN' | 'en-US' | 'ja-JP' | (string & {});
  is_default: boolean;
  texts: Record<string, unknown>;
}

export interface Instance {
  code?: string;
  external_id?: string;
  user_id?: string;
  start_time?: number;
  end_time?: number;
  status?: string;
  title?: string;
  extra?: string;
  serial_id?: string;
  link?: InstanceSearchLink;
}

export interface InstanceCcUser {
  user_id?: string;
  cc_id?: string;
  open_id?: string;
}

export type InstanceComment = 'text' | 'files' | 'url' | 'thumbnailURL' | 'fileSize' | 'title' | 'type' | (string & {});

export interface InstanceFile {
  url?: string;
  file_size?: number;
  title?: string;
  type?: 'image' | 'attachment' | (string & {});
}

export interface InstanceSearchApproval {
  code?: string;
  name?: string;
  is_external?: boolean;
  external?: {
    batch_cc_read?: boolean;
  };
  /** int64 */
  approval_id?: string;
  icon?: string;
}

export interface InstanceSearchGroup {
  external_id?: string;
  name?: string;
}

export interface InstanceSearchLink {
  pc_link?: string;
  mobile_link?: string;
}

export interface InstanceSearchNode {
  code?: string;
  external_id?: string;
  user_id?: string;
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time?: string;
  status?: 'rejected' | 'pending' | 'canceled' | 'deleted' | 'approved';
  title?: string;
  extra?: string;
  serial_id?: string;
  link?: InstanceSearchLink;
}

export type InstanceStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELED' | 'DELETED';

export type Locale = 
  | 'zh-CN'
  | 'en-US'
  | 'ja-JP'
  | 'zh-HK'
  | 'zh-TW'
  | 'de-DE'
  | 'es-ES'
  | 'fr-FR'
  | 'id-ID'
  | 'it-IT'
  | 'ko-KR'
  | 'pt-BR'
  | 'th-TH'
  | 'vi-VN'
  | 'ms-MY'
  | 'ru-RU';

export type OperationRecordType = 
  | 'START'
  | 'PASS'
  | 'REJECT'
  | 'AUTO_PASS'
  | 'AUTO_REJECT'
  | 'REMOVE_REPEAT'
  | 'TRANSFER'
  | 'ADD_APPROVER_BEFORE'
  | 'ADD_APPROVER'
  | 'ADD_APPROVER_AFTER'
  | 'DELETE_APPROVER'
  | 'ROLLBACK_SELECTED'
  | 'ROLLBACK'
  | 'CANCEL'
  | 'DELETE'
  | 'CC';

export interface ProcessRecordInstance {
  insert_num?: number;
  update_num?: number;
  delete_num?: number;
}

export interface StartUser {
  id?: {
    open_id?: string;
    union_id?: string;
    user_id?: string;
  };
}

export type Status = 'PENDING' | 'APPROVED' | 'REJECTED' | 'TRANSFERRED' | 'DONE';

export type SubscriptionType = 'INVOLVED_APPROVAL' | 'MANAGED_APPROVAL';

export type TaskType = 'AND' | 'OR' | 'AUTO_PASS' | 'AUTO_REJECT' | 'SEQUENTIAL';

export type TitleUserIdType = 'user_id' | 'open_id' | (string & {});

export type Topic = '1' | '2' | '3' | '17' | '18';

export interface TrusteeshipInstanceCacheConfig {
  form_policy?: 'DISABLE' | 'IMMUTABLE' | 'BY_NODE' | 'BY_USER';
  form_vary_with_locale?: boolean;
  /** int64 */
  form_version?: string;
}

export interface TrusteeshipUrls {
  form_detail_url?: string;
  action_definition_url?: string;
  approval_node_url?: string;
  action_callback_url?: string;
  pull_business_data_url?: string;
}
