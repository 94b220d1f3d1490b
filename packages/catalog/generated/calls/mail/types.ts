// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AttachmentDownloadFailedReason {
  attachment_id?: string;
  reason?: string;
}

export interface AttachmentDownloadUrlItem {
  attachment_id?: string;
  download_url?: string;
}

export interface Draft {
  id?: string;
  message?: Message;
}

export interface DraftMessage {
  subject?: string;
  to?: MailAddress[];
  cc?: MailAddress[];
  bcc?: MailAddress[];
  head_from?: MailAddress;
  body_html?: string;
  /** int64 */
  internal_date?: string;
  message_state?: number;
  smtp_message_id?: string;
  message_id?: string;
  attachments?: {
    filename: string;
    id?: string;
    attachment_type?: 1 | 2;
    /** default false */
    is_inline?: boolean;
    cid?: string;
  }[];
  body_plain_text?: string;
  thread_id?: string;
  body_preview?: string;
  label_ids?: string[];
  folder_id?: string;
  in_reply_to?: string;
  reply_to?: string;
  priority_type?: '0' | '1' | '3' | '5';
  security_level?: SecurityLevel;
  references?: string;
  body_calendar?: string;
}

export interface EmailAlias {
  primary_email?: string;
  email_alias?: string;
}

export type EmailType = 'MAIL_GROUP' | 'PUBLIC_MAILBOX' | 'USER_PRIMARY' | 'USER_ALIAS' | 'PUBLIC_MAILBOX_ALIAS';

export interface Folder {
  id?: string;
  name: string;
  /** int64 */
  parent_folder_id: string;
  /** 1–2 */
  folder_type?: 1 | 2;
  unread_message_count?: number;
  unread_thread_count?: number;
}

export interface Label {
  id?: string;
  name?: string;
  background_color?: string;
  messages_unread?: number;
}

export interface MailAddress {
  mail_address: string;
  name?: string;
}

export interface MailContact {
  id?: string;
  name: string;
  company?: string;
  phone?: string;
  mail_address?: string;
  tag?: string;
  remark?: string;
  avatar?: string;
  position?: string;
}

export interface MailgroupManager {
  /** 1–1024 characters */
  user_id?: string;
}

export interface MailgroupMember {
  member_id?: string;
  email?: string;
  user_id?: string;
  department_id?: string;
  type?: MailgroupMemberType;
}

export type MailgroupMemberType = 'USER' | 'DEPARTMENT' | 'COMPANY' | 'EXTERNAL_USER' | 'MAIL_GROUP' | 'PUBLIC_MAILBOX' | 'OTHER_MEMBER';

export interface MailgroupPermissionMember {
  permission_member_id?: string;
  user_id?: string;
  department_id?: string;
  email?: string;
  type?: MailgroupPermissionMemberType;
}

export type MailgroupPermissionMemberType = 'USER' | 'DEPARTMENT' | 'MAIL_GROUP' | 'PUBLIC_MAILBOX';

export interface Message {
  raw?: string;
  subject?: string;
  to?: MailAddress[];
  cc?: MailAddress[];
  bcc?: MailAddress[];
  head_from?: MailAddress;
  body_html?: string;
  /** int64 */
  internal_date?: string;
  message_state?: number;
  smtp_message_id?: string;
  message_id?: string;
  attachments?: {
    body: string;
    filename: string;
    id?: string;
    attachment_type?: 1 | 2;
    /** default false */
    is_inline?: boolean;
    cid?: string;
  }[];
  body_plain_text?: string;
  thread_id?: string;
  body_preview?: string;
  label_ids?: string[];
  folder_id?: string;
  in_reply_to?: string;
  reply_to?: string;
  priority_type?: '0' | '1' | '3' | '5';
  security_level?: SecurityLevel;
  references?: string;
  body_calendar?: string;
}

export interface PublicMailboxMember {
  member_id?: string;
  user_id?: string;
  type?: 'USER';
}

export interface Rule {
  /** int64 */
  id?: string;
  condition: {
    /** 1–2 */
    match_type: 1 | 2;
    items: {
      type: 1 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10 | 12 | 13 | 14 | 15 | 16;
      operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10;
      input?: string;
    }[];
  };
  action: {
    items: {
      type: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 10 | 11 | 12 | 13;
      input?: string;
    }[];
  };
  ignore_the_rest_of_rules: boolean;
  name: string;
  is_enable: boolean;
}

export interface RuleAction {
  /** 1–32 items */
  items: {
    /** 1–13 */
    type: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 10 | 11 | 12 | 13;
    input?: string;
  }[];
}

export interface RuleCondition {
  /** 1–2 */
  match_type: 1 | 2;
  /** 1–32 items */
  items: {
    /** 1–16 */
    type: 1 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 10 | 12 | 13 | 14 | 15 | 16;
    /** 1–10 */
    operator?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10;
    input?: string;
  }[];
}

export interface SecurityLevel {
  is_risk?: boolean;
  risk_banner_level?: 'WARNING' | 'DANGER' | 'INFO';
  risk_banner_reason?: 
    | 'NO_REASON'
    | 'IMPERSONATE_DOMAIN'
    | 'IMPERSONATE_KP_NAME'
    | 'UNAUTH_EXTERNAL'
    | 'MALICIOUS_URL'
    | 'MALICIOUS_ATTACHMENT'
    | 'PHISHING'
    | 'IMPERSONATE_PARTNER'
    | 'EXTERNAL_ENCRYPTION_ATTACHMENT';
  is_header_from_external?: boolean;
  via_domain?: string;
  spam_banner_type?: 'USER_REPORT' | 'USER_BLOCK' | 'ANTI_SPAM' | 'USER_RULE' | 'BLOCK_DOMIN' | 'BLOCK_ADDRESS';
  spam_user_rule_id?: string;
  spam_banner_info?: string;
}

export interface Template {
  template_id?: string;
  name: string;
  subject?: string;
  template_content?: string;
  /** default false */
  is_plain_text_mode?: boolean;
  tos?: MailAddress[];
  ccs?: MailAddress[];
  bccs?: MailAddress[];
  attachments?: {
    filename?: string;
    id?: string;
    /** 1–2 */
    attachment_type?: 1 | 2;
    /** default false */
    is_inline?: boolean;
    cid?: string;
  }[];
  create_time?: string;
}

export interface TemplateInput {
  /** 1–100 characters */
  name: string;
  /** ≤ 1000 characters */
  subject?: string;
  /** ≤ 3145728 characters */
  template_content?: string;
  /** default false */
  is_plain_text_mode?: boolean;
  /** 0–100 items */
  tos?: MailAddress[];
  /** 0–100 items */
  ccs?: MailAddress[];
  /** 0–100 items */
  bccs?: MailAddress[];
  /** 0–50 items */
  attachments?: {
    /** ≤ 255 characters */
    filename?: string;
    id?: string;
    /** 1–2 */
    attachment_type?: 1 | 2;
    /** default false */
    is_inline?: boolean;
    /** ≤ 255 characters */
    cid?: string;
  }[];
}

export type UserIdType = 'user_id' | 'union_id' | 'open_id';

export type WhoCanSendMail = 'ANYONE' | 'ALL_INTERNAL_USERS' | 'ALL_GROUP_MEMBERS' | 'CUSTOM_MEMBERS';
