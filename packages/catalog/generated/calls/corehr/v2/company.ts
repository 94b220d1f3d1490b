// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  Address,
  Currency,
  CustomFieldData,
  Enum,
  ItemHiberarchyCommon,
  ItemRegisteredOfficeAddressInfo,
  PhoneNumberAndAreaCode,
} from '../types.ts';

export interface ActiveInput {
  data: {
    company_id: string;
    effective_time: string;
    active: boolean;
    operation_reason: string;
  };
}

export type ActiveOutput = UnknownFields;

/**
 * 启用/停用公司 · Enable/Disable Company
 * - POST /open-apis/corehr/v2/companies/active
 * - Tokens: tenant
 * - Scopes (any one): corehr:company:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/active
 */
export const active: ApiDefinition<ActiveInput, ActiveOutput> = { id: 'corehr.v2.company.active', method: 'POST', path: '/open-apis/corehr/v2/companies/active', tokens: 't', tier: 6 };

export interface BatchGetInput {
  data: {
    /** 1–100 items */
    company_ids: string[];
  };
}

export interface BatchGetOutput {
  items?: {
    company_id?: string;
    hiberarchy_common: ItemHiberarchyCommon;
    type?: Enum;
    industry_list?: Enum[];
    legal_representative?: {
      lang: string;
      value: string;
    }[];
    post_code?: string;
    tax_payer_id?: string;
    confidential?: boolean;
    sub_type_list?: Enum[];
    branch_company?: boolean;
    primary_manager?: {
      lang: string;
      value: string;
    }[];
    currency?: Currency;
    phone?: PhoneNumberAndAreaCode;
    fax?: PhoneNumberAndAreaCode;
    registered_office_address?: {
      lang: string;
      value: string;
    }[];
    office_address?: {
      lang: string;
      value: string;
    }[];
    registered_office_address_info?: Address;
    office_address_info?: Address;
    custom_fields?: CustomFieldData[];
  }[];
}

/**
 * 通过 ID 批量查询公司信息 · Query company information in batches by ID
 * - POST /open-apis/corehr/v2/companies/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:company:read, corehr:company:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.company.batchGet', method: 'POST', path: '/open-apis/corehr/v2/companies/batch_get', tokens: 't', tier: 4 };

export interface QueryMultiTimelineInput {
  data: {
    /** 1–10 items */
    company_ids: string[];
    /** 10 characters; has a pattern */
    start_date?: string;
    /** 10 characters; has a pattern */
    end_date?: string;
    /** 0–100 items */
    fields?: (
      | 'company_name'
      | 'code'
      | 'active'
      | 'parent_company'
      | 'description'
      | 'effective_date'
      | 'expiration_date'
      | 'type'
      | 'industry_list'
      | 'legal_representative'
      | 'post_code'
      | 'tax_payer_id'
      | 'confidential'
      | 'sub_type_list'
      | 'branch_company'
      | 'primary_manager'
      | 'currency'
      | 'phone'
      | 'fax'
      | 'registered_office_address'
      | 'office_address'
      | 'registered_office_address_info'
      | 'office_address_info'
      | (string & {}))[];
  };
}

export interface QueryMultiTimelineOutput {
  items?: {
    company_version_data?: {
      company_id?: string;
      company_version_id?: string;
      company_names?: {
        lang: string;
        value: string;
      }[];
      parent_company_id?: string;
      effective_date?: string;
      expiration_date?: string;
      active?: boolean;
      descriptions?: {
        lang: string;
        value: string;
      }[];
      code?: string;
    }[];
    type?: Enum;
    industry_list?: Enum[];
    legal_representative?: {
      lang: string;
      value: string;
    }[];
    post_code?: string;
    tax_payer_id?: string;
    confidential?: boolean;
    sub_type_list?: Enum[];
    branch_company?: boolean;
    primary_manager?: {
      lang: string;
      value: string;
    }[];
    currency?: Currency;
    phone?: PhoneNumberAndAreaCode;
    fax?: PhoneNumberAndAreaCode;
    registered_office_address?: {
      lang: string;
      value: string;
    }[];
    office_address?: {
      lang: string;
      value: string;
    }[];
    registered_office_address_info?: ItemRegisteredOfficeAddressInfo;
    office_address_info?: ItemRegisteredOfficeAddressInfo;
  }[];
}

/**
 * 查询指定时间范围公司版本
 * - POST /open-apis/corehr/v2/companies/query_multi_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:company:read, corehr:company:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_multi_timeline
 */
export const queryMultiTimeline: ApiDefinition<QueryMultiTimelineInput, QueryMultiTimelineOutput> = { id: 'corehr.v2.company.queryMultiTimeline', method: 'POST', path: '/open-apis/corehr/v2/companies/query_multi_timeline', tokens: 't', tier: 6 };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    start_date: string;
    end_date: string;
  };
}

export interface QueryRecentChangeOutput {
  company_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_company_ids?: string[];
}

/**
 * 查询当前生效信息变更公司 · Query information
 * - GET /open-apis/corehr/v2/companies/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:company:read, corehr:company:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/company/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.company.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/companies/query_recent_change', tokens: 't', tier: 6, paged: true };
