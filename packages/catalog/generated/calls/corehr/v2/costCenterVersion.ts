// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { CostCenterVersion, UserIdType } from '../types.ts';

export interface CreateInput {
  path: {
    cost_center_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    name: {
      lang: string;
      value: string;
    }[];
    code?: string;
    parent_cost_center_id?: string;
    managers?: string[];
    description?: {
      lang: string;
      value: string;
    }[];
    effective_time: string;
    operation_reason: string;
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  version?: CostCenterVersion;
}

/**
 * 创建成本中心版本 · create version of cost center
 * - POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.costCenterVersion.create', method: 'POST', path: '/open-apis/corehr/v2/cost_centers/:cost_center_id/versions', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    cost_center_id: string;
    version_id: string;
  };
  data: {
    operation_reason: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 撤销成本中心版本 · delete version of cost center
 * - DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.costCenterVersion.delete', method: 'DELETE', path: '/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    cost_center_id: string;
    version_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    name?: {
      lang: string;
      value: string;
    }[];
    code?: string;
    parent_cost_center_id?: string;
    managers?: string[];
    description?: {
      lang: string;
      value: string;
    }[];
    effective_time: string;
    operation_reason: string;
    is_prefer_manual_encoding?: boolean;
  };
}

export interface PatchOutput {
  version?: CostCenterVersion;
}

/**
 * 更正成本中心版本 · update version of cost center
 * - PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:cost_center:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/cost_center-version/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.costCenterVersion.patch', method: 'PATCH', path: '/open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id', tokens: 't', tier: 4 };
