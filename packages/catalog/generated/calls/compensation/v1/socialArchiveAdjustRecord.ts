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
    /** 1–32 characters */
    record_type: 'increase' | 'attrition';
  };
}

export interface QueryOutput {
  records?: {
    user_id?: string;
    record_type?: 'increase' | 'attrition';
    details?: SocialArchiveDetail[];
    record_id?: string;
  }[];
}

/**
 * 批量获取社保增减员记录
 * - POST /open-apis/compensation/v1/social_archive_adjust_record/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.social_adjust_record:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'compensation.v1.socialArchiveAdjustRecord.query', method: 'POST', path: '/open-apis/compensation/v1/social_archive_adjust_record/query', tokens: 't', tier: 7 };
