// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { OuterInfo, RelatedMeta, Term, UserIdType } from '../../shared-types.ts';
import type { Draft, I18nEntryDesc } from '../types.ts';

export interface CreateInput {
  params?: {
    /** int64 */
    repo_id?: string;
    user_id_type?: UserIdType;
  };
  data: {
    id?: string;
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
  draft?: Draft;
}

/**
 * 创建草稿 · Create draft
 * - POST /open-apis/lingo/v1/drafts
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'lingo.v1.draft.create', method: 'POST', path: '/open-apis/lingo/v1/drafts', tokens: 'tu', tier: 3 };

export interface UpdateInput {
  path: {
    /** int64 */
    draft_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    id?: string;
    /** ≤ 1 items */
    main_keys: Term[];
    full_names?: Term[];
    /** ≤ 10 items */
    aliases?: Term[];
    /** ≤ 5000 characters */
    description?: string;
    related_meta?: RelatedMeta;
    /** ≤ 5000 characters */
    rich_text?: string;
    /** ≤ 3 items */
    i18n_descs?: I18nEntryDesc[];
  };
}

export interface UpdateOutput {
  draft?: Draft;
}

/**
 * 更新草稿 · Update draft
 * - PUT /open-apis/lingo/v1/drafts/:draft_id
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/draft/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'lingo.v1.draft.update', method: 'PUT', path: '/open-apis/lingo/v1/drafts/:draft_id', tokens: 'tu', tier: 3 };
