// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { IssuanceType, PayOffFrequencyType, RecurringPaymentOperateResult } from '../types.ts';

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
      item_id: string;
      /** ≤ 255 characters */
      each_amount: string;
      /** ≤ 255 characters */
      start_date: string;
      /** ≤ 255 characters */
      end_date: string;
      /** ≤ 255 characters */
      currency_id: string;
      issuance_type: IssuanceType;
      issuance_period: PayOffFrequencyType;
      /** ≤ 3000 characters */
      remark?: string;
      /** ≤ 255 characters */
      issuance_country_region_id?: string;
    }[];
  };
}

export interface BatchCreateOutput {
  operate_results?: RecurringPaymentOperateResult[];
}

/**
 * 批量创建经常性支付记录
 * - POST /open-apis/compensation/v1/recurring_payment/batch_create
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.recurring_payment:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_create
 */
export const batchCreate: ApiDefinition<BatchCreateInput, BatchCreateOutput> = { id: 'compensation.v1.recurringPayment.batchCreate', method: 'POST', path: '/open-apis/compensation/v1/recurring_payment/batch_create', tokens: 't', tier: 7 };

export interface BatchRemoveInput {
  data: {
    /** 0–500 items */
    record_ids: string[];
    reason?: string;
  };
}

export interface BatchRemoveOutput {
  operate_results?: RecurringPaymentOperateResult[];
}

/**
 * 批量删除经常性支付记录
 * - POST /open-apis/compensation/v1/recurring_payment/batch_remove
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.recurring_payment:delete
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_remove
 */
export const batchRemove: ApiDefinition<BatchRemoveInput, BatchRemoveOutput> = { id: 'compensation.v1.recurringPayment.batchRemove', method: 'POST', path: '/open-apis/compensation/v1/recurring_payment/batch_remove', tokens: 't', tier: 7 };

export interface BatchUpdateInput {
  params?: {
    user_id_type?: UserIdTypeInput;
  };
  data?: {
    /** 0–500 items */
    records?: {
      /** ≤ 255 characters */
      id: string;
      /** ≤ 255 characters */
      each_amount: string;
      /** ≤ 255 characters */
      start_date: string;
      /** ≤ 255 characters */
      end_date: string;
      /** ≤ 255 characters */
      currency_id: string;
      issuance_type: IssuanceType;
      /** ≤ 3000 characters */
      remark?: string;
      /** ≤ 255 characters */
      issuance_country_region_id?: string;
    }[];
  };
}

export interface BatchUpdateOutput {
  operate_results?: RecurringPaymentOperateResult[];
}

/**
 * 批量更正经常性支付记录
 * - POST /open-apis/compensation/v1/recurring_payment/batch_update
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.recurring_payment:update
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'compensation.v1.recurringPayment.batchUpdate', method: 'POST', path: '/open-apis/compensation/v1/recurring_payment/batch_update', tokens: 't', tier: 7 };

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
    start_date_gte?: string;
    /** ≤ 255 characters */
    start_date_lte?: string;
    /** ≤ 255 characters */
    end_date_gte?: string;
    /** ≤ 255 characters */
    end_date_lte?: string;
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
    item_id?: string;
    issuance_type?: IssuanceType;
    each_amount?: string;
    start_date?: string;
    end_date?: string;
    issuance_period?: 'month' | 'year' | 'half_year' | 'quarterly' | 'bimonthly' | 'biweekly' | 'week' | 'day' | 'hour';
    currency_id?: string;
    remark?: string;
    issuance_country_region_id?: string;
  }[];
}

/**
 * 查询经常性支付记录
 * - POST /open-apis/compensation/v1/recurring_payment/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:compensation.recurring_payment:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/recurring_payment/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'records'> = { id: 'compensation.v1.recurringPayment.query', method: 'POST', path: '/open-apis/compensation/v1/recurring_payment/query', tokens: 't', tier: 7, paged: true, items: 'records' };
