// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { TypeInput } from '../types.ts';

export interface CreateInput {
  path: {
    token: string;
  };
  params: {
    type: TypeInput;
  };
  data?: UnknownFields;
}

export interface CreateOutput {
  password?: string;
}

/**
 * 启用云文档密码 · Open password
 * - POST /open-apis/drive/v1/permissions/:token/public/password
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:write_only, drive:drive, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.permissionPublicPassword.create', method: 'POST', path: '/open-apis/drive/v1/permissions/:token/public/password', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    token: string;
  };
  params: {
    type: TypeInput;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 停用云文档密码 · Close password
 * - DELETE /open-apis/drive/v1/permissions/:token/public/password
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:write_only, drive:drive, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.v1.permissionPublicPassword.delete', method: 'DELETE', path: '/open-apis/drive/v1/permissions/:token/public/password', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    token: string;
  };
  params: {
    type: TypeInput;
  };
  data?: UnknownFields;
}

export interface UpdateOutput {
  password?: string;
}

/**
 * 刷新云文档密码 · Refresh password
 * - PUT /open-apis/drive/v1/permissions/:token/public/password
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:bitable, docs:doc, docs:permission.setting:write_only, drive:drive, sheets:spreadsheet, wiki:wiki
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/permission-public-password/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'drive.v1.permissionPublicPassword.update', method: 'PUT', path: '/open-apis/drive/v1/permissions/:token/public/password', tokens: 'tu', tier: 3 };
