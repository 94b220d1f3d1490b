// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AppRoleTableRoleRecRuleCondition {
  field_name: string;
  operator?: Operator;
  value?: string[];
}

export interface AppTableFieldPropertyOption {
  name?: string;
  id?: string;
  color?: number;
}

export type ApplicationVisibilityDepartmentIdType = 'department_id' | 'open_department_id';

export type AuditInfoUserIdType = 'user_id' | 'union_id' | 'open_id';

export interface AvatarInfo {
  avatar_72?: string;
  avatar_240?: string;
  avatar_640?: string;
  avatar_origin?: string;
}

export interface ClassificationFilter {
  include?: string[];
  exclude?: string[];
}

export interface CollaborationDepartmentId {
  department_id?: string;
  open_department_id?: string;
}

export interface Context {
  url?: string;
  preview_token?: string;
  open_message_id?: string;
  open_chat_id?: string;
}

export interface DepartmentI18nName {
  zh_cn?: string;
  ja_jp?: string;
  en_us?: string;
}

export type DepartmentIdType = 'department_id' | 'open_department_id';

export type DepartmentIdTypeInput = 'open_department_id' | 'department_id';

export interface DeviceExternal {
  /** int64 */
  id?: string;
  name?: string;
}

export interface Doc {
  title?: string;
  /** has a pattern */
  url?: string;
}

export interface EntityOuterInfo {
  provider: string;
  outer_id: string;
}

export type FunctionalRoleMemberUserIdType = 'open_id' | 'union_id' | 'user_id';

export interface I18nMap {
  zh?: string;
  en?: string;
  ja?: string;
}

export interface I18nNames {
  zh_cn?: string;
  en_us?: string;
  ja_jp?: string;
}

export interface IdNameObject {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export type InstanceCommentUserIdType = 'open_id' | 'user_id' | 'union_id';

export type MailgroupMemberDepartmentIdType = 'department_id' | 'open_department_id';

export interface MatchInfo {
  entity_id?: string;
  type?: 0 | 1 | 2;
}

export type MemberType = 'user' | 'department';

export interface MinutesMeta {
  app_link?: string;
  avatar?: string;
  description?: string;
}

export interface NoteSource {
  source_type?: string;
  source_entity_id?: string;
}

export type NoteUserIdType = 'user_id' | 'union_id' | 'open_id' | 'people_admin_id';

export type Operator = 'is' | 'isNot' | 'contains' | 'doesNotContain' | 'isEmpty' | 'isNotEmpty';

export interface OuterInfo {
  /** 2–32 characters */
  provider: string;
  /** 1–64 characters */
  outer_id: string;
}

export interface Phrase {
  name: string;
  entity_ids: string[];
  span: {
    start: number;
    end: number;
  };
}

export interface RecRuleCondition {
  field_name: string;
  operator?: Operator;
  value?: string[];
  field_type?: number;
}

export interface Referer {
  id: string;
  title?: string;
  url?: string;
}

export interface RelatedMeta {
  users?: {
    id: string;
    title?: string;
  }[];
  chats?: {
    id: string;
  }[];
  docs?: Doc[];
  oncalls?: {
    id: string;
  }[];
  links?: Doc[];
  abbreviations?: {
    id?: string;
  }[];
  classifications?: {
    id: string;
    father_id?: string;
  }[];
  /** ≤ 10 items */
  images?: {
    token: string;
  }[];
}

export interface Statistics {
  like_count: number;
  dislike_count: number;
}

export interface TalentCustomizedTimeRange {
  start_time?: string;
  end_time?: string;
}

export interface Term {
  key: string;
  display_status: {
    allow_highlight: boolean;
    allow_search: boolean;
  };
}

export interface User {
  user_id?: UserId;
}

export interface UserId {
  union_id?: string;
  user_id?: string;
  open_id?: string;
}

export type UserIdType = 'user_id' | 'union_id' | 'open_id';

export type UserIdTypeInput = 'user_id' | 'union_id' | 'open_id' | 'people_corehr_id';

export interface UserStatus {
  is_frozen?: boolean;
  is_resigned?: boolean;
  is_activated?: boolean;
  is_exited?: boolean;
  is_unjoin?: boolean;
}

export interface WorkspaceDataTableColumnInfo {
  name: string;
  description: string;
  data_type: string;
  is_primary_key: boolean;
  is_unique: boolean;
  is_auto_increment: boolean;
  is_array: boolean;
  is_allow_null: boolean;
  default_value: string;
}
