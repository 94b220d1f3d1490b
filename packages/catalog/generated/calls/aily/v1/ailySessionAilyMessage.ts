// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AilyMessage, ContentType } from '../types.ts';

export interface CreateInput {
  path: {
    /** 9–32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
  data: {
    /** ≤ 64 characters */
    idempotent_id: string;
    content_type: ContentType;
    /** ≤ 61440 characters */
    content: string;
    /** 0–32 items */
    file_ids?: string[];
    /** ≤ 32 characters; pattern message_[0-9a-hjkmnp-z]{1,24} */
    quote_message_id?: string;
    /** 0–32 items */
    mentions?: {
      /** ≤ 64 characters */
      entity_id?: string;
      identity_provider?: 'AILY' | 'FEISHU';
      /** ≤ 32 characters */
      key?: string;
      /** ≤ 32 characters */
      name?: string;
      /** ≤ 20 characters */
      aily_id?: string;
    }[];
  };
}

export interface CreateOutput {
  message?: AilyMessage;
}

/**
 * 发送 Aily 消息 · Send aily message
 * - POST /open-apis/aily/v1/sessions/:aily_session_id/messages
 * - Tokens: tenant, user
 * - Scopes (any one): aily:message:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'aily.v1.ailySessionAilyMessage.create', method: 'POST', path: '/open-apis/aily/v1/sessions/:aily_session_id/messages', tokens: 'tu', idempotency: 'data.idempotent_id', tier: 4 };

export interface GetInput {
  path: {
    /** ≤ 32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
    /** ≤ 32 characters; pattern message_[0-9a-hjkmnp-z]{1,24} */
    aily_message_id: string;
  };
}

export interface GetOutput {
  message?: AilyMessage;
}

/**
 * 获取 Aily 消息 · Get aily message
 * - GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id
 * - Tokens: tenant, user
 * - Scopes (any one): aily:message:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'aily.v1.ailySessionAilyMessage.get', method: 'GET', path: '/open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  path: {
    /** ≤ 32 characters; pattern session_[0-9a-hjkmnp-z]{1,24} */
    aily_session_id: string;
  };
  params?: {
    page_size?: number;
    page_token?: string;
    /** ≤ 32 characters; pattern run_[0-9a-hjkmnp-z]{1,28} */
    run_id?: string;
    with_partial_message?: boolean;
  };
}

export interface ListOutput {
  messages?: AilyMessage[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 列出 Aily 消息 · List aily messages
 * - GET /open-apis/aily/v1/sessions/:aily_session_id/messages
 * - Tokens: tenant, user
 * - Scopes (any one): aily:message:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-aily_message/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'messages'> = { id: 'aily.v1.ailySessionAilyMessage.list', method: 'GET', path: '/open-apis/aily/v1/sessions/:aily_session_id/messages', tokens: 'tu', tier: 4, paged: true, items: 'messages' };
