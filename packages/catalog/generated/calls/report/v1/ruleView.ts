// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface RemoveInput {
  path: {
    /** ≥ 1 characters */
    rule_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    /** 0–200 items */
    user_ids?: string[];
  };
}

export type RemoveOutput = UnknownFields;

/**
 * 移除规则看板 · Remove rule board
 * - POST /open-apis/report/v1/rules/:rule_id/views/remove
 * - Tokens: tenant
 * - Scopes (any one): report:report
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/report/report-v1/rule-view/remove
 */
export const remove: ApiDefinition<RemoveInput, RemoveOutput> = { id: 'report.v1.ruleView.remove', method: 'POST', path: '/open-apis/report/v1/rules/:rule_id/views/remove', tokens: 't' };
