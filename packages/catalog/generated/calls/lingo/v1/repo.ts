// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  items?: {
    /** int64 */
    id: string;
    name: string;
  }[];
}

/**
 * 获取词库列表 · repo list
 * - GET /open-apis/lingo/v1/repos
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/lingo-v1/repo/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'lingo.v1.repo.list', method: 'GET', path: '/open-apis/lingo/v1/repos', tokens: 'tu', tier: 4 };
