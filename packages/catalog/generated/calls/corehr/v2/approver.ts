// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';

export interface ListInput {
  params: {
    /** 1–100; default 20 */
    page_size: number;
    /** default "1" */
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    user_id: string;
    approver_status?: -2 | -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 12 | 14 | 16;
  };
}

export interface ListOutput {
  page_token?: string;
  has_more?: boolean;
  approver_list?: {
    approver_id?: string;
    process_id?: string;
    approver_status?: -2 | -1 | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 12 | 14 | 16 | 18;
  }[];
}

/**
 * 获取指定人员审批任务列表 · Get specified employment process approver list
 * - GET /open-apis/corehr/v2/approvers
 * - Tokens: tenant
 * - Scopes (any one): corehr:process:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approver/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'approver_list'> = { id: 'corehr.v2.approver.list', method: 'GET', path: '/open-apis/corehr/v2/approvers', tokens: 't', tier: 7, paged: true, items: 'approver_list' };
