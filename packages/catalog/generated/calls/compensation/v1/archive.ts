// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';

export interface CreateInput {
  params: {
    user_id_type: UserIdTypeInput;
  };
  data: {
    unique_id: string;
    operator_id?: string;
    user_id: string;
    effective_time: string;
    currency_id: string;
    plan_id: string;
    plan_tid: string;
    change_reason_id: string;
    /** 0–2147483647 items */
    item_value_lists: {
      item_id: string;
      item_value: string;
      item_value_regular?: string;
    }[];
    description?: string;
    edit_remark?: string;
  };
}

export interface CreateOutput {
  unique_id?: string;
  archive_tid?: string;
}

/**
 * 创建薪资档案
 * - POST /open-apis/compensation/v1/archives
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:compensation_archive:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'compensation.v1.archive.create', method: 'POST', path: '/open-apis/compensation/v1/archives', tokens: 'tu', tier: 7 };

export interface QueryInput {
  params: {
    /** 1–500; default 100 */
    page_size: number;
    page_token?: string;
    user_id_type: UserIdTypeInput;
  };
  data: {
    /** 1–100 items */
    user_id_list: string[];
    /** 1–100 items */
    tid_list?: string[];
    effective_start_date?: string;
    effective_end_date?: string;
  };
}

export interface QueryOutput {
  items: {
    user_id: string;
    id: string;
    tid: string;
    plan_id: string;
    plan_tid: string;
    currency_id?: string;
    change_reason_id: string;
    change_description: string;
    effective_date: string;
    expiration_date?: string;
    salary_level_id?: string;
    created_time?: string;
    updated_time?: string;
    archive_items: {
      item_id: string;
      item_result: string;
      item_result_regular?: string;
    }[];
    archive_indicators: {
      indicator_id: string;
      indicator_result: string;
      indicator_result_regular?: string;
    }[];
  }[];
  page_token?: string;
  has_more: boolean;
}

/**
 * 批量查询员工薪资档案 · Batch query compensation profile
 * - POST /open-apis/compensation/v1/archives/query
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:compensation_archive_detail:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:compensation_archive_detail.change_description:read, corehr:compensation_archive_detail.indicators:read, corehr:compensation_archive_detail.items:read, corehr:compensation_archive_detail.plan:read, corehr:compensation_archive_detail.salary_level:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/archive/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'compensation.v1.archive.query', method: 'POST', path: '/open-apis/compensation/v1/archives/query', tokens: 'tu', tier: 7, paged: true, items: 'items' };
