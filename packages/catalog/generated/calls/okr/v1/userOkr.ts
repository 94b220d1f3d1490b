// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { OkrBatch } from '../types.ts';

export interface ListInput {
  path: {
    user_id: string;
  };
  params: {
    user_id_type?: NoteUserIdType;
    offset: string;
    limit: string;
    /** default "zh_cn" */
    lang?: string;
    /** ≤ 10 items */
    period_ids?: string[];
  };
}

export interface ListOutput {
  total?: number;
  okr_list?: OkrBatch[];
}

/**
 * 获取用户的 OKR 列表 · Get the user's OKR list
 * - GET /open-apis/okr/v1/users/:user_id/okrs
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.content:readonly, okr:okr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/user-okr/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'okr.v1.userOkr.list', method: 'GET', path: '/open-apis/okr/v1/users/:user_id/okrs', tokens: 'tu', tier: 3 };
