// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { Status } from '../types.ts';

export interface ListInput {
  params?: {
    /** ≤ 500; default 50 */
    page_size?: number;
    page_token?: string;
  };
  data?: {
    /** ≤ 20 items */
    approval_codes?: string[];
    instance_ids?: string[];
    user_ids?: string[];
    status?: Status;
  };
}

export interface ListOutput {
  data?: {
    instance_id: string;
    approval_id: string;
    approval_code: string;
    status: 'PENDING' | 'APPROVED' | 'REJECTED' | 'CANCELED' | 'DELETED' | 'HIDDEN';
    /** int64 */
    update_time: string;
    tasks?: {
      id: string;
      status: Status;
      /** int64 */
      update_time: string;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取三方审批任务状态 · party approval tasks
 * - GET /open-apis/approval/v4/external_tasks
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:approval:readonly, approval:external_task
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'data'> = { id: 'approval.v4.externalTask.list', method: 'GET', path: '/open-apis/approval/v4/external_tasks', tokens: 't', tier: 4, paged: true, items: 'data' };
