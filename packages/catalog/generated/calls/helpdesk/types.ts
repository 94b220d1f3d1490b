// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UnknownFields } from '../../../src/api-definition.ts';
import type { I18nNames, UserId } from '../shared-types.ts';

export interface AgentSchedule {
  status?: number;
  agent?: {
    id?: string;
    avatar_url?: string;
    name?: string;
    email?: string;
    department?: string;
    company_name?: string;
  };
  schedule?: WeekdaySchedule[];
  agent_skills?: {
    id?: string;
    name?: string;
    is_default?: boolean;
  }[];
}

export interface Category {
  category_id: string;
  id: string;
  name: string;
  parent_id: string;
  helpdesk_id: string;
  language?: string;
}

export interface CustomizedFieldDisplayItem {
  id?: string;
  value?: string;
  key_name?: string;
  display_name?: string;
  position?: number;
  required?: boolean;
  editable?: boolean;
}

export interface DropdownOptions {
  children?: {
    tag: string;
    display_name: string;
    children?: UnknownFields[];
  }[];
}

export interface Faq {
  faq_id?: string;
  id?: string;
  helpdesk_id?: string;
  question?: string;
  answer?: string;
  answer_richtext?: {
    content?: string;
    type?: string;
  }[];
  create_time?: number;
  update_time?: number;
  categories?: Category[];
  tags?: string[];
  expire_time?: number;
  update_user?: UpdateUser;
  create_user?: UpdateUser;
}

export interface Guest {
  id?: UserId;
  name?: string;
}

export interface NotificationDepartment {
  department_id?: string;
  name?: string;
}

export interface NotificationUser {
  user_id?: string;
  avatar_url?: string;
  name?: string;
}

export interface TicketUser {
  id?: string;
  avatar_url?: string;
  name?: string;
  email?: string;
  department?: string;
  city?: string;
  country?: string;
}

export interface TicketV2 {
  ticket_id: string;
  helpdesk_id?: string;
  guest?: TicketUser;
  comments?: {
    content?: string;
    created_at?: number;
    id?: number;
    user_avatar_url?: string;
    user_name?: string;
    user_id?: number;
  };
  ticket_type?: number;
  status?: 1 | 2 | 3 | 4 | 5 | 50 | 51 | 52 | (number & {});
  score?: 1 | 2 | 3 | (number & {});
  created_at?: number;
  updated_at?: number;
  closed_at?: number;
  dissatisfaction_reason?: I18nNames;
  agents?: TicketUser[];
  channel?: 2 | 14 | 13 | (number & {});
  solve?: 1 | 2 | (number & {});
  closed_by?: TicketUser;
  collaborators?: TicketUser[];
  customized_fields?: CustomizedFieldDisplayItem[];
  agent_service_duration?: number;
  agent_first_response_duration?: number;
  bot_service_duration?: number;
  agent_resolution_time?: number;
  actual_processing_time?: number;
  agent_entry_time?: number;
  agent_first_response_time?: number;
  agent_last_response_time?: number;
  agent_owner?: TicketUser;
  tags?: {
    id?: string;
    name?: string;
  }[];
}

export interface UpdateUser {
  id?: string;
  avatar_url?: string;
  name?: string;
  department?: string;
  city?: string;
  country?: string;
}

export interface WeekdaySchedule {
  start_time?: string;
  end_time?: string;
  weekday?: number;
}
