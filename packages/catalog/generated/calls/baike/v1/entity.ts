// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type {
  ClassificationFilter,
  MatchInfo,
  OuterInfo,
  Phrase,
  RelatedMeta,
  Term,
  UserIdType,
} from '../../shared-types.ts';
import type { Draft, Entity } from '../types.ts';

export interface CreateInput {
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
  };
}

export interface CreateOutput {
  entity?: Entity;
}

/**
 * 创建免审词条 · Create an exemption entry
 * - POST /open-apis/baike/v1/entities
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'baike.v1.entity.create', method: 'POST', path: '/open-apis/baike/v1/entities', tokens: 'tu', tier: 3 };

export interface ExtractInput {
  data?: {
    /** ≤ 128 characters */
    text?: string;
  };
}

export interface ExtractOutput {
  entity_word: {
    name: string;
    aliases?: string[];
  }[];
}

/**
 * 提取潜在的词条 · Extract lingo entity words
 * - POST /open-apis/baike/v1/entities/extract
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/extract
 * @deprecated Feishu lists it as superseded.
 */
export const extract: ApiDefinition<ExtractInput, ExtractOutput> = { id: 'baike.v1.entity.extract', method: 'POST', path: '/open-apis/baike/v1/entities/extract', tokens: 'tu', tier: 3 };

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
 * - GET /open-apis/baike/v1/entities/:entity_id
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'baike.v1.entity.get', method: 'GET', path: '/open-apis/baike/v1/entities/:entity_id', tokens: 'tu', tier: 4 };

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
 * - POST /open-apis/baike/v1/entities/highlight
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/highlight
 * @deprecated Feishu lists it as superseded.
 */
export const highlight: ApiDefinition<HighlightInput, HighlightOutput> = { id: 'baike.v1.entity.highlight', method: 'POST', path: '/open-apis/baike/v1/entities/highlight', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
    /** 2–32 characters */
    provider?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  entities?: Entity[];
  page_token?: string;
}

/**
 * 获取词条列表 · Get entities
 * - GET /open-apis/baike/v1/entities
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'entities'> = { id: 'baike.v1.entity.list', method: 'GET', path: '/open-apis/baike/v1/entities', tokens: 'tu', tier: 4, paged: true, items: 'entities' };

export interface MatchInput {
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
 * - POST /open-apis/baike/v1/entities/match
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/match
 * @deprecated Feishu lists it as superseded.
 */
export const match: ApiDefinition<MatchInput, MatchOutput> = { id: 'baike.v1.entity.match', method: 'POST', path: '/open-apis/baike/v1/entities/match', tokens: 'tu', tier: 4 };

export interface SearchInput {
  params?: {
    /** 1–100; default 20 */
    page_size?: number;
    page_token?: string;
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
  entities?: Draft[];
  page_token?: string;
}

/**
 * 模糊搜索词条 · Search entity
 * - POST /open-apis/baike/v1/entities/search
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/search
 * @deprecated Feishu lists it as superseded.
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'entities'> = { id: 'baike.v1.entity.search', method: 'POST', path: '/open-apis/baike/v1/entities/search', tokens: 'tu', tier: 4, paged: true, items: 'entities' };

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
  };
}

export interface UpdateOutput {
  entity?: Entity;
}

/**
 * 更新免审词条 · Update the exemption entry
 * - PUT /open-apis/baike/v1/entities/:entity_id
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/entity/update
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'baike.v1.entity.update', method: 'PUT', path: '/open-apis/baike/v1/entities/:entity_id', tokens: 'tu', tier: 3 };
