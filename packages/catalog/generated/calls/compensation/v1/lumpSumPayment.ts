// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type {
  IssuanceStatus,
  IssuanceType,
  IssuanceWay,
  LumpSumPaymentDetail,
  LumpSumPaymentOperateResult,
} from '../types.ts';

export interface BatchCreateInput {
  params: {
    user_id_type: UserIdTypeInput;
  };
  data?: {
    /** 0–500 items */
    records?: {
      /** ≤ 255 characters */
      unique_id: string;
      /** ≤ 255 characters */
      user_id: string;
      /** ≤ 255 characters */
      total_amount: string;
      /** 0–2147483647 */
      binding_period: number;
      /** ≤ 255 characters */
      currency_id: string;
      /** 0–2147483647 */
      issuance_frequency: number;
      /** ≤ 255 characters */
      item_id: string;
      /** ≤ 255 characters */
      reference_period_start_date?: string;
      /** ≤ 255 characters */
      reference_period_end_date?: string;
      /** 0–2147483647 items */
      details: {
        /** ≤ 255 characters */
        issuance_amount: string;
        issuance_status: IssuanceStatus;
        issuance_way: IssuanceWay;
        /** ≤ 255 characters */
        issuance_time: string;
        /** ≤ 255 characters */
        belong_time: string;
        /** ≤ 255 characters */
        issuance_country_region_id?: string;
        /** ≤ 255 characters */
        issuance_pay_group_id?: string;
        /** ≤ 255 characters */
        detail_reference_period_start_date?: string;
        /** ≤ 255 characters */
        detail_reference_period_end_date?: string;
        is_not_issued_due_to_offboardings?: number;
        /** default 0 */
        is_not_issued_due_to_offboarding?: number;
        issuance_index?: number;
      }[];
      /** ≤ 3000 characters */
      remark?: string;
      /** ≤ 255 characters */
      binding_period_decimal?: string;
    }[];
  };
}

export interface BatchCreateOutput {
  operate_results?: LumpSumPaymentOperateResult[];
}

/**
 * 批量创建一次性支付记录
 * - POST /open-apis/compensation/v1/lump_sum_payment/batch_create
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.lump_sum_payment:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'compensation.v1.lumpSumPayment.batchCreate', method: 'POST', path: '/open-apis/compensation/v1/lump_sum_payment/batch_create', tokens: 't', tier: 7 };

export interface BatchRemoveInput {
  data?: {
    /** 0–500 items */
    record_ids?: string[];
    reason?: string;
  };
}

export interface BatchRemoveOutput {
  operate_results?: LumpSumPaymentOperateResult[];
}

/**
 * 批量删除一次性支付记录
 * - POST /open-apis/compensation/v1/lump_sum_payment/batch_remove
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.lump_sum_payment:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_remove
 */
export const batchRemove: ApiDefinition<BatchRemoveInput, BatchRemoveOutput> = { id: 'compensation.v1.lumpSumPayment.batchRemove', method: 'POST', path: '/open-apis/compensation/v1/lump_sum_payment/batch_remove', tokens: 't', tier: 7 };

export interface BatchUpdateInput {
  data?: {
    /** 0–500 items */
    records?: {
      /** ≤ 255 characters */
      id?: string;
      /** ≤ 255 characters */
      total_amount: string;
      /** 0–2147483647 */
      binding_period?: number;
      /** ≤ 255 characters */
      currency_id: string;
      /** 0–2147483647 */
      issuance_frequency: number;
      /** ≤ 3000 characters */
      remark?: string;
      /** ≤ 255 characters */
      reference_period_start_date?: string;
      /** ≤ 255 characters */
      reference_period_end_date?: string;
      /** 0–2147483647 items */
      details: {
        /** ≤ 255 characters */
        id?: string;
        /** ≤ 255 characters */
        issuance_amount?: string;
        issuance_status?: IssuanceStatus;
        issuance_way?: IssuanceWay;
        /** ≤ 255 characters */
        issuance_time?: string;
        /** ≤ 255 characters */
        belong_time?: string;
        /** ≤ 255 characters */
        issuance_country_region_id?: string;
        /** ≤ 255 characters */
        issuance_pay_group_id?: string;
        /** ≤ 255 characters */
        detail_reference_period_start_date?: string;
        /** ≤ 255 characters */
        detail_reference_period_end_date?: string;
        is_not_issued_due_to_offboardings?: number;
        /** default 0 */
        is_not_issued_due_to_offboarding?: number;
      }[];
      /** ≤ 255 characters */
      binding_period_decimal?: string;
      /** ≤ 255 characters */
      operation_source?: string;
    }[];
  };
}

export interface BatchUpdateOutput {
  operate_results?: LumpSumPaymentOperateResult[];
}

