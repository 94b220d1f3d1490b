// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { AppRecommendRuleItemInfo } from '../types.ts';

export interface ListInput {
  params: {
    /** ≤ 50 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdType;
  };
}

export interface ListOutput {
  rules?: {
    id?: string;
    name?: string;
    status?: 'open' | 'closed';
    visibility_info?: {
      is_all?: boolean;
      department_ids?: string[];
      user_ids?: string[];
      group_ids?: string[];
    };
    recommend_item_infos?: AppRecommendRuleItemInfo[];
    distributed_recommend_item_infos?: AppRecommendRuleItemInfo[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取当前设置的推荐规则列表 · Obtain the list of currently set recommend app rules
 * - GET /open-apis/application/v6/app_recommend_rules
 * - Tokens: tenant
 * - Scopes (any one): application:app_recommend_rule:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_recommend_rule/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'rules'> = { id: 'application.v6.appRecommendRule.list', method: 'GET', path: '/open-apis/application/v6/app_recommend_rules', tokens: 't', tier: 4, paged: true, items: 'rules' };
