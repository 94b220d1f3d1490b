// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { OuterInfo, RelatedMeta, Term, UserIdType } from '../../shared-types.ts';
import type { Draft, Entity } from '../types.ts';

export interface CreateInput {
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
    outer_info?: OuterInfo;
    /** ≤ 5000 characters */
    rich_text?: string;
  };
}

export interface CreateOutput {
  draft?: {
    /** int64 */
    draft_id?: string;
    entity?: Draft;
  };
}

/**
 * 创建草稿 · Create draft
 * - POST /open-apis/baike/v1/drafts
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'baike.v1.draft.create', method: 'POST', path: '/open-apis/baike/v1/drafts', tokens: 'tu', tier: 3 };

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
  };
}

export interface UpdateOutput {
  draft?: {
    /** int64 */
    draft_id?: string;
    entity?: Entity;
  };
}

/**
 * 更新草稿 · Update draft
 * - PUT /open-apis/baike/v1/drafts/:draft_id
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/draft/update
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'baike.v1.draft.update', method: 'PUT', path: '/open-apis/baike/v1/drafts/:draft_id', tokens: 'tu', tier: 3 };
