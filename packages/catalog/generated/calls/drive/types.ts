// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { AppTableFieldPropertyOption, UserId } from '../shared-types.ts';

export interface ActionBeforeValue {
  field_id: string;
  field_value: string;
  field_identity_value?: {
    users?: {
      user_id: UserId;
      name: string;
      en_name: string;
      avatar_url: string;
    }[];
  };
}

export interface BaseMember {
  member_type: MemberType;
  member_id: string;
  perm: 'view' | 'edit' | 'full_access';
  perm_type?: PermType;
  type?: PermissionMemberMemberType;
  name?: string;
  avatar?: string;
  external_label?: boolean;
}

export interface BeforeValue {
  id: string;
  name: string;
  type: number;
  description: string;
  property: {
    formatter?: string;
    date_formatter?: string;
    auto_fill?: boolean;
    multiple?: boolean;
    table_id?: string;
    table_name?: string;
    back_field_name?: string;
    input_type?: string;
    back_field_id?: string;
    auto_serial?: {
      type: string;
      options?: {
        type: string;
        value: string;
      }[];
    };
    options?: AppTableFieldPropertyOption[];
    formula_expression?: string;
  };
}

export interface DepartmentQuota {
  id?: string;
  limit?: string;
  /** 1–2 */
  type?: 1 | 2;
  usage?: string;
}

export type ExportTaskType = 'doc' | 'sheet' | 'bitable' | 'docx' | 'slides';

export type ExternalAccessEntity = 'open' | 'closed' | 'allow_share_partner_tenant';

export interface FileComment {
  comment_id?: string;
  user_id?: string;
  create_time?: number;
  update_time?: number;
  is_solved?: boolean;
  solved_time?: number;
  solver_user_id?: string;
  has_more?: boolean;
  page_token?: string;
  is_whole?: boolean;
  quote?: string;
  reply_list?: ReplyList;
}

export type FileCommentFileType = 'doc' | 'sheet' | 'file' | 'docx' | 'slides' | 'bitable' | 'apps';

export interface FileCommentV2BatchQueryReactionData {
  reaction_key: string;
  count: number;
  ahead_users?: string[];
}

export type FileExtension = 'docx' | 'pdf' | 'xlsx' | 'csv' | 'base' | 'pptx';

export type FileType = 'doc' | 'docx' | 'sheet' | 'file' | 'slides' | 'bitable' | 'apps';

export type FileTypeInput = 'doc' | 'docx' | 'sheet' | 'bitable' | 'file' | 'folder' | 'slides';

export type ManageCollaboratorEntity = 'collaborator_can_view' | 'collaborator_can_edit' | 'collaborator_full_access';

export type MemberType = 
  | 'email'
  | 'openid'
  | 'unionid'
  | 'openchat'
  | 'opendepartmentid'
  | 'userid'
  | 'groupid'
  | 'wikispaceid'
  | 'appid';

export type ParentType = 
  | 'doc_image'
  | 'docx_image'
  | 'sheet_image'
  | 'doc_file'
  | 'docx_file'
  | 'sheet_file'
  | 'vc_virtual_background'
  | 'bitable_image'
  | 'bitable_file'
  | 'moments'
  | 'ccm_import_open'
  | 'calendar'
  | 'base_global'
  | 'lark_ai_media_analysis'
  | 'whiteboard'
  | 'mindnote_image'
  | 'comment_image'
  | 'slide_img'
  | 'slide_file'
  | 'email'
  | 'bitable_tmp_point'
  | 'office_sheet_file'
  | 'office_slide_file'
  | 'docx_ai_edit_temp'
  | 'vc_recording'
  | 'office_docx_file'
  | 'mm_meeting_audio';

export type PermType = 'container' | 'single_page';

export type PermissionMemberMemberType = 'user' | 'chat' | 'department' | 'group' | 'wiki_space_member' | 'wiki_space_viewer' | 'wiki_space_editor';

export type PermissionMemberType = 'user' | 'chat' | 'department' | 'group' | 'wiki_space_member' | 'wiki_space_viewer' | 'wiki_space_editor';

export interface PermissionPublic {
  external_access?: boolean;
  security_entity?: SecurityEntity;
  comment_entity?: 'anyone_can_view' | 'anyone_can_edit';
  share_entity?: 'only_full_access' | 'anyone' | 'same_tenant';
  link_share_entity?: 'closed' | 'tenant_editable' | 'anyone_editable' | 'tenant_readable' | 'anyone_readable';
  invite_external?: boolean;
  lock_switch?: boolean;
}

export interface PermissionPublic2 {
  external_access_entity?: ExternalAccessEntity;
  security_entity?: SecurityEntity;
  comment_entity?: 'anyone_can_view' | 'anyone_can_edit';
  share_entity?: 'anyone' | 'same_tenant';
  manage_collaborator_entity?: ManageCollaboratorEntity;
  link_share_entity?: 
    | 'closed'
    | 'tenant_editable'
    | 'anyone_editable'
    | 'tenant_readable'
    | 'anyone_readable'
    | 'partner_tenant_readable'
    | 'partner_tenant_editable';
  copy_entity?: SecurityEntity;
  lock_switch?: boolean;
  perm_type?: PermissionPublicPermType;
}

export interface PermissionPublicPermType {
  external_access_entity?: string;
  link_share_entity?: string;
}

export interface Reaction {
  reaction_key: string;
  /** 0–500000 */
  count: number;
  ahead_users?: string[];
}

export interface ReplyContent {
  elements: {
    type: 'text_run' | 'docs_link' | 'person';
    text_run?: {
      text: string;
    };
    docs_link?: {
      url: string;
    };
    person?: {
      user_id: string;
    };
  }[];
}

export interface ReplyList {
  replies: {
    content: ReplyContent;
    reply_id?: string;
    user_id?: string;
    create_time?: number;
    update_time?: number;
    extra?: {
      image_list?: string[];
    };
    reactions?: FileCommentV2BatchQueryReactionData[];
  }[];
}

export interface RequestDoc {
  doc_token: string;
  doc_type: 'doc' | 'sheet' | 'bitable' | 'mindnote' | 'file' | 'wiki' | 'docx' | 'folder' | 'synced_block' | 'slides';
}

export type SecurityEntity = 'anyone_can_view' | 'anyone_can_edit' | 'only_full_access';

export interface ShortcutInfo {
  target_type: string;
  target_token: string;
}

export type Type2 = 'doc' | 'sheet' | 'file' | 'wiki' | 'bitable' | 'docx' | 'mindnote' | 'minutes' | 'slides' | 'apps';

export type Type3 = 'doc' | 'sheet' | 'file' | 'wiki' | 'bitable' | 'docx' | 'folder' | 'mindnote' | 'minutes' | 'slides' | 'apps';

export type Type4 = 'doc' | 'sheet' | 'file' | 'wiki' | 'bitable' | 'docx' | 'mindnote' | 'minutes' | 'slides' | 'folder' | 'apps';

export type TypeInput = 'doc' | 'sheet' | 'file' | 'wiki' | 'bitable' | 'docx' | 'mindnote' | 'minutes' | 'slides';
