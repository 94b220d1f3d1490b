// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { IdNameObject, NoteUserIdType, UserIdType } from '../../shared-types.ts';
import type { Agency, AgencyProtection } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    user_id_type?: UserIdType;
    page_token?: string;
    /** ≤ 20; default 10 */
    page_size?: number;
  };
  data?: {
    /** ≤ 20 items */
    agency_supplier_id_list?: string[];
    keyword?: string;
    filter_list?: {
      key: string;
      value_type: 1 | 2 | 3;
      value_list?: string[];
      range_filter?: {
        from?: string;
        to?: string;
      };
      user_id_list?: string[];
    }[];
  };
}

export interface BatchQueryOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    name?: string;
    label_list?: IdNameObject[];
    admin_list?: {
      user_id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      email?: string;
    }[];
    agency_protect_time?: {
      day?: number;
      use_default?: true;
    };
    cooperation_create_time?: string;
    cooperation_start_time?: string;
    cooperation_end_time?: string;
    cooperation_status?: 1 | 2 | 3 | 4;
    invite_email?: string;
    supplier_area?: 1 | 2;
    talent_protect_time?: {
      day?: number;
      use_default?: true;
      forever?: true;
    };
  }[];
}

/**
 * 搜索猎头供应商列表 · Search supplier list
 * - POST /open-apis/hire/v1/agencies/batch_query
 * - Tokens: tenant
 * - Scopes (any one): hire:agency, hire:agency:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:agency.email:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query
 */
export const batchQuery: PagedApiDefinition<BatchQueryInput, BatchQueryOutput, 'items'> = { id: 'hire.v1.agency.batchQuery', method: 'POST', path: '/open-apis/hire/v1/agencies/batch_query', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface GetInput {
  path: {
    agency_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
  };
}

export interface GetOutput {
  agency?: Agency;
}

/**
 * 获取猎头供应商信息 · Get agency information
 * - GET /open-apis/hire/v1/agencies/:agency_id
 * - Tokens: tenant
 * - Scopes (any one): hire:agency, hire:agency:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.agency.get', method: 'GET', path: '/open-apis/hire/v1/agencies/:agency_id', tokens: 't', tier: 7 };

export interface GetAgencyAccountInput {
  params?: {
    /** default "open_id" */
    user_id_type?: 'union_id' | 'open_id';
    page_token?: string;
    /** ≤ 20; default 10 */
    page_size?: number;
  };
  data: {
    supplier_id: string;
    status?: 0 | 1 | 2;
    role?: 0 | 1;
  };
}

export interface GetAgencyAccountOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    reason?: string;
    create_time?: string;
    status?: 0 | 1 | 2;
    user_info?: {
      user_id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      email?: string;
      mobile?: string;
    };
    role?: 0 | 1;
  }[];
}

/**
 * 查询猎头供应商下猎头列表 · Query the headhunting list of suppliers
 * - POST /open-apis/hire/v1/agencies/get_agency_account
 * - Tokens: tenant
 * - Scopes (any one): hire:agency_account, hire:agency_account:readonly
 * - Scopes of single fields: hire:agency.email:readonly, hire:agency.mobile:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account
 */
export const getAgencyAccount: PagedApiDefinition<GetAgencyAccountInput, GetAgencyAccountOutput, 'items'> = { id: 'hire.v1.agency.getAgencyAccount', method: 'POST', path: '/open-apis/hire/v1/agencies/get_agency_account', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface OperateAgencyAccountInput {
  data: {
    option: 1 | 2;
    id: string;
    reason?: string;
  };
}

export type OperateAgencyAccountOutput = UnknownFields;

/**
 * 禁用/取消禁用猎头 · Disable/undisable headhunting under headhunting supplier
 * - POST /open-apis/hire/v1/agencies/operate_agency_account
 * - Tokens: tenant
 * - Scopes (any one): hire:agency_account
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account
 */
export const operateAgencyAccount: ApiDefinition<OperateAgencyAccountInput, OperateAgencyAccountOutput> = { id: 'hire.v1.agency.operateAgencyAccount', method: 'POST', path: '/open-apis/hire/v1/agencies/operate_agency_account', tokens: 't', tier: 7 };

export interface ProtectInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    talent_id: string;
    supplier_id: string;
    consultant_id: string;
    protect_create_time: number;
    protect_expire_time: number;
    comment?: string;
    current_salary?: string;
    expected_salary?: string;
  };
}

export type ProtectOutput = UnknownFields;

/**
 * 设置猎头保护期 · Set agency protection period
 * - POST /open-apis/hire/v1/agencies/protect
 * - Tokens: tenant
 * - Scopes (any one): hire:agency
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect
 */
export const protect: ApiDefinition<ProtectInput, ProtectOutput> = { id: 'hire.v1.agency.protect', method: 'POST', path: '/open-apis/hire/v1/agencies/protect', tokens: 't', tier: 4 };

export interface ProtectSearchInput {
  data: {
    talent_id: string;
  };
}

export interface ProtectSearchOutput {
  is_onboarded?: boolean;
  onboarded_in_protection?: boolean;
  onboarded_protection?: AgencyProtection;
  protection_list?: AgencyProtection[];
}

/**
 * 查询人才猎头保护期信息
 * - POST /open-apis/hire/v1/agencies/protection_period/search
 * - Tokens: tenant
 * - Scopes (any one): hire:agency, hire:agency:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search
 */
export const protectSearch: ApiDefinition<ProtectSearchInput, ProtectSearchOutput> = { id: 'hire.v1.agency.protectSearch', method: 'POST', path: '/open-apis/hire/v1/agencies/protection_period/search', tokens: 't', tier: 7 };

export interface QueryInput {
  params: {
    name: string;
    user_id_type?: UserIdType;
  };
}

export interface QueryOutput {
  items?: Agency[];
}

/**
 * 查询猎头供应商信息 · Query agency information
 * - GET /open-apis/hire/v1/agencies/query
 * - Tokens: tenant
 * - Scopes (any one): hire:agency, hire:agency:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'hire.v1.agency.query', method: 'GET', path: '/open-apis/hire/v1/agencies/query', tokens: 't', tier: 7 };
