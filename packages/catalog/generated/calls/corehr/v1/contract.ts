// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Contract, ObjectFieldData } from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    effective_time: string;
    expiration_time?: string;
    employment_id: string;
    contract_type: {
      enum_name: string;
    };
    first_party_company_id: string;
    person_id?: string;
    custom_fields?: ObjectFieldData[];
    duration_type?: {
      enum_name: string;
    };
    contract_end_date?: string;
    contract_number?: string;
    signing_type?: {
      enum_name: string;
    };
  };
}

export interface CreateOutput {
  contract?: Contract;
}

/**
 * 新建合同 · Create contract
 * - POST /open-apis/corehr/v1/contracts
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.contract.create', method: 'POST', path: '/open-apis/corehr/v1/contracts', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    contract_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除合同 · Delete contract
 * - DELETE /open-apis/corehr/v1/contracts/:contract_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.contract.delete', method: 'DELETE', path: '/open-apis/corehr/v1/contracts/:contract_id', tokens: 't' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    contract_id: string;
  };
}

export interface GetOutput {
  contract?: Contract;
}

/**
 * 查询单个合同 · Query a single contract
 * - GET /open-apis/corehr/v1/contracts/:contract_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.contract.get', method: 'GET', path: '/open-apis/corehr/v1/contracts/:contract_id', tokens: 't' };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: Contract[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询合同 · Get contract list
 * - GET /open-apis/corehr/v1/contracts
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.contract.list', method: 'GET', path: '/open-apis/corehr/v1/contracts', tokens: 't', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    contract_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    effective_time?: string;
    expiration_time?: string;
    employment_id?: string;
    contract_type?: {
      enum_name: string;
    };
    first_party_company_id?: string;
    person_id?: string;
    custom_fields?: ObjectFieldData[];
    duration_type?: {
      enum_name: string;
    };
    contract_end_date?: string;
    contract_number?: string;
    signing_type?: {
      enum_name: string;
    };
  };
}

export interface PatchOutput {
  contract?: Contract;
}

/**
 * 更新合同 · Update contract
 * - PATCH /open-apis/corehr/v1/contracts/:contract_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.contract.patch', method: 'PATCH', path: '/open-apis/corehr/v1/contracts/:contract_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
