// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { OkrBatch } from '../types.ts';

export interface BatchGetInput {
  params: {
    user_id_type?: NoteUserIdType;
    /** ≤ 10 items */
    okr_ids: string[];
    /** default "zh_cn" */
    lang?: string;
  };
}

export interface BatchGetOutput {
  okr_list?: OkrBatch[];
}

/**
 * 批量获取 OKR · Get OKR in bulk
 * - GET /open-apis/okr/v1/okrs/batch_get
 * - Tokens: tenant, user
 * - Scopes (any one): okr:okr, okr:okr.content:readonly, okr:okr:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/okr/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'okr.v1.okr.batchGet', method: 'GET', path: '/open-apis/okr/v1/okrs/batch_get', tokens: 'tu', tier: 3 };
