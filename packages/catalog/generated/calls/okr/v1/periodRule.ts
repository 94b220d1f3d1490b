// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  period_rules?: {
    period_rule_id?: string;
    type?: 'year' | 'month' | (string & {});
    length?: number;
    first_month?: number;
  }[];
}

/**
 * 获取 OKR 周期规则 · Get OKR period rules
 * - GET /open-apis/okr/v1/period_rules
 * - Tokens: tenant
 * - Scopes (any one): okr:okr, okr:okr.period:readonly, okr:okr:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/period_rule/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'okr.v1.periodRule.list', method: 'GET', path: '/open-apis/okr/v1/period_rules', tokens: 't', tier: 3 };
