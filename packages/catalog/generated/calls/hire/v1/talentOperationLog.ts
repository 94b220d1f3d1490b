// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { IdNameObject, UserIdType } from '../../shared-types.ts';

export interface SearchInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 10 */
    page_size?: number;
    user_id_type?: UserIdType;
  };
  data: {
    job_id_list?: string[];
    operator_id_list: string[];
    operation_list: number[];
  };
}

export interface SearchOutput {
  items?: {
    application_id?: string;
    talent_id?: string;
    operator?: IdNameObject;
    operation_type?: number;
    operation_time?: string;
    operator_type?: 1;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 查询人才操作记录 · Search talent operation log list
 * - POST /open-apis/hire/v1/talent_operation_logs/search
 * - Tokens: tenant
 * - Scopes (any one): hire:talent, hire:talent:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent/talent_operation_log/search
 * @deprecated Feishu lists it as superseded.
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'hire.v1.talentOperationLog.search', method: 'POST', path: '/open-apis/hire/v1/talent_operation_logs/search', tokens: 't', tier: 4, paged: true, items: 'items' };
