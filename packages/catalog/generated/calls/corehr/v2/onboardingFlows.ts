// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';
import type { IdNameObject } from '../../shared-types.ts';

export type ListInput = NoInput;

export interface ListOutput {
  flow_list?: IdNameObject[];
}

/**
 * 获取入职流程列表
 * - GET /open-apis/corehr/v2/onboarding_flows
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:read, corehr:pre_hire:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-flow
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'corehr.v2.onboardingFlows.list', method: 'GET', path: '/open-apis/corehr/v2/onboarding_flows', tokens: 't', tier: 3 };
