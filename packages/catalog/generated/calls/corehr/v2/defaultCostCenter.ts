// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { Enum } from '../types.ts';

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
    default_cost_centers?: {
      wk_id?: string;
      wk_tid?: string;
      effective_time?: string;
      cost_center_id?: string;
      job_data_id?: string;
      is_inherit?: boolean;
      inherit_source?: Enum;
      reason?: string;
      wk_created_at?: string;
    }[];
  }[];
}

/**
 * 查询默认成本中心 · Batch query default cost center
 * - POST /open-apis/corehr/v2/default_cost_centers/batch_query
 * - Tokens: tenant
 * - Scopes (any one): corehr:default_cost_center:read, corehr:default_cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/batch_query
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'corehr.v2.defaultCostCenter.batchQuery', method: 'POST', path: '/open-apis/corehr/v2/default_cost_centers/batch_query', tokens: 't', tier: 3 };

export interface CreateVersionInput {
  params?: {
    /** 1–100 characters */
    client_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
    default_cost_center?: {
      effective_time: string;
      cost_center_id?: string;
      is_inherit?: boolean;
      reason?: string;
      wk_created_at?: string;
    };
  };
}

export interface CreateVersionOutput {
  wk_id?: string;
  wk_tid?: string;
}

/**
 * 添加默认成本中心 · Create default cost center
 * - POST /open-apis/corehr/v2/default_cost_centers/create_version
 * - Tokens: tenant
 * - Scopes (any one): corehr:default_cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/create_version
 */
export const createVersion: ApiDefinition<CreateVersionInput, CreateVersionOutput> = { id: 'corehr.v2.defaultCostCenter.createVersion', method: 'POST', path: '/open-apis/corehr/v2/default_cost_centers/create_version', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface RemoveVersionInput {
  params?: {
    /** 1–100 characters */
    client_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
    default_cost_center?: {
      wk_id: string;
      wk_tid: string;
      wk_created_at?: string;
    };
  };
}

export type RemoveVersionOutput = UnknownFields;

/**
 * 删除默认成本中心 · Delete default cost center
 * - POST /open-apis/corehr/v2/default_cost_centers/remove_version
 * - Tokens: tenant
 * - Scopes (any one): corehr:default_cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/remove_version
 */
export const removeVersion: ApiDefinition<RemoveVersionInput, RemoveVersionOutput> = { id: 'corehr.v2.defaultCostCenter.removeVersion', method: 'POST', path: '/open-apis/corehr/v2/default_cost_centers/remove_version', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface UpdateVersionInput {
  params?: {
    /** 1–100 characters */
    client_token?: string;
    user_id_type?: UserIdTypeInput;
  };
  data: {
    employment_id: string;
    default_cost_center?: {
      wk_id: string;
      wk_tid: string;
      effective_time?: string;
      cost_center_id?: string;
      is_inherit?: boolean;
      reason?: string;
      wk_created_at?: string;
    };
  };
}

export type UpdateVersionOutput = UnknownFields;

/**
 * 更新默认成本中心 · Update default cost center
 * - POST /open-apis/corehr/v2/default_cost_centers/update_version
 * - Tokens: tenant
 * - Scopes (any one): corehr:default_cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/default_cost_center/update_version
 */
export const updateVersion: ApiDefinition<UpdateVersionInput, UpdateVersionOutput> = { id: 'corehr.v2.defaultCostCenter.updateVersion', method: 'POST', path: '/open-apis/corehr/v2/default_cost_centers/update_version', tokens: 't', idempotency: 'params.client_token', tier: 3 };
