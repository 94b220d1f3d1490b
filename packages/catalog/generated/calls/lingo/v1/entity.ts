// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  ClassificationFilter,
  MatchInfo,
  OuterInfo,
  Phrase,
  RelatedMeta,
  Term,
  UserIdType,
} from '../../shared-types.ts';
import type { Entity, I18nEntryDesc } from '../types.ts';

export interface CreateInput {
  params?: {
    /** int64 */
    repo_id?: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 1 items */
    main_keys: Term[];
    full_names?: Term[];
    /** ≤ 10 items */
    aliases?: Term[];
    /** ≤ 5000 characters */
    description?: string;
    related_meta?: RelatedMeta;
    outer_info?: OuterInfo;
    /** ≤ 5000 characters */
    rich_text?: string;
    /** ≤ 3 items */
    i18n_descs?: I18nEntryDesc[];
  };
}

export interface CreateOutput {
  entity?: Entity;
}

/**
 * 创建免审词条 · Create an exemption entry
 * - POST /open-apis/lingo/v1/entities
 * - Tokens: tenant
 * - Scopes (any one): baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'lingo.v1.entity.create', method: 'POST', path: '/open-apis/lingo/v1/entities', tokens: 't', tier: 3 };

export interface DeleteInput {
  path: {
    entity_id: string;
  };
  params?: {
    /** 2–32 characters */
    provider?: string;
    /** 1–64 characters */
    outer_id?: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除免审词条 · Delete the exemption entry
 * - DELETE /open-apis/lingo/v1/entities/:entity_id
 * - Tokens: tenant
 * - Scopes (any one): baike:entity:exempt_delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'lingo.v1.entity.delete', method: 'DELETE', path: '/open-apis/lingo/v1/entities/:entity_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    entity_id: string;
  };
  params?: {
    /** 2–32 characters */
    provider?: string;
    /** 1–64 characters */
    outer_id?: string;
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  entity?: Entity;
}

/**
 * 获取词条详情 · Get entity
 * - GET /open-apis/lingo/v1/entities/:entity_id
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'lingo.v1.entity.get', method: 'GET', path: '/open-apis/lingo/v1/entities/:entity_id', tokens: 'tu', tier: 4 };

export interface HighlightInput {
  data: {
    /** 1–1000 characters */
    text: string;
  };
}

export interface HighlightOutput {
  phrases?: Phrase[];
}

/**
 * 词条高亮 · Highlight entity
 * - POST /open-apis/lingo/v1/entities/highlight
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/highlight
 */
export const highlight: ApiDefinition<HighlightInput, HighlightOutput> = { id: 'lingo.v1.entity.highlight', method: 'POST', path: '/open-apis/lingo/v1/entities/highlight', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
    /** 2–32 characters */
    provider?: string;
    /** int64 */
    repo_id?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  entities?: Entity[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取词条列表 · Get entities
 * - GET /open-apis/lingo/v1/entities
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'entities'> = { id: 'lingo.v1.entity.list', method: 'GET', path: '/open-apis/lingo/v1/entities', tokens: 'tu', tier: 4, paged: true, items: 'entities' };

export interface MatchInput {
  params?: {
    /** int64 */
    repo_id?: string;
  };
  data: {
    /** 1–100 characters */
    word: string;
  };
}

export interface MatchOutput {
  results?: MatchInfo[];
}

/**
 * 精准搜索词条 · Match entity
 * - POST /open-apis/lingo/v1/entities/match
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/match
 */
export const match: ApiDefinition<MatchInput, MatchOutput> = { id: 'lingo.v1.entity.match', method: 'POST', path: '/open-apis/lingo/v1/entities/match', tokens: 'tu', tier: 4 };

export interface SearchInput {
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
    /** int64 */
    repo_id?: string;
    user_id_type?: UserIdType;
  };
  data?: {
    /** 1–100 characters */
    query?: string;
    classification_filter?: ClassificationFilter;
    sources?: (1 | 2 | 3 | (number & {}))[];
    creators?: string[];
  };
}

export interface SearchOutput {
  entities?: Entity[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 模糊搜索词条 · Search entity
 * - POST /open-apis/lingo/v1/entities/search
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'entities'> = { id: 'lingo.v1.entity.search', method: 'POST', path: '/open-apis/lingo/v1/entities/search', tokens: 'tu', tier: 4, paged: true, items: 'entities' };

export interface UpdateInput {
  path: {
    entity_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** ≤ 1 items */
    main_keys: Term[];
    full_names?: Term[];
    /** ≤ 10 items */
    aliases?: Term[];
    /** ≤ 5000 characters */
    description?: string;
    related_meta?: RelatedMeta;
    outer_info?: OuterInfo;
    /** ≤ 5000 characters */
    rich_text?: string;
    /** ≤ 3 items */
    i18n_descs?: I18nEntryDesc[];
  };
}

export interface UpdateOutput {
  entity?: Entity;
}

/**
 * 更新免审词条 · Update the exemption entry
 * - PUT /open-apis/lingo/v1/entities/:entity_id
 * - Tokens: tenant
 * - Scopes (any one): baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/entity/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'lingo.v1.entity.update', method: 'PUT', path: '/open-apis/lingo/v1/entities/:entity_id', tokens: 't', tier: 3 };
