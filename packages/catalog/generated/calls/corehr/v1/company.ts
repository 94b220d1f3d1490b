// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  Company,
  Company2,
  CurrencyInput,
  ObjectFieldData,
  PhoneNumberAndAreaCodeInput,
  RegisteredOfficeAddressInfo,
} from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    hiberarchy_common: {
      parent_id?: string;
      name: {
        lang: string;
        value: string;
      }[];
      type?: {
        enum_name: string;
      };
      active: boolean;
      effective_time?: string;
      expiration_time?: string;
      code?: string;
      description?: {
        lang: string;
        value: string;
      }[];
      custom_fields?: ObjectFieldData[];
    };
    type?: {
      enum_name: string;
    };
    industry_list?: {
      enum_name: string;
    }[];
    legal_representative?: {
      lang: string;
      value: string;
    }[];
    post_code?: string;
    tax_payer_id?: string;
    confidential?: boolean;
    sub_type_list?: {
      enum_name: string;
    }[];
    branch_company?: boolean;
    primary_manager?: {
      lang: string;
      value: string;
    }[];
    custom_fields?: ObjectFieldData[];
    currency?: CurrencyInput;
    phone?: PhoneNumberAndAreaCodeInput;
    fax?: PhoneNumberAndAreaCodeInput;
    registered_office_address_info?: RegisteredOfficeAddressInfo;
    office_address_info?: RegisteredOfficeAddressInfo;
  };
}

export interface CreateOutput {
  company?: Company;
}

/**
 * 创建公司 · Create company
 * - POST /open-apis/corehr/v1/companies
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.company.create', method: 'POST', path: '/open-apis/corehr/v1/companies', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    company_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除公司 · Delete company
 * - DELETE /open-apis/corehr/v1/companies/:company_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.company.delete', method: 'DELETE', path: '/open-apis/corehr/v1/companies/:company_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    company_id: string;
  };
}

export interface GetOutput {
  company?: Company2;
}

/**
 * 查询单个公司 · Query a single company
 * - GET /open-apis/corehr/v1/companies/:company_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:company:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.company.get', method: 'GET', path: '/open-apis/corehr/v1/companies/:company_id', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
    effective_date?: string;
  };
}

export interface ListOutput {
  items?: Company2[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量查询公司 · Get company list
 * - GET /open-apis/corehr/v1/companies
 * - Tokens: tenant
 * - Scopes (any one): corehr:company:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.company.list', method: 'GET', path: '/open-apis/corehr/v1/companies', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    company_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    hiberarchy_common?: {
      parent_id?: string;
      name?: {
        lang: string;
        value: string;
      }[];
      type?: {
        enum_name: string;
      };
      active?: boolean;
      effective_time: string;
      expiration_time?: string;
      code?: string;
      description?: {
        lang: string;
        value: string;
      }[];
      custom_fields?: ObjectFieldData[];
    };
    type?: {
      enum_name: string;
    };
    industry_list?: {
      enum_name: string;
    }[];
    legal_representative?: {
      lang: string;
      value: string;
    }[];
    post_code?: string;
    tax_payer_id?: string;
    confidential?: boolean;
    sub_type_list?: {
      enum_name: string;
    }[];
    branch_company?: boolean;
    primary_manager?: {
      lang: string;
      value: string;
    }[];
    custom_fields?: ObjectFieldData[];
    currency?: CurrencyInput;
    phone?: PhoneNumberAndAreaCodeInput;
    fax?: PhoneNumberAndAreaCodeInput;
    registered_office_address_info?: RegisteredOfficeAddressInfo;
    office_address_info?: RegisteredOfficeAddressInfo;
  };
}

export interface PatchOutput {
  company?: Company;
}

/**
 * 更新公司 · Update company
 * - PATCH /open-apis/corehr/v1/companies/:company_id
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:corehr
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.company.patch', method: 'PATCH', path: '/open-apis/corehr/v1/companies/:company_id', tokens: 'tu', idempotency: 'params.client_token', tier: 3 };
