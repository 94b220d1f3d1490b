// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';

export interface GetInput {
  path: {
    draft_id: string;
  };
  params?: {
    user_id_type?: UserIdTypeInput;
  };
}

export interface GetOutput {
  draft_id?: string;
  draft_status?: '0' | '1' | '2' | '3';
  process_infos?: {
    process_id?: string;
    approval_group_status?: '0' | '1' | '2' | '3' | '4' | '5';
  }[];
}

/**
 * 根据组织架构调整 ID 查询发起的流程信息
 * - GET /open-apis/corehr/v2/drafts/:draft_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:draft:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/draft/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v2.draft.get', method: 'GET', path: '/open-apis/corehr/v2/drafts/:draft_id', tokens: 't', tier: 6 };
