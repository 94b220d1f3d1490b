// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { ContentBlock, ContentBlockInput, ProgressRate, ProgressRateNew } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    source_title: string;
    /** pattern ^https?://.*$ */
    source_url: string;
    /** int64 */
    target_id: string;
    target_type: 2 | 3;
    content: ContentBlockInput;
    /** pattern ^https?://.*$ */
    source_url_pc?: string;
    /** pattern ^https?://.*$ */
    source_url_mobile?: string;
    progress_rate?: ProgressRate;
  };
}

export interface CreateOutput {
  /** int64 */
  progress_id?: string;
  /** int64 */
  modify_time?: string;
  content?: ContentBlock;
  progress_rate?: ProgressRateNew;
}

/**
 * 创建 OKR 进展记录 · Create OKR progress record
 * - POST /open-apis/okr/v1/progress_records
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.progress:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'okr.v1.progressRecord.create', method: 'POST', path: '/open-apis/okr/v1/progress_records', tokens: 'tu', tier: 3 };

export interface DeleteInput {
  path: {
    /** int64 */
    progress_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除 OKR 进展记录 · Delete OKR progress
 * - DELETE /open-apis/okr/v1/progress_records/:progress_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.progress:delete
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'okr.v1.progressRecord.delete', method: 'DELETE', path: '/open-apis/okr/v1/progress_records/:progress_id', tokens: 'tu', tier: 3 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** int64 */
    progress_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  /** int64 */
  progress_id?: string;
  /** int64 */
  modify_time?: string;
  content?: ContentBlock;
  progress_rate?: ProgressRateNew;
}

/**
 * 获取 OKR 进展记录 · Get OKR progress records
 * - GET /open-apis/okr/v1/progress_records/:progress_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.progress:readonly, okr:okr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'okr.v1.progressRecord.get', method: 'GET', path: '/open-apis/okr/v1/progress_records/:progress_id', tokens: 'tu', tier: 3 };

export interface UpdateInput {
  path: {
    /** int64 */
    progress_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    content: ContentBlockInput;
    progress_rate?: ProgressRate;
  };
}

export interface UpdateOutput {
  /** int64 */
  progress_id?: string;
  /** int64 */
  modify_time?: string;
  content?: ContentBlock;
  progress_rate?: ProgressRateNew;
}

/**
 * 更新 OKR 进展记录 · Update OKR progress
 * - PUT /open-apis/okr/v1/progress_records/:progress_id
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.progress:writeonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'okr.v1.progressRecord.update', method: 'PUT', path: '/open-apis/okr/v1/progress_records/:progress_id', tokens: 'tu', tier: 3 };
