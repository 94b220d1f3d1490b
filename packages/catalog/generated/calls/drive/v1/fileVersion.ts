// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType, UserIdType } from '../../shared-types.ts';

export interface CreateInput {
  path: {
    file_token: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    owner_id?: string;
    obj_type?: 'docx' | 'sheet';
    parent_type?: 'docx' | 'sheet';
    name?: string;
    parent_token?: string;
    creator_id?: string;
    /** int64 */
    create_time?: string;
    /** int64 */
    update_time?: string;
    status?: '0' | '1' | '2';
    version?: string;
  };
}

export interface CreateOutput {
  name?: string;
  version?: string;
  parent_token?: string;
  owner_id?: string;
  creator_id?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  /** int64 */
  status?: '0' | '1' | '2';
  obj_type?: 'docx' | 'sheet';
  parent_type?: 'docx' | 'sheet';
}

/**
 * 创建文档版本 · Create document version
 * - POST /open-apis/drive/v1/files/:file_token/versions
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive:version
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.fileVersion.create', method: 'POST', path: '/open-apis/drive/v1/files/:file_token/versions', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    file_token: string;
    version_id: string;
  };
  params: {
    obj_type: 'docx' | 'sheet';
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除文档版本 · Delete document version
 * - DELETE /open-apis/drive/v1/files/:file_token/versions/:version_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive:version
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'drive.v1.fileVersion.delete', method: 'DELETE', path: '/open-apis/drive/v1/files/:file_token/versions/:version_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    file_token: string;
    version_id: string;
  };
  params: {
    obj_type: 'docx' | 'sheet';
    user_id_type?: FunctionalRoleMemberUserIdType;
    page_token?: string;
    page_size?: number;
  };
}

export interface GetOutput {
  name?: string;
  version?: string;
  parent_token?: string;
  owner_id?: string;
  creator_id?: string;
  /** int64 */
  create_time?: string;
  /** int64 */
  update_time?: string;
  /** int64 */
  status?: '0' | '1' | '2';
  obj_type?: 'docx' | 'sheet';
  parent_type?: 'docx' | 'sheet';
}

/**
 * 获取文档版本信息 · Get document version
 * - GET /open-apis/drive/v1/files/:file_token/versions/:version_id
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive:version, drive:drive:version:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.fileVersion.get', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/versions/:version_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    file_token: string;
  };
  params: {
    /** ≤ 100 */
    page_size: number;
    page_token?: string;
    obj_type: 'docx' | 'sheet';
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export interface ListOutput {
  items?: {
    name?: string;
    version?: string;
    parent_token?: string;
    owner_id?: string;
    creator_id?: string;
    /** int64 */
    create_time?: string;
    /** int64 */
    update_time?: string;
    /** int64 */
    status?: '0' | '1' | '2';
    obj_type?: 'docx' | 'sheet';
    parent_type?: 'docx' | 'sheet';
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取文档版本列表 · List document version
 * - GET /open-apis/drive/v1/files/:file_token/versions
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive:version, drive:drive:version:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-version/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'drive.v1.fileVersion.list', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/versions', tokens: 'tu', tier: 4, paged: true, items: 'items' };
