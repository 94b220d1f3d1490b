// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AuditLogNetInfo {
  client_ip?: string;
  ip_loc?: string;
  ip_provider?: string;
  referer?: string;
  origin?: string;
  user_agent?: string;
}

export interface AuditLogOpInfo {
  operator?: LookupWithAvatar;
  outsider?: boolean;
  op_detail?: Record<string, string>;
  status?: string;
  failed_reason?: string;
  failed_reason_i18n?: Record<string, string>;
  op_time?: string;
  data_object?: string;
  op_source?: string;
  data_changes?: string[];
}

export interface Condition {
  index?: string;
  left?: ConditionValue;
  right?: ConditionValue;
  operator?: string;
}

export interface ConditionValue {
  type?: string;
  settings?: string;
  display_names?: string[];
}

export interface Criterion {
  /** 0–10 items */
  conditions?: Condition[];
  logic_expression?: string;
}

export interface EnvironmentVariable {
  api_name: string;
  label: {
    zh_cn: string;
    en_us: string;
  };
  description: string;
  value: string;
  is_encrypted?: boolean;
  object_api_name?: string;
  object_label?: {
    zh_cn: string;
    en_us: string;
  };
  created_at?: number;
  updated_at: number;
  type?: string;
}

export interface I18n {
  language_code?: string;
  text?: string;
}

export interface LookupWithAvatar {
  id?: string;
  name?: string;
  tenant_id?: string;
  email?: string;
}

export interface RecordResult {
  success: boolean;
  id?: string;
  errors?: {
    code: string;
    message: string;
    sub_code?: string;
    fields?: string[];
  }[];
}

export interface WorkspaceUserInfo {
  id?: string;
  name?: string;
  avatar?: string;
}
