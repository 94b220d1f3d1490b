// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UnknownFields } from '../../../src/api-definition.ts';
import type { MinutesMeta } from '../shared-types.ts';

export interface Attachment {
  guid?: string;
  file_token?: string;
  name?: string;
  size?: number;
  resource?: {
    type?: string;
    id?: string;
  };
  uploader?: Member;
  is_cover?: boolean;
  /** int64 */
  uploaded_at?: string;
  url?: string;
}

export interface Comment {
  content?: string;
  /** int64 */
  parent_id?: string;
  /** int64 */
  id?: string;
  /** int64 */
  create_milli_time?: string;
  rich_content?: string;
  creator_id?: string;
}

export interface Comment2 {
  /** int64 */
  id?: string;
  content?: string;
  creator?: Member;
  /** int64 */
  reply_to_comment_id?: string;
  /** int64 */
  created_at?: string;
  /** int64 */
  updated_at?: string;
  resource_type?: string;
  resource_id?: string;
}

export interface CustomComplete {
  pc?: CustomCompleteItem;
  ios?: CustomCompleteItem;
  android?: CustomCompleteItem;
}

export interface CustomCompleteInput {
  pc?: Pc;
  ios?: Pc;
  android?: Pc;
}

export interface CustomCompleteItem {
  href?: string;
  tip?: I18nText;
}

export interface CustomField {
  guid?: string;
  name?: string;
  type?: string;
  number_setting?: NumberSetting;
  member_setting?: MemberSetting;
  datetime_setting?: {
    format?: string;
  };
  single_select_setting?: SelectSetting;
  multi_select_setting?: SelectSetting;
  creator?: Member;
  created_at?: string;
  updated_at?: string;
  text_setting?: UnknownFields;
}

export interface CustomFieldOptionOption {
  guid?: string;
  name?: string;
  /** 0–54 */
  color_index?: number;
  is_hidden?: boolean;
}

export interface CustomFieldValue {
  guid?: string;
  type?: string;
  number_value?: string;
  datetime_value?: string;
  member_value?: Member[];
  single_select_value?: string;
  multi_select_value?: string[];
  name?: string;
  text_value?: string;
}

export interface DatetimeSetting {
  format?: 'yyyy-mm-dd' | 'yyyy/mm/dd' | 'mm/dd/yyyy' | 'dd/mm/yyyy' | (string & {});
}

export interface Due {
  /** int64 */
  time?: string;
  /** default "Asia/Shanghai" */
  timezone?: string;
  /** default false */
  is_all_day?: boolean;
}

export type Format = 'custom' | 'normal' | 'percentage' | 'cny' | 'usd';

export interface I18nText {
  en_us?: string;
  zh_cn?: string;
  zh_hk?: string;
  zh_tw?: string;
  ja_jp?: string;
  fr_fr?: string;
  it_it?: string;
  de_de?: string;
  ru_ru?: string;
  th_th?: string;
  es_es?: string;
  ko_kr?: string;
}

export type IncludeKey = 100 | 101 | 103 | 104 | 109 | 110 | 111 | 119 | 121 | 122 | 129 | 130 | 131 | 132 | (number & {});

export interface InputCustomFieldValue {
  guid: string;
  /** ≤ 20 characters */
  number_value?: string;
  /** ≤ 50 items */
  member_value?: Subscriber[];
  datetime_value?: string;
  /** ≤ 100 characters */
  single_select_value?: string;
  /** ≤ 50 items */
  multi_select_value?: string[];
  text_value?: string;
}

export interface Member {
  id?: string;
  /** default "user" */
  type?: string;
  role?: string;
  name?: string;
}

export interface MemberInput {
  /** ≤ 100 characters */
  id: string;
  /** default "user" */
  type?: string;
  /** ≤ 20 characters */
  role: string;
  name?: string;
}

export interface MemberSetting {
  /** default false */
  multi?: boolean;
}

export interface NumberSetting {
  format?: Format;
  custom_symbol?: string;
  /** default "right" */
  custom_symbol_position?: 'left' | 'right';
  /** default "none" */
  separator?: 'none' | 'thousand';
  /** 0–6; default 0 */
  decimal_count?: number;
}