/**
 * 批量更正一次性支付记录
 * - POST /open-apis/compensation/v1/lump_sum_payment/batch_update
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.lump_sum_payment:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'compensation.v1.lumpSumPayment.batchUpdate', method: 'POST', path: '/open-apis/compensation/v1/lump_sum_payment/batch_update', tokens: 't', tier: 7 };

export interface QueryInput {
  params: {
    /** 1–500 */
    page_size: number;
    page_token?: string;
    user_id_type: UserIdTypeInput;
  };
  data?: {
    /** 0–500 items */
    ids?: string[];
    /** 0–500 items */
    unique_ids?: string[];
    /** 0–500 items */
    user_ids?: string[];
    /** 0–500 items */
    item_ids?: string[];
    /** ≤ 255 characters */
    create_time_gte?: string;
    /** ≤ 255 characters */
    create_time_lte?: string;
    /** ≤ 255 characters */
    modify_time_gte?: string;
    /** ≤ 255 characters */
    modify_time_lte?: string;
    /** 0–500 items */
    company_ids?: string[];
    /** 0–500 items */
    service_company_ids?: string[];
    /** 0–500 items */
    department_ids?: string[];
    /** 0–500 items */
    job_family_ids?: string[];
    /** 0–500 items */
    job_level_ids?: string[];
    /** 0–500 items */
    work_location_ids?: string[];
    /** 0–500 items */
    employee_type_ids?: string[];
    /** ≤ 255 characters */
    onboard_date_gte?: string;
    /** ≤ 255 characters */
    onboard_date_lte?: string;
    /** ≤ 255 characters */
    offboard_date_gte?: string;
    /** ≤ 255 characters */
    offboard_date_lte?: string;
  };
}

export interface QueryOutput {
  page_token?: string;
  has_more?: boolean;
  records?: {
    id?: string;
    unique_id?: string;
    user_id?: string;
    total_amount?: string;
    binding_period?: number;
    currency_id?: string;
    issuance_frequency?: number;
    item_id?: string;
    remark?: string;
    issuance_detail_text?: {
      zh_cn?: string;
      en_us?: string;
    };
    apply_source?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    return_amount_before_tax?: string;
    return_amount_after_tax?: string;
    binding_period_offboarding_type?: 'default' | 'yes' | 'no';
    create_time?: string;
    modify_time?: string;
    reference_period_start_date?: string;
    reference_period_end_date?: string;
    details?: LumpSumPaymentDetail[];
    binding_period_decimal?: string;
  }[];
}

/**
 * 查询一次性支付授予记录
 * - POST /open-apis/compensation/v1/lump_sum_payment/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.lump_sum_payment:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:compensation_lump_sum_payment.binding_period_offboarding_type:read, corehr:compensation_lump_sum_payment.return_amount_after_tax:read, corehr:compensation_lump_sum_payment.return_amount_before_tax:read, corehr:compensation_lump_sum_payment_detail.belong_time:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'records'> = { id: 'compensation.v1.lumpSumPayment.query', method: 'POST', path: '/open-apis/compensation/v1/lump_sum_payment/query', tokens: 't', tier: 7, paged: true, items: 'records' };

export interface QueryDetailInput {
  params: {
    /** 1–500 */
    page_size: number;
    page_token?: string;
    user_id_type: UserIdTypeInput;
  };
  data?: {
    /** 0–500 items */
    ids?: string[];
    /** 0–500 items */
    record_ids?: string[];
    /** 0–500 items */
    record_unique_ids?: string[];
    /** 0–500 items */
    issuance_ways?: IssuanceType[];
    /** 0–500 items */
    issuance_statuses?: ('to_be_issued' | 'not_issued')[];
    /** 0–500 items */
    user_ids?: string[];
    /** 0–500 items */
    item_ids?: string[];
    /** ≤ 255 characters */
    issuance_date_gte?: string;
    /** ≤ 255 characters */
    issuance_date_lte?: string;
    /** ≤ 255 characters */
    create_time_gte?: string;
    /** ≤ 255 characters */
    create_time_lte?: string;
    /** ≤ 255 characters */
    modify_time_gte?: string;
    /** ≤ 255 characters */
    modify_time_lte?: string;
    /** 0–500 items */
    company_ids?: string[];
    /** 0–500 items */
    service_company_ids?: string[];
    /** 0–500 items */
    department_ids?: string[];
    /** 0–500 items */
    job_family_ids?: string[];
    /** 0–500 items */
    job_level_ids?: string[];
    /** 0–500 items */
    work_location_ids?: string[];
    /** 0–500 items */
    employee_type_ids?: string[];
    /** ≤ 255 characters */
    onboard_date_gte?: string;
    /** ≤ 255 characters */
    onboard_date_lte?: string;
    /** ≤ 255 characters */
    offboard_date_gte?: string;
    /** ≤ 255 characters */
    offboard_date_lte?: string;
  };
}

export interface QueryDetailOutput {
  page_token?: string;
  has_more?: boolean;
  records?: LumpSumPaymentDetail[];
}

/**
 * 查询一次性授予明细
 * - POST /open-apis/compensation/v1/lump_sum_payment/query_detail
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.lump_sum_payment:read
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:compensation_lump_sum_payment_detail.belong_time:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/lump_sum_payment/query_detail
 */
export const queryDetail: PagedApiDefinition<QueryDetailInput, QueryDetailOutput, 'records'> = { id: 'compensation.v1.lumpSumPayment.queryDetail', method: 'POST', path: '/open-apis/compensation/v1/lump_sum_payment/query_detail', tokens: 't', tier: 7, paged: true, items: 'records' };
