// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { TagInfo } from '../types.ts';

export interface CreateInput {
  data: {
    create_tag: {
      tag_type: 'tenant';
      name: string;
      /** 0–40 items */
      i18n_names?: {
        locale: string;
        name?: string;
      }[];
    };
    bot_id?: string;
  };
}

export interface CreateOutput {
  id?: string;
  create_tag_fail_reason?: {
    duplicate_id?: string;
  };
}

/**
 * 创建标签 · Create a tag
 * - POST /open-apis/im/v2/tags
 * - Tokens: tenant
 * - Scopes (any one): im:tag:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v2.tag.create', method: 'POST', path: '/open-apis/im/v2/tags', tokens: 't', tier: 6 };

export interface PatchInput {
  path: {
    tag_id: string;
  };
  data?: {
    patch_tag?: {
      id?: string;
      name?: string;
      /** 0–40 items */
      i18n_names?: {
        locale: string;
        name?: string;
      }[];
    };
    bot_id?: string;
  };
}

export interface PatchOutput {
  tag_info?: TagInfo;
  patch_tag_fail_reason?: {
    duplicate_id?: string;
  };
}

/**
 * 修改标签 · Update a tag
 * - PATCH /open-apis/im/v2/tags/:tag_id
 * - Tokens: tenant
 * - Scopes (any one): im:tag:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'im.v2.tag.patch', method: 'PATCH', path: '/open-apis/im/v2/tags/:tag_id', tokens: 't', tier: 6 };
