// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { UserId } from '../shared-types.ts';

export interface App {
  app_id: string;
  creator_id?: string;
  status?: 0 | 1 | 2 | 3;
  scene_type?: 0 | 1 | 2 | 3;
  payment_type?: 0 | 1;
  create_source?: 'unknown' | 'developer_console' | 'base' | 'app_engine' | 'bot_builder' | 'aily';
  redirect_urls?: string[];
  /** int64 */
  online_version_id?: string;
  /** int64 */
  unaudit_version_id?: string;
  app_name?: string;
  avatar_url?: string;
  description?: string;
  scopes?: AppScope[];
  back_home_url?: string;
  i18n?: AppI18nInfo[];
  primary_language?: 'zh_cn' | 'en_us' | 'ja_jp';
  common_categories?: string[];
  owner?: ApplicationOwner;
  mobile_default_ability?: 'bot' | 'gadget' | 'web_app';
  pc_default_ability?: 'bot' | 'gadget' | 'web_app';
  secret?: string;
  event?: AppEvent;
  callback?: Callback;
  encryption?: Encryption;
  security?: Security;
  allow_refresh_token?: boolean;
  callback_info?: CallbackInfo;
}

export interface AppCollaborator {
  type: 'administrator' | 'developer' | 'operator';
  user_id: string;
}

export interface AppConfigScopeItem {
  scope_name: string;
  token_type: 'user' | 'tenant';
}

export interface AppConfigSecurityItem {
  /** 0–300 items */
  redirect_urls?: string[];
  /** 0–300 items */
  allowed_ips?: string[];
  /** 0–300 items */
  h5_trusted_domains?: string[];
  /** 0–300 items */
  web_view_trusted_domains?: string[];
  /** 0–20 items */
  allowed_schemas?: string[];
  /** 0–300 items */
  allowed_server_domains?: string[];
}

export interface AppEvent {
  subscription_type?: string;
  request_url?: string;
  subscribed_events?: string[];
}

export interface AppI18nInfo {
  i18n_key: I18nKey;
  name?: string;
  description?: string;
  help_use?: string;
}

export interface AppList {
  app_id?: unknown;
  primary_language?: unknown;
  app_name?: unknown;
  description?: unknown;
  avatar_url?: unknown;
  app_scene_type?: unknown;
  status?: unknown;
  mobile_default_ability?: unknown;
  pc_default_ability?: unknown;
  create_source?: unknown;
}

export interface AppRecommendRuleItemInfo {
  item_id?: string;
  item_type?: 'link' | 'application';
  name?: string;
  description?: string;
  link_url?: string;
  client_id?: string;
  icon_url?: string;
  default_locale?: 'zh_cn' | 'en_us' | 'ja_jp' | 'zh_hk' | 'zh_tw';
  i18n_name?: {
    zh_cn?: string;
    zh_hk?: string;
    zh_tw?: string;
    en_us?: string;
    ja_jp?: string;
  };
}

export interface AppScope {
  scope: string;
  description?: string;
  level?: 1 | 2 | 3 | 0;
  token_types?: ('user' | 'tenant')[];
}

export interface AppVisibilityIdList {
  /** ≤ 100 items */
  user_ids?: string[];
  /** ≤ 100 items */
  department_ids?: string[];
  /** ≤ 100 items */
  group_ids?: string[];
}

export interface AppVisibleList {
  open_ids?: string[];
  department_ids?: string[];
  group_ids?: string[];
}

export interface Application {
  app_id: string;
  app_name: string;
  description: string;
  app_type: 'app' | 'shortcut';
  avatar_url: string;
  open_methods: {
    type?: 'mobile_gadget' | 'mobile_web' | 'pc_gadget' | 'pc_web' | 'bot';
    applink?: string;
  }[];
}

export interface ApplicationAppContactsRange {
  contacts_scope_type?: 'all' | 'equal_to_availability' | 'some';
  visible_list?: AppVisibleList;
}

export interface ApplicationAppUsage {
  metric_name: string;
  metric_value: number;
}

