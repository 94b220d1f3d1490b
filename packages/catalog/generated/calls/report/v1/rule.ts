// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface QueryInput {
  params: {
    rule_name: string;
    /** 0–1 */
    include_deleted?: 0 | 1;
    user_id_type?: UserIdType;
  };
}

export interface QueryOutput {
  rules?: {
    /** int64 */
    rule_id?: string;
    name?: string;
    icon_name?: string;
    created_at?: number;
    creator_user_id?: string;
    creator_user_name?: string;
    owner_user_id?: string;
    owner_user_name?: string;
    form_schema?: {
      name?: string;
      type?: 'number' | 'text' | 'image' | 'address' | 'dropdown' | 'attachement' | 'multiSelect' | 'datetime';
    }[];
    is_deleted?: 0 | 1;
    need_report_user_ids?: string[];
    need_report_department_ids?: string[];
    need_report_chat_ids?: string[];
    cc_user_ids?: string[];
    cc_department_ids?: string[];
    to_user_ids?: string[];
    to_chat_ids?: string[];
    to_leaders?: number[];
    to_department_owners?: number[];
    manager_user_ids?: string[];
    cc_chat_ids?: string[];
  }[];
}

/**
 * 查询规则 · Query rules
 * - GET /open-apis/report/v1/rules/query
 * - Tokens: tenant
 * - Scopes (any one): report:rule:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'report.v1.rule.query', method: 'GET', path: '/open-apis/report/v1/rules/query', tokens: 't' };
