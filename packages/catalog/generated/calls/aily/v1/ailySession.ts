// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { AilySession } from '../types.ts';

export interface CreateInput {
  data?: {
    /** ≤ 255 characters */
    channel_context?: string;
    /** ≤ 255 characters */
    metadata?: string;
  };
}

export interface CreateOutput {
  session?: AilySession;
}

/**
 * 创建会话 · Create session
 * - POST /open-apis/aily/v1/sessions
 * - Tokens: tenant, user
 * - Scopes (any one): aily:session:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.ailySession.create', method: 'POST', path: '/open-apis/aily/v1/sessions', tokens: 'tu', tier: 4 };

export interface DeleteInput {
  path: {
    /** ≤ 32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除会话 · Delete session
 * - DELETE /open-apis/aily/v1/sessions/:aily_session_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:session:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'aily.v1.ailySession.delete', method: 'DELETE', path: '/open-apis/aily/v1/sessions/:aily_session_id', tokens: 'tu', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    /** 9–32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
}

export interface GetOutput {
  session?: AilySession;
}

/**
 * 获取会话 · Get session
 * - GET /open-apis/aily/v1/sessions/:aily_session_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:session:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.ailySession.get', method: 'GET', path: '/open-apis/aily/v1/sessions/:aily_session_id', tokens: 'tu', tier: 4 };

export interface UpdateInput {
  path: {
    /** 9–32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
  data?: {
    /** ≤ 255 characters */
    channel_context?: string;
    /** ≤ 255 characters */
    metadata?: string;
  };
}

export interface UpdateOutput {
  session?: AilySession;
}

/**
 * 更新会话 · Update session
 * - PUT /open-apis/aily/v1/sessions/:aily_session_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:session:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'aily.v1.ailySession.update', method: 'PUT', path: '/open-apis/aily/v1/sessions/:aily_session_id', tokens: 'tu', tier: 4 };
