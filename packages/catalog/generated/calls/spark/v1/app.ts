// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { App, ApplyConfig } from '../types.ts';

export interface CreateInput {
  data: {
    name: string;
    app_type?: string;
    description?: string;
    icon_url?: string;
    source_agent?: string;
  };
}

export interface CreateOutput {
  app?: App;
}

/**
 * 创建妙搭应用
 * - POST /open-apis/spark/v1/apps
 * - Tokens: user
 * - Scopes (any one): spark:app:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'spark.v1.app.create', method: 'POST', path: '/open-apis/spark/v1/apps', tokens: 'u', tier: 8 };

export interface GetAppVisibilityInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetAppVisibilityOutput {
  scope?: string;
  users?: string[];
  departments?: string[];
  chats?: string[];
  apply_config?: ApplyConfig;
  require_login?: boolean;
}

/**
 * 获取妙搭应用可用范围
 * - GET /open-apis/spark/v1/apps/:app_id/access-scope
 * - Tokens: user
 * - Scopes (any one): spark:app:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/get_app_visibility
 */
export const getAppVisibility: ApiDefinition<GetAppVisibilityInput, GetAppVisibilityOutput> = { id: 'spark.v1.app.getAppVisibility', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/access-scope', tokens: 'u', tier: 8 };

export interface IconInput {
  data: {
    file: FileInput;
  };
}

export interface IconOutput {
  icon_url?: string;
}

/**
 * 上传妙搭应用图标
 * - POST /open-apis/spark/v1/icon
 * - Tokens: user
 * - Scopes (any one): spark:app:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/icon
 */
export const icon: ApiDefinition<IconInput, IconOutput> = { id: 'spark.v1.app.icon', method: 'POST', path: '/open-apis/spark/v1/icon', tokens: 'u', multipart: true, tier: 8 };

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    app_type?: string;
    keyword?: string;
    scope?: string;
    ownership?: string;
  };
}

export interface ListOutput {
  page_token?: string;
  items?: App[];
  has_more?: boolean;
}

/**
 * 批量获取妙搭应用
 * - GET /open-apis/spark/v1/apps
 * - Tokens: user
 * - Scopes (any one): spark:app:read
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'spark.v1.app.list', method: 'GET', path: '/open-apis/spark/v1/apps', tokens: 'u', tier: 8, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    app_id: string;
  };
  data?: {
    name?: string;
    description?: string;
    icon_url?: string;
  };
}

export interface PatchOutput {
  app?: App;
}

/**
 * 更新妙搭应用信息
 * - PATCH /open-apis/spark/v1/apps/:app_id
 * - Tokens: user
 * - Scopes (any one): spark:app:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'spark.v1.app.patch', method: 'PATCH', path: '/open-apis/spark/v1/apps/:app_id', tokens: 'u', tier: 8 };

export interface SqlCommandsInput {
  path: {
    app_id: string;
  };
  params?: {
    /** default "online" */
    env?: string;
    transactional?: boolean;
  };
  data: {
    sql: string;
  };
}

export interface SqlCommandsOutput {
  result: string;
}

/**
 * 执行 SQL
 * - POST /open-apis/spark/v1/apps/:app_id/sql_commands
 * - Tokens: user
 * - Scopes (any one): spark:app.sql_commands:write, spark:app:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/sql_commands
 */
export const sqlCommands: ApiDefinition<SqlCommandsInput, SqlCommandsOutput> = { id: 'spark.v1.app.sqlCommands', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/sql_commands', tokens: 'u', tier: 7 };

export interface UpdateAppVisibilityInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    users?: string[];
    /** 1–200 items */
    departments?: string[];
    chats?: string[];
    apply_config?: ApplyConfig;
    require_login?: boolean;
    scope: string;
  };
}

export type UpdateAppVisibilityOutput = UnknownFields;

/**
 * 更新妙搭应用可用范围
 * - PUT /open-apis/spark/v1/apps/:app_id/access-scope
 * - Tokens: user
 * - Scopes (any one): spark:app:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/update_app_visibility
 */
export const updateAppVisibility: ApiDefinition<UpdateAppVisibilityInput, UpdateAppVisibilityOutput> = { id: 'spark.v1.app.updateAppVisibility', method: 'PUT', path: '/open-apis/spark/v1/apps/:app_id/access-scope', tokens: 'u' };

export interface UploadHtmlCodeAndReleaseInput {
  path: {
    app_id: string;
  };
  data: {
    file: FileInput;
  };
}

export interface UploadHtmlCodeAndReleaseOutput {
  url?: string;
}

/**
 * 上传 HTML 代码并发布
 * - POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code
 * - Tokens: user
 * - Scopes (any one): spark:app:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app/upload_html_code_and_release
 */
export const uploadHtmlCodeAndRelease: ApiDefinition<UploadHtmlCodeAndReleaseInput, UploadHtmlCodeAndReleaseOutput> = { id: 'spark.v1.app.uploadHtmlCodeAndRelease', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/upload_and_release_html_code', tokens: 'u', multipart: true, tier: 8 };