export interface ApplicationAppVersion {
  app_id: string;
  version?: string;
  /** int64 */
  version_id: string;
  app_name?: string;
  avatar_url?: string;
  description?: string;
  scopes?: AppScope[];
  back_home_url?: string;
  i18n?: AppI18nInfo[];
  common_categories?: string[];
  events?: string[];
  status?: 0 | 1 | 2 | 3 | 4;
  /** int64 */
  create_time?: string;
  /** int64 */
  publish_time?: string;
  ability?: {
    gadget?: {
      enable_pc_mode?: 1 | 2 | 4;
      schema_urls?: string[];
      pc_use_mobile_pkg?: boolean;
      pc_version?: string;
      mobile_version?: string;
      mobile_min_lark_version?: string;
      pc_min_lark_version?: string;
    };
    web_app?: WebApp;
    bot?: {
      card_request_url?: string;
      bot_menu_enable?: boolean;
      bot_menus?: BotMenus[];
      bot_menu_display_strategy?: 0 | 1 | 2 | 3;
    };
    workplace_widgets?: {
      min_lark_version?: string;
    }[];
    navigate?: {
      pc?: NavigateMeta;
      mobile?: NavigateMeta;
    };
    cloud_doc?: {
      space_url?: string;
      i18n?: CloudDocI18nInfo[];
      icon_url?: string;
      mode?: 0 | 1;
    };
    docs_blocks?: {
      block_type_id?: string;
      i18n?: BlockI18nInfo[];
      mobile_icon_url?: string;
      pc_icon_url?: string;
    }[];
    message_action?: {
      pc_app_link?: string;
      mobile_app_link?: string;
      i18n?: BlockI18nInfo[];
    };
    plus_menu?: PlusMenu;
  };
  remark?: {
    remark?: string;
    update_remark?: string;
    visibility?: {
      is_all?: boolean;
      visible_list?: AppVisibleList;
      invisible_list?: AppVisibleList;
    };
  };
  event_infos?: {
    event_type?: string;
    event_name?: string;
    event_description?: string;
  }[];
}

export interface ApplicationOwner {
  type: 0 | 1 | 2;
  owner_id?: string;
  name?: string;
  help_desk?: string;
  email?: string;
  phone?: string;
  customer_service_account?: string;
}

export interface BlockI18nInfo {
  i18n_key?: 'zh_cn' | 'en_us' | 'ja_jp';
  name?: string;
}

export interface BotMenus {
  menu_id?: string;
  parent_menu_id?: string;
  sort?: number;
  default_name?: string;
  i18n_name?: Record<string, string>;
  redirect_link?: WebApp;
  event_key?: string;
  icon_file_key?: string;
  ud_icon?: {
    token?: string;
    color?: string;
  };
  menu_content_type?: 0 | 1 | 2 | 3 | 4;
}

export interface Callback {
  callback_type?: string;
  request_url?: string;
  subscribed_callbacks?: string[];
}

export interface CallbackInfo {
  callback_type?: 'webhook' | 'websocket';
  request_url?: string;
  subscribed_callbacks?: string[];
}

export interface ClientBadgeNum {
  /** 0–2147483647 */
  web_app?: number;
  /** 0–2147483647 */
  gadget?: number;
}

export interface CloudDocI18nInfo {
  i18n_key: 'zh_cn' | 'en_us' | 'ja_jp';
  name?: string;
  read_description?: string;
  write_description?: string;
}

export type ContactsRangeType = 'equal_to_availability' | 'some' | 'all';

export type CreateSource = 'developer_console' | 'base' | 'app_engine' | 'bot_builder' | 'aily' | 'unknown';

export interface DocsBlockI18n {
  i18n_key?: 'zh_cn' | 'en_us' | 'ja_jp';
  /** ≥ 1 characters */
  name?: string;
}

export interface Encryption {
  encryption_key?: string;
  verification_token?: string;
}

export interface I18n {
  i18n_key: I18nKey;
  /** ≥ 1 characters */
  name?: string;
  /** ≥ 1 characters */
  description?: string;
  help_use?: string;
}

