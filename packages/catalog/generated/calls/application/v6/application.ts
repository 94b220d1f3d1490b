// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type {
  App,
  AppEvent,
  AppI18nInfo,
  ApplicationAppContactsRange,
  ApplicationOwner,
  Callback,
  CallbackInfo,
  CreateSource,
  Encryption,
  Lang,
  Security,
} from '../types.ts';

export interface ContactsRangeConfigurationInput {
  path: {
    app_id: string;
  };
  params?: {
    /** 1–100; default 50 */
    page_size?: number;
    page_token?: string;
    department_id_type?: DepartmentIdType;
    user_id_type?: UserIdType;
  };
}

export interface ContactsRangeConfigurationOutput {
  contacts_range?: ApplicationAppContactsRange;
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取应用通讯录权限范围配置 · Get the Range of Contacts Data an App Can Access
 * - GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/contacts_range_configuration
 */
export const contactsRangeConfiguration: PagedApiDefinition<ContactsRangeConfigurationInput, ContactsRangeConfigurationOutput> = { id: 'application.v6.application.contactsRangeConfiguration', method: 'GET', path: '/open-apis/application/v6/applications/:app_id/contacts_range_configuration', tokens: 't', tier: 3, paged: true };

export interface GetInput {
  path: {
    app_id: string;
  };
  params: {
    lang: Lang;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  app?: App;
}

/**
 * 获取应用信息 · Get Application Information
 * - GET /open-apis/application/v6/applications/:app_id
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly, application:application:self_manage
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'application.v6.application.get', method: 'GET', path: '/open-apis/application/v6/applications/:app_id', tokens: 't', tier: 10 };

export interface ListInput {
  params: {
    /** ≤ 50; default 50 */
    page_size?: number;
    page_token?: string;
    /** default "open_id" */
    user_id_type?: string;
    lang: string;
    status?: 0 | 1 | 2;
    payment_type?: 0 | 1;
    owner_type?: 0 | 1 | 2;
  };
}

export interface ListOutput {
  app_list?: App[];
  page_token?: string;
  has_more?: boolean;
  total_count?: number;
}

/**
 * 获取企业安装的应用 · Obtain Applications Installed by an Organization
 * - GET /open-apis/application/v6/applications
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'app_list'> = { id: 'application.v6.application.list', method: 'GET', path: '/open-apis/application/v6/applications', tokens: 't', tier: 3, paged: true, items: 'app_list' };

export interface PatchInput {
  path: {
    app_id: string;
  };
  params: {
    lang: 'zh_cn' | 'en_us' | 'ja_jp';
  };
  data?: {
    /** 1–3 items */
    common_categories?: string[];
    secret?: string;
    event?: AppEvent;
    callback?: Callback;
    encryption?: Encryption;
    security?: Security;
    allow_refresh_token?: boolean;
    callback_info?: {
      callback_type?: 'webhook' | 'websocket';
      request_url?: string;
      /** 0–99999 items */
      subscribed_callbacks?: string[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用分组信息 · Update application information
 * - PATCH /open-apis/application/v6/applications/:app_id
 * - Tokens: tenant
 * - Scopes (any one): admin:app.category:update, application:application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v6.application.patch', method: 'PATCH', path: '/open-apis/application/v6/applications/:app_id', tokens: 't', tier: 7 };

export interface UnderauditlistInput {
  params: {
    lang: Lang;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
    user_id_type?: UserIdType;
  };
}

export interface UnderauditlistOutput {
  items: {
    app_id: string;
    creator_id?: string;
    status?: 0 | 1 | 2 | 3;
    scene_type?: 0 | 1 | 2 | 3;
    payment_type?: 0 | 1;
    create_source?: CreateSource;
    redirect_urls?: string[];
    /** int64 */
    online_version_id?: string;
    /** int64 */
    unaudit_version_id?: string;
    app_name?: string;
    avatar_url?: string;
    description?: string;
    scopes?: {
      scope: string;
      description?: string;
      level?: 1 | 2 | 3 | 0;
      token_types?: ('tenant' | 'user')[];
    }[];
    back_home_url?: string;
    i18n?: AppI18nInfo[];
    primary_language?: 'zh_cn' | 'en_us' | 'ja_jp';
    common_categories?: string[];
    owner?: ApplicationOwner;
    mobile_default_ability?: 'gadget' | 'web_app' | 'bot';
    pc_default_ability?: 'gadget' | 'web_app' | 'bot';
    secret?: string;
    event?: AppEvent;
    callback?: Callback;
    encryption?: Encryption;
    security?: Security;
    allow_refresh_token?: boolean;
    callback_info?: CallbackInfo;
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 查看待审核的应用列表 · Get Application Release Request List
 * - GET /open-apis/application/v6/applications/underauditlist
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/underauditlist
 */
export const underauditlist: PagedApiDefinition<UnderauditlistInput, UnderauditlistOutput, 'items'> = { id: 'application.v6.application.underauditlist', method: 'GET', path: '/open-apis/application/v6/applications/underauditlist', tokens: 't', paged: true, items: 'items' };
