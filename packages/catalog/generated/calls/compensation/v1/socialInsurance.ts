// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export interface ListOutput {
  items?: {
    id: string;
    name: {
      zh_cn?: string;
      en_us?: string;
    };
    insurance_type: 'social_insurance' | 'provident_fund';
    active: boolean;
    is_system: boolean;
  }[];
}

/**
 * 获取险种配置列表
 * - GET /open-apis/compensation/v1/social_insurances
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.insurance:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_insurance/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'compensation.v1.socialInsurance.list', method: 'GET', path: '/open-apis/compensation/v1/social_insurances', tokens: 't', tier: 7 };
