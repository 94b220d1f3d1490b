// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { SocialArchiveDetail } from '../types.ts';

export interface QueryInput {
  params: {
    user_id_type: UserIdTypeInput;
  };
  data: {
    /** 0–200 items */
    user_id_list: string[];
    effective_date: string;
  };
}

export interface QueryOutput {
  archives: {
    user_id: string;
    details: SocialArchiveDetail[];
  }[];
}

/**
 * 批量获取员工参保档案
 * - POST /open-apis/compensation/v1/social_archive/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.social_archive:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'compensation.v1.socialArchive.query', method: 'POST', path: '/open-apis/compensation/v1/social_archive/query', tokens: 't', tier: 7 };
