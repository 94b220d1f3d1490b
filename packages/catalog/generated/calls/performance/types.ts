// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AdditionalInformation {
  /** int64 */
  item_id?: string;
  external_id?: string;
  reviewee_user_id: string;
  item: string;
  time: string;
  detailed_description: string;
}

export interface CooperationProject {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  roles?: {
    reviewer_role?: CooperationUserRole;
    reviewee_role?: CooperationUserRole;
  }[];
  user_roles?: CooperationUserRole[];
  underling_roles?: CooperationUserRole[];
}

export interface CooperationUserRole {
  role_id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export type InputSetting = 'reviewee' | 'admin' | 'data_source_inputter';

export type RangeOfAvailability = 'admins_and_reviewees' | 'only_admins';

export type ReviewStageRole = 
  | 'reviewee'
  | 'invited_reviewer'
  | 'solid_line_leader'
  | 'dotted_line_leader'
  | 'secondary_solid_line_leader'
  | 'direct_project_leader'
  | 'custom_review_role'
  | 'metric_reviewer';

export interface Semester {
  id?: string;
  year?: number;
  type_group?: string;
  type?: string;
  name?: {
    'zh-CN'?: string;
    'en-US'?: string;
  };
  progress?: 'enabled' | 'initiating';
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  modify_time?: string;
  create_user_id?: string;
  modify_user_id?: string;
}

export interface SemesterBaseInfo {
  semester_id?: string;
  semester_name?: {
    'zh-CN'?: string;
    'en-US'?: string;
  };
  /** int64 */
  start_time?: string;
  /** int64 */
  end_time?: string;
}

export interface StageTask {
  user_id?: string;
  stage_num_lists?: {
    task_option_id?: 1 | 2 | 3;
    stage_num?: number;
  }[];
  stage_task_info_lists?: {
    stage_id?: string;
    name?: {
      'zh-CN'?: string;
      'en-US'?: string;
    };
    /** int64 */
    deadline?: string;
    need_todo_count?: number;
    jump_url?: string;
    stage_task_status?: 'need_todo' | 'overdue' | 'all_done' | 'stage_pause';
    task_option_id?: 1 | 2 | 3;
    finished_count?: number;
  }[];
}

export type StageType = 
  | 'summarize_key_outputs'
  | 'review'
  | 'communication_and_open_result'
  | 'view_result'
  | 'reconsideration'
  | 'leader_review';

export type UserIdType = 'user_id' | 'union_id' | 'open_id' | 'people_admin_id';

export type UserIdTypeInput = 'user_id' | 'union_id' | 'open_id';
