// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { MinutesMeta, TalentCustomizedTimeRange, UserIdType } from '../../shared-types.ts';

export interface ArtifactsInput {
  path: {
    /** 24 characters */
    minute_token: string;
  };
}

export interface ArtifactsOutput {
  summary?: string;
  minute_chapters?: {
    title?: string;
    /** int64 */
    start_ms?: string;
    /** int64 */
    stop_ms?: string;
    summary_content?: string;
  }[];
  minute_todos?: {
    content?: string;
    assignees?: string[];
    is_done?: boolean;
    todo_id?: string;
    operation?: string;
  }[];
  keywords?: string[];
  transcript?: string;
}

/**
 * 获取妙记AI产物
 * - GET /open-apis/minutes/v1/minutes/:minute_token/artifacts
 * - Tokens: tenant, user
 * - Scopes (any one): minutes:minutes.artifacts:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/artifacts
 */
export const artifacts: ApiDefinition<ArtifactsInput, ArtifactsOutput> = { id: 'minutes.v1.minute.artifacts', method: 'GET', path: '/open-apis/minutes/v1/minutes/:minute_token/artifacts', tokens: 'tu', tier: 6 };

export interface GetInput {
  path: {
    /** 24 characters */
    minute_token: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  minute?: {
    token?: string;
    owner_id?: string;
    create_time?: string;
    title?: string;
    cover?: string;
    duration?: string;
    url?: string;
    /** int64 */
    note_id?: string;
  };
}

/**
 * 获取单个妙记信息
 * - GET /open-apis/minutes/v1/minutes/:minute_token
 * - Tokens: tenant, user
 * - Scopes (any one): minutes:minutes, minutes:minutes.basic:read, minutes:minutes:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'minutes.v1.minute.get', method: 'GET', path: '/open-apis/minutes/v1/minutes/:minute_token', tokens: 'tu', tier: 6 };

export interface SearchInput {
  params?: {
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** ≤ 50 characters */
    query?: string;
    filter?: {
      /** 0–100 items */
      owner_ids?: string[];
      /** 0–100 items */
      participant_ids?: string[];
      create_time?: TalentCustomizedTimeRange;
    };
    sorter?: 'create_time_desc';
  };
}

export interface SearchOutput {
  items: {
    token: string;
    display_info?: string;
    meta_data?: MinutesMeta;
  }[];
  total?: number;
  has_more: boolean;
  page_token?: string;
  notice?: string;
}

/**
 * 搜索妙记
 * - POST /open-apis/minutes/v1/minutes/search
 * - Tokens: tenant, user
 * - Scopes (any one): minutes:minutes.search:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'minutes.v1.minute.search', method: 'POST', path: '/open-apis/minutes/v1/minutes/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface SubscriptionInput {
  data?: {
    event_type?: string;
  };
}

export type SubscriptionOutput = UnknownFields;

/**
 * 订阅妙记变更事件
 * - POST /open-apis/minutes/v1/minutes/subscription
 * - Tokens: user
 * - Scopes (any one): minutes:minutes.basic:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/subscription
 */
export const subscription: ApiDefinition<SubscriptionInput, SubscriptionOutput> = { id: 'minutes.v1.minute.subscription', method: 'POST', path: '/open-apis/minutes/v1/minutes/subscription', tokens: 'u', tier: 4 };

export interface UnsubscriptionInput {
  data?: {
    event_type?: string;
  };
}

export type UnsubscriptionOutput = UnknownFields;

/**
 * 取消订阅妙记变更事件
 * - POST /open-apis/minutes/v1/minutes/unsubscription
 * - Tokens: user
 * - Scopes (any one): minutes:minutes.basic:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/unsubscription
 */
export const unsubscription: ApiDefinition<UnsubscriptionInput, UnsubscriptionOutput> = { id: 'minutes.v1.minute.unsubscription', method: 'POST', path: '/open-apis/minutes/v1/minutes/unsubscription', tokens: 'u', tier: 4 };
