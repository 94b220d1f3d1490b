// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { TagInfo } from '../types.ts';

export interface ListInput {
  params: {
    /** 0–40 items */
    ids: string[];
  };
}

export interface ListOutput {
  tag_infos?: TagInfo[];
}

/**
 * 查询标签
 * - GET /open-apis/im/v2/tags
 * - Tokens: tenant
 * - Scopes (any one): im:tag:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/tag/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'im.v2.tags.list', method: 'GET', path: '/open-apis/im/v2/tags', tokens: 't', tier: 6 };
