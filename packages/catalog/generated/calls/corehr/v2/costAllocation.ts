// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { JobDataCostCenter } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data: {
    /** 1–100 items */
    employment_ids: string[];
  };
}

export interface BatchQueryOutput {
  items?: {
    employment_id?: string;
    cost_allocations?: {
      wk_id?: string;
      effective_time?: string;
      expiration_time?: string;
      job_data_cost_center_id?: JobDataCostCenter[];
      job_data_id?: {
        wk_id?: string;
      };
      reason?: string;
    }[];
  }[];
}

/**
 * 查询成本分摊 · Query cost allocation
 * - POST /open-apis/corehr/v2/cost_allocations/batch_query
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_allocation:read, corehr:cost_allocation:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/batch_query
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'corehr.v2.costAllocation.batchQuery', method: 'POST', path: '/open-apis/corehr/v2/cost_allocations/batch_query', tokens: 't', tier: 4 };

export interface CreateVersionInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    client_token?: string;
  };
  data: {
    employment_id: string;
    cost_allocation?: {
      effective_time: string;
      expiration_time?: string;
      /** 1–50 items */
      job_data_cost_center_id?: {
        cost_center_id: string;
        new_rate: number;
      }[];
      reason?: string;
    };
  };
}

export interface CreateVersionOutput {
  cost_allocation_id?: string;
}

/**
 * 创建成本分摊 · Create cost allocation
 * - POST /open-apis/corehr/v2/cost_allocations/create_version
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_allocation:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/create_version
 */
export const createVersion: ApiDefinition<CreateVersionInput, CreateVersionOutput> = { id: 'corehr.v2.costAllocation.createVersion', method: 'POST', path: '/open-apis/corehr/v2/cost_allocations/create_version', tokens: 't', idempotency: 'params.client_token', tier: 21 };

export interface RemoveVersionInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    /** ≤ 128 characters */
    client_token?: string;
  };
  data: {
    employment_id: string;
    cost_allocation?: {
      wk_id: string;
    };
  };
}

export type RemoveVersionOutput = UnknownFields;

/**
 * 删除成本分摊 · Delete cost allocation
 * - POST /open-apis/corehr/v2/cost_allocations/remove_version
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_allocation:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/remove_version
 */
export const removeVersion: ApiDefinition<RemoveVersionInput, RemoveVersionOutput> = { id: 'corehr.v2.costAllocation.removeVersion', method: 'POST', path: '/open-apis/corehr/v2/cost_allocations/remove_version', tokens: 't', idempotency: 'params.client_token', tier: 6 };

export interface UpdateVersionInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    /** ≤ 128 characters */
    client_token?: string;
  };
  data: {
    employment_id: string;
    cost_allocation?: {
      wk_id: string;
      effective_time?: string;
      expiration_time?: string;
      /** 0–10000 items */
      job_data_cost_center_id?: {
        cost_center_id?: string;
        new_rate?: number;
      }[];
      reason?: string;
    };
  };
}

export type UpdateVersionOutput = UnknownFields;

/**
 * 更新成本分摊 · Update cost allocation
 * - POST /open-apis/corehr/v2/cost_allocations/update_version
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_allocation:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_allocation/update_version
 */
export const updateVersion: ApiDefinition<UpdateVersionInput, UpdateVersionOutput> = { id: 'corehr.v2.costAllocation.updateVersion', method: 'POST', path: '/open-apis/corehr/v2/cost_allocations/update_version', tokens: 't', idempotency: 'params.client_token', tier: 21 };
