// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  rules?: {
    id?: string;
    operator_options?: number[];
    operand?: string;
    category?: number;
    display_name?: string;
  }[];
}

/**
 * 获取客服技能列表
 * - GET /open-apis/helpdesk/v1/agent_skill_rules
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/agent_skill_rule/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'helpdesk.v1.agentSkillRule.list', method: 'GET', path: '/open-apis/helpdesk/v1/agent_skill_rules', tokens: 't', helpdesk: true };
