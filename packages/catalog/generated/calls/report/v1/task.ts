// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    commit_start_time: number;
    commit_end_time: number;
    /** int64 */
    rule_id?: string;
    user_id?: string;
    page_token: string;
    /** 0–20 */
    page_size: number;
  };
}

export interface QueryOutput {
  items?: {
    /** int64 */
    task_id?: string;
    rule_name?: string;
    from_user_id?: string;
    from_user_name?: string;
    department_name?: string;
    commit_time?: number;
    form_contents?: {
      field_id?: string;
      field_name?: string;
      field_value?: string;
    }[];
    /** int64 */
    rule_id?: string;
    department_ids?: string[];
    to_user_ids?: string[];
    to_user_names?: string[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 查询任务 · Query tasks
 * - POST /open-apis/report/v1/tasks/query
 * - Tokens: tenant, user
 * - Scopes (any one): report:task:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/task/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'report.v1.task.query', method: 'POST', path: '/open-apis/report/v1/tasks/query', tokens: 'tu', tier: 7, paged: true, items: 'items', pageTokenIn: 'data' };
