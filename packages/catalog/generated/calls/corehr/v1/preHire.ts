// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Enum, ObjectFieldData, PreHire, SupportCostCenterItem, WorkEmail } from '../types.ts';

export interface DeleteInput {
  path: {
    pre_hire_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除待入职人员（不推荐）
 * - DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:pre_hire:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete
 * @deprecated Feishu lists it as superseded.
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.preHire.delete', method: 'DELETE', path: '/open-apis/corehr/v1/pre_hires/:pre_hire_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    pre_hire_id: string;
  };
}

export interface GetOutput {
  pre_hire?: PreHire;
}

/**
 * 查询单个待入职信息 · Query individual candidates
 * - GET /open-apis/corehr/v1/pre_hires/:pre_hire_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:pre_hire:read, corehr:pre_hire:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.preHire.get', method: 'GET', path: '/open-apis/corehr/v1/pre_hires/:pre_hire_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    /** ≤ 10 items */
    pre_hire_ids?: string[];
  };
}

export interface ListOutput {
  items?: {
    ats_application_id?: string;
    id?: string;
    hire_date?: string;
    employee_type: Enum;
    worker_id?: string;
    employee_type_id: string;
    person_id: string;
    custom_fields?: ObjectFieldData[];
    onboarding_status: Enum;
    cost_center_rate?: SupportCostCenterItem[];
    work_email_list?: WorkEmail[];
    department_id?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询待入职信息 · Batch query for candidates
 * - GET /open-apis/corehr/v1/pre_hires
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:pre_hire:read, corehr:pre_hire:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.preHire.list', method: 'GET', path: '/open-apis/corehr/v1/pre_hires', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    pre_hire_id: string;
  };
  params?: {
    client_token?: string;
  };
  data: {
    ats_application_id?: string;
    hire_date?: string;
    employee_type?: {
      enum_name: string;
    };
    worker_id?: string;
    employee_type_id?: string;
    person_id?: string;
    custom_fields?: ObjectFieldData[];
    cost_center_rate?: SupportCostCenterItem[];
    onboarding_status: {
      enum_name: string;
    };
  };
}

export interface PatchOutput {
  pre_hire?: PreHire;
}

/**
 * 更新待入职信息（不推荐） · Update pending entry information
 * - PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:pre_hire:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch
 * @deprecated Feishu lists it as superseded.
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.preHire.patch', method: 'PATCH', path: '/open-apis/corehr/v1/pre_hires/:pre_hire_id', tokens: 't', idempotency: 'params.client_token', tier: 3 };
