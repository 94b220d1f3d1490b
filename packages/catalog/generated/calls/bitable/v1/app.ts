// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CopyInput {
  path: {
    app_token: string;
  };
  data?: {
    name?: string;
    folder_token?: string;
    without_content?: boolean;
    time_zone?: string;
  };
}

export interface CopyOutput {
  app?: {
    app_token?: string;
    name?: string;
    revision?: number;
    folder_token?: string;
    url?: string;
    time_zone?: string;
  };
}

/**
 * 复制多维表格 · Copy App
 * - POST /open-apis/bitable/v1/apps/:app_token/copy
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:copy, bitable:app
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/copy
 */
export const copy: ApiDefinition<CopyInput, CopyOutput> = { id: 'bitable.v1.app.copy', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/copy', tokens: 'tu', tier: 2 };

export interface CreateInput {
  params?: {
    customized_config?: boolean;
    source_app_token?: string;
    copy_types?: string[];
    api_type?: string;
  };
  data?: {
    name?: string;
    folder_token?: string;
    time_zone?: string;
  };
}

export interface CreateOutput {
  app?: {
    app_token?: string;
    name?: string;
    revision?: number;
    folder_token?: string;
    url?: string;
    default_table_id?: string;
    time_zone?: string;
  };
}

/**
 * 创建多维表格 · Create a Base App
 * - POST /open-apis/bitable/v1/apps
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:create, bitable:app
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.app.create', method: 'POST', path: '/open-apis/bitable/v1/apps', tokens: 'tu', tier: 2 };

export interface GetInput {
  path: {
    app_token: string;
  };
}

export interface GetOutput {
  app?: {
    app_token?: string;
    name?: string;
    revision?: number;
    is_advanced?: boolean;
    time_zone?: string;
    formula_type?: 1 | 2;
    advance_version?: 'v1' | 'v2';
  };
}

/**
 * 获取多维表格元数据 · Get App Info
 * - GET /open-apis/bitable/v1/apps/:app_token
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'bitable.v1.app.get', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token', tokens: 'tu', tier: 8 };

export interface UpdateInput {
  path: {
    app_token: string;
  };
  data?: {
    name?: string;
    is_advanced?: boolean;
  };
}

export interface UpdateOutput {
  app?: {
    app_token?: string;
    name?: string;
    is_advanced?: boolean;
    time_zone?: string;
  };
}

/**
 * 更新多维表格元数据 · Update App Name
 * - PUT /open-apis/bitable/v1/apps/:app_token
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:update, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'bitable.v1.app.update', method: 'PUT', path: '/open-apis/bitable/v1/apps/:app_token', tokens: 'tu', tier: 7 };