export interface Origin {
  platform_i18n_name?: I18nText;
  href?: {
    url?: string;
    title?: string;
  };
  refer_resources?: ReferResource[];
}

export interface Origin2 {
  platform_i18n_name?: PlatformI18nName;
  href?: {
    /** ≤ 1024 characters */
    url?: string;
    /** ≤ 512 characters */
    title?: string;
  };
  refer_resources?: ReferResource[];
}

export interface OriginInput {
  /** ≤ 1024 characters */
  platform_i18n_name: string;
  href?: {
    /** ≤ 1024 characters */
    url?: string;
    /** ≤ 512 characters */
    title?: string;
  };
}

export interface Pc {
  href?: string;
  tip?: PlatformI18nName;
}

export interface PlatformI18nName {
  /** ≤ 1000 characters */
  en_us?: string;
  /** ≤ 1000 characters */
  zh_cn?: string;
  /** ≤ 1000 characters */
  zh_hk?: string;
  /** ≤ 1000 characters */
  zh_tw?: string;
  /** ≤ 1000 characters */
  ja_jp?: string;
  fr_fr?: string;
  it_it?: string;
  de_de?: string;
  ru_ru?: string;
  th_th?: string;
  es_es?: string;
  ko_kr?: string;
}

export interface ReferResource {
  resource_id?: string;
  type?: string;
  source_message?: {
    message_id?: string;
    content?: string;
  };
  unavailable_reason?: string;
}

export interface Reminder {
  /** int64 */
  id?: string;
  relative_fire_minute: number;
}

export interface Section {
  guid?: string;
  name?: string;
  resource_type?: string;
  is_default?: boolean;
  creator?: Member;
  tasklist?: {
    guid?: string;
    name?: string;
  };
  /** int64 */
  created_at?: string;
  /** int64 */
  updated_at?: string;
}

export interface SelectSetting {
  options?: {
    guid?: string;
    name?: string;
    color_index?: number;
    is_hidden?: boolean;
  }[];
}

export interface SelectSettingInput {
  /** 0–100 items */
  options?: {
    guid?: string;
    name?: string;
    /** 0–54 */
    color_index?: number;
  }[];
}

export interface SingleSelectSetting {
  /** 0–100 items */
  options?: {
    name: string;
    /** 0–54 */
    color_index?: number;
    is_hidden?: boolean;
  }[];
}

export interface Start {
  /** int64 */
  timestamp?: string;
  is_all_day?: boolean;
}

export interface Subscriber {
  /** ≤ 100 characters */
  id?: string;
  /** default "user" */
  type?: string;
  name?: string;
}

export interface Task {
  guid?: string;
  summary?: string;
  description?: string;
  due?: Start;
  reminders?: Reminder[];
  creator?: Member;
  members?: Member[];
  /** int64 */
  completed_at?: string;
  attachments?: TaskAttachment[];
  origin?: Origin;
  extra?: string;
  tasklists?: TaskInTasklistInfo[];
  repeat_rule?: string;
  parent_task_guid?: string;
  /** 1–2 */
  mode?: number;
  source?: 0 | 1 | 2 | 6 | 7 | 8;
  custom_complete?: CustomComplete;
  task_id?: string;
  /** int64 */
  created_at?: string;
  /** int64 */
  updated_at?: string;
  status?: string;
  url?: string;
  start?: Start;
  subtask_count?: number;
  is_milestone?: boolean;
  custom_fields?: CustomFieldValue[];
  dependencies?: TaskDependency[];
  assignee_related?: TaskAssignee[];
  positive_reminders?: Reminder[];
  /** 1–4 */
  agent_task_status?: number;
  agent_task_progress?: string;
  text_deliveries?: string[];
  attachment_deliveries?: Attachment[];
  next_task_guid?: string;
}

