// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Run } from '../types.ts';

export interface CancelInput {
  path: {
    /** 9–32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
    /** 5–32 characters */
    run_id: string;
  };
  data?: UnknownFields;
}

export interface CancelOutput {
  run?: Run;
}

/**
 * 中止一次运行
 * - POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel
 * - Tokens: tenant, user
 * - Scopes (any one): aily:run:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel
 */
export const cancel: ApiDefinition<CancelInput, CancelOutput> = { id: 'aily.v1.ailySessionRun.cancel', method: 'POST', path: '/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel', tokens: 'tu', tier: 4 };

export interface CreateInput {
  path: {
    /** ≤ 32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
  data: {
    /** ≤ 64 characters */
    app_id: string;
    /** ≤ 32 characters */
    skill_id?: string;
    /** ≤ 255 characters */
    skill_input?: string;
    /** ≤ 255 characters */
    metadata?: string;
  };
}

export interface CreateOutput {
  run?: Run;
}

/**
 * 创建运行 · Create run
 * - POST /open-apis/aily/v1/sessions/:aily_session_id/runs
 * - Tokens: tenant, user
 * - Scopes (any one): aily:run:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.ailySessionRun.create', method: 'POST', path: '/open-apis/aily/v1/sessions/:aily_session_id/runs', tokens: 'tu', tier: 3 };

export interface GetInput {
  path: {
    /** 9–32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
    /** 5–32 characters; pattern run_[0-9a-hjkmnp-z]{1,28} */
    run_id: string;
  };
}

export interface GetOutput {
  run?: Run;
}

/**
 * 获取运行 · Get run
 * - GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:run:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.ailySessionRun.get', method: 'GET', path: '/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    /** 9–32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  runs?: Run[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列出运行 · List runs
 * - GET /open-apis/aily/v1/sessions/:aily_session_id/runs
 * - Tokens: tenant, user
 * - Scopes (any one): aily:run:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'runs'> = { id: 'aily.v1.ailySessionRun.list', method: 'GET', path: '/open-apis/aily/v1/sessions/:aily_session_id/runs', tokens: 'tu', tier: 4, paged: true, items: 'runs' };