export type I18nKey = 
  | 'zh_cn'
  | 'en_us'
  | 'ja_jp'
  | 'zh_hk'
  | 'zh_tw'
  | 'id_id'
  | 'ms_my'
  | 'de_de'
  | 'es_es'
  | 'fr_fr'
  | 'it_it'
  | 'pt_br'
  | 'vi_vn'
  | 'ru_ru'
  | 'th_th'
  | 'ko_kr';

export type Lang = 'zh_cn' | 'en_us' | 'ja_jp';

export interface NavigateMeta {
  version?: string;
  image_url?: string;
  hover_image_url?: string;
}

export interface OnlineVersion {
  app_id: string;
  /** ≥ 1 characters */
  version?: string;
  version_id: string;
  /** ≥ 1 characters */
  app_name?: string;
  avatar_url?: string;
  /** ≥ 1 characters */
  description?: string;
  scopes?: {
    scope: string;
    description?: string;
    level?: 1 | 2 | 3 | 0 | (number & {});
    /** 0–200 items */
    token_types?: ('tenant' | 'user')[];
  }[];
  back_home_url?: string;
  /** ≥ 1 items */
  i18n?: I18n[];
  /** ≤ 3 items */
  common_categories?: string[];
  events?: string[];
  status?: 0 | 1 | 2 | 3 | 4 | (number & {});
  create_time?: string;
  publish_time?: string;
  ability?: {
    gadget?: {
      enable_pc_mode?: 1 | 2 | 4 | (number & {});
      schema_urls?: string[];
      pc_use_mobile_pkg?: boolean;
      /** ≥ 1 characters */
      pc_version?: string;
      /** ≥ 1 characters */
      mobile_version?: string;
      /** ≥ 1 characters */
      mobile_min_lark_version?: string;
      /** ≥ 1 characters */
      pc_min_lark_version?: string;
    };
    web_app?: WebApp;
    bot?: {
      card_request_url?: string;
      bot_menu_enable?: boolean;
      bot_menus?: {
        menu_id?: string;
        parent_menu_id?: string;
        sort?: number;
        default_name?: string;
        i18n_name?: Record<string, string>;
        redirect_link?: WebApp;
        event_key?: string;
        icon_file_key?: string;
        ud_icon?: {
          token?: string;
          color?: string;
        };
        menu_content_type?: number;
      }[];
      bot_menu_display_strategy?: number;
    };
    workplace_widgets?: {
      min_lark_version?: string;
    }[];
    navigate?: {
      pc?: Pc;
      mobile?: Pc;
    };
    cloud_doc?: {
      space_url?: string;
      /** ≥ 1 items */
      i18n?: CloudDocI18nInfo[];
      icon_url?: string;
      mode?: 0 | 1 | (number & {});
    };
    docs_blocks?: {
      block_type_id?: string;
      /** ≥ 1 items */
      i18n?: DocsBlockI18n[];
      mobile_icon_url?: string;
      pc_icon_url?: string;
    }[];
    message_action?: {
      pc_app_link?: string;
      mobile_app_link?: string;
      /** ≥ 1 items */
      i18n?: DocsBlockI18n[];
    };
    plus_menu?: PlusMenu;
  };
  remark?: {
    remark?: string;
    update_remark?: string;
    visibility?: {
      is_all?: boolean;
      visible_list?: VisibilityVisibleList;
      invisible_list?: VisibilityVisibleList;
    };
  };
}

export interface Pc {
  /** ≥ 1 characters */
  version?: string;
  image_url?: string;
  hover_image_url?: string;
}

export interface PlusMenu {
  pc_app_link?: string;
  mobile_app_link?: string;
}

export interface Security {
  redirect_urls?: string[];
  allowed_ips?: string[];
  h5_trusted_domains?: string[];
  web_view_trusted_domains?: string[];
  allowed_schemas?: string[];
  allowed_server_domains?: string[];
}

export interface VisibilityVisibleList {
  open_ids?: UserId[];
  department_ids?: string[];
}

export interface VisibleList {
  /** 0–2000 items */
  user_ids?: string[];
  /** 0–2000 items */
  department_ids?: string[];
}

export interface WebApp {
  pc_url?: string;
  mobile_url?: string;
}