export interface Task2 {
  guid?: string;
  summary?: string;
  description?: string;
  due?: Start;
  reminders?: Reminder[];
  creator?: Member;
  members?: Member[];
  /** int64 */
  completed_at?: string;
  attachments?: TaskAttachment[];
  origin?: Origin;
  extra?: string;
  tasklists?: TaskInTasklistInfo[];
  repeat_rule?: string;
  parent_task_guid?: string;
  mode?: number;
  source?: 0 | 1 | 2 | 6 | 7 | 8;
  custom_complete?: CustomComplete;
  task_id?: string;
  /** int64 */
  created_at?: string;
  /** int64 */
  updated_at?: string;
  status?: string;
  url?: string;
  start?: Start;
  subtask_count?: number;
  is_milestone?: boolean;
  custom_fields?: CustomFieldValue[];
  dependencies?: TaskDependency[];
  assignee_related?: TaskAssignee[];
  positive_reminders?: Reminder[];
  agent_task_status?: number;
  agent_task_progress?: string;
  text_deliveries?: string[];
  attachment_deliveries?: Attachment[];
  next_task_guid?: string;
}

export interface Task3 {
  id?: string;
  summary?: string;
  description?: string;
  /** int64 */
  complete_time?: string;
  creator_id?: string;
  extra?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  due?: Due;
  origin: TaskOrigin;
  custom?: string;
  source?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  followers?: {
    id?: string;
    id_list?: string[];
  }[];
  collaborators?: {
    id?: string;
    id_list?: string[];
  }[];
  collaborator_ids?: string[];
  follower_ids?: string[];
  repeat_rule?: string;
  rich_summary?: string;
  rich_description?: string;
}

export interface Task4 {
  id?: string;
  summary?: string;
  description?: string;
  /** int64 */
  complete_time?: string;
  creator_id?: string;
  extra?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  due?: Due;
  origin: TaskOrigin;
  /** default false */
  can_edit?: boolean;
  custom?: string;
  source?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  followers?: {
    id?: string;
    id_list?: string[];
  }[];
  collaborators?: {
    id?: string;
    id_list?: string[];
  }[];
  collaborator_ids?: string[];
  follower_ids?: string[];
  repeat_rule?: string;
  rich_summary?: string;
  rich_description?: string;
}

export interface TaskAssignee {
  id?: string;
  /** int64 */
  completed_at?: string;
}

export interface TaskAttachment {
  guid?: string;
  file_token?: string;
  name?: string;
  size?: number;
  resource?: {
    type?: string;
    id?: string;
  };
  uploader?: Member;
  is_cover?: boolean;
  /** int64 */
  uploaded_at?: string;
}

export interface TaskDependency {
  type: 'prev' | 'next';
  task_guid: string;
}

export interface TaskInTasklistInfo {
  tasklist_guid?: string;
  section_guid?: string;
}

export interface TaskInTasklistInfoInput {
  /** ≤ 100 characters */
  tasklist_guid?: string;
  section_guid?: string;
}

export interface TaskItem {
  id: string;
  display_info?: string;
  meta_data?: MinutesMeta;
}

export interface TaskMember {
  /** ≤ 100 characters */
  id?: string;
  type?: TypeInput;
  /** ≤ 20 characters */
  role?: string;
  name?: string;
}

export interface TaskOrigin {
  platform_i18n_name: string;
  href?: {
    url?: string;
    title?: string;
  };
}

export interface TaskSubtaskMember {
  /** ≤ 100 characters */
  id?: string;
  /** default "user" */
  type?: string;
  /** ≤ 20 characters */
  role?: string;
  name?: string;
}

export interface TaskSummary {
  guid?: string;
  summary?: string;
  /** int64 */
  completed_at?: string;
  start?: Start;
  due?: Start;
  members?: Member[];
  subtask_count?: number;
}

export interface Tasklist {
  guid?: string;
  name?: string;
  creator?: Member;
  owner?: Member;
  members?: Member[];
  url?: string;
  /** int64 */
  created_at?: string;
  /** int64 */
  updated_at?: string;
  /** int64 */
  archive_msec?: string;
}

export interface TasklistActivitySubscription {
  guid?: string;
  name?: string;
  subscribers?: Member[];
  include_keys?: number[];
  disabled?: boolean;
}

export type TypeInput = 'user' | 'chat' | 'app' | (string & {});
