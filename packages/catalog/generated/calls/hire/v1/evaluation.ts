// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { Evaluation } from '../types.ts';

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    application_id?: string;
    update_start_time?: string;
    update_end_time?: string;
    user_id_type?: NoteUserIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: Evaluation[];
}

/**
 * 获取简历评估信息列表 · Get resume evaluation information list
 * - GET /open-apis/hire/v1/evaluations
 * - Tokens: tenant, user
 * - Scopes (any one): hire:evaluation:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/evaluation/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.evaluation.list', method: 'GET', path: '/open-apis/hire/v1/evaluations', tokens: 'tu', tier: 4, paged: true, items: 'items' };
