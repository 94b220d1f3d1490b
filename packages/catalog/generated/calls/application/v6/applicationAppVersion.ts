// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { ApplicationAppContactsRange, ApplicationAppVersion, Lang } from '../types.ts';

export interface ContactsRangeSuggestInput {
  path: {
    app_id: string;
    version_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
    user_id_type?: UserIdType;
  };
}

export interface ContactsRangeSuggestOutput {
  contacts_range?: ApplicationAppContactsRange;
}

/**
 * 获取应用版本中开发者申请的通讯录权限范围 · Get the Range of Contacts Data to Access in an App's Version Release Request
 * - GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_version:readonly, application:application:self_manage
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/contacts_range_suggest
 */
export const contactsRangeSuggest: ApiDefinition<ContactsRangeSuggestInput, ContactsRangeSuggestOutput> = { id: 'application.v6.applicationAppVersion.contactsRangeSuggest', method: 'GET', path: '/open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest', tokens: 't', tier: 3 };

export interface GetInput {
  path: {
    app_id: string;
    version_id: string;
  };
  params: {
    lang: 'zh_cn' | 'en_us' | 'ja_jp';
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  app_version?: ApplicationAppVersion;
}

/**
 * 获取应用版本信息 · Get App Version Information
 * - GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_version:readonly, application:application:self_manage
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'application.v6.applicationAppVersion.get', method: 'GET', path: '/open-apis/application/v6/applications/:app_id/app_versions/:version_id', tokens: 't', tier: 3 };

export interface ListInput {
  path: {
    app_id: string;
  };
  params: {
    lang: Lang;
    /** 1–50; default 20 */
    page_size?: number;
    page_token?: string;
    /** default 0 */
    order?: 0 | 1 | (number & {});
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  items?: ApplicationAppVersion[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取应用版本列表 · Obtain App Version List
 * - GET /open-apis/application/v6/applications/:app_id/app_versions
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_version:readonly, application:application:self_manage
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'application.v6.applicationAppVersion.list', method: 'GET', path: '/open-apis/application/v6/applications/:app_id/app_versions', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    app_id: string;
    version_id: string;
  };
  params: {
    user_id_type: UserIdType;
    operator_id: string;
    reject_reason?: string;
  };
  data?: {
    status?: 0 | 1 | 2 | 3 | 4;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用审核状态 · Update version information
 * - PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id
 * - Tokens: tenant
 * - Scopes (any one): application:application.app_version
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-app_version/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v6.applicationAppVersion.patch', method: 'PATCH', path: '/open-apis/application/v6/applications/:app_id/app_versions/:version_id', tokens: 't' };
