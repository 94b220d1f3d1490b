// Generated from the catalog by scripts/generate.ts. Do not edit.

export interface AdjustmentLogic {
  fixed?: string;
  formula?: {
    expr?: string;
    formula_params?: {
      ref_type?: 1 | 2;
      id?: string;
    }[];
  };
}

export type IssuanceStatus = 'to_be_issued' | 'not_issued';

export type IssuanceType = 'with_salary' | 'with_cash' | 'with_physical_distribution' | 'with_year_end_bonus';

export type IssuanceWay = 'with_salary' | 'with_cash' | 'with_year_end_bonus';

export type ItemType = 'salary' | 'bonus' | 'recurring_payment';

export interface LumpSumPaymentDetail {
  id?: string;
  record_id?: string;
  user_id?: string;
  issuance_amount?: string;
  issuance_status?: 'to_be_issued' | 'not_issued';
  issuance_way?: IssuanceWay;
  issuance_time?: string;
  currency_id?: string;
  belong_time?: string;
  create_time?: string;
  modify_time?: string;
  issuance_country_region_id?: string;
  issuance_pay_group_id?: string;
  detail_reference_period_start_date?: string;
  detail_reference_period_end_date?: string;
  is_not_issued_due_to_offboardings?: number;
  /** default 0 */
  is_not_issued_due_to_offboarding?: number;
}

export interface LumpSumPaymentOperateResult {
  id?: string;
  unique_id?: string;
  code?: 
    | 0
    | 21270201
    | 21270202
    | 21270203
    | 21270205
    | 21270206
    | 21270207
    | 21270208
    | 21270209
    | 21270210
    | 21270211
    | 21270213
    | 21270214
    | 21270215
    | 21270217
    | 21270218
    | 21270219
    | 21270220
    | 21270221
    | 21270222
    | 21270223
    | 21270224
    | 21270225
    | 21270226
    | 21270227
    | 21270228
    | 21270229
    | 21270230
    | 21270070
    | 21270239
    | 21270240
    | 21270241;
  message?: string;
  detail_results?: {
    detail_id?: string;
    issuance_index?: number;
  }[];
}

export type PayOffFrequencyType = 'year' | 'half_year' | 'quarterly' | 'bimonthly' | 'month' | 'biweekly' | 'week' | 'day' | 'hour';

export interface RecurringPaymentOperateResult {
  id?: string;
  unique_id?: string;
  code?: 
    | 0
    | 21280001
    | 21280002
    | 21280003
    | 21270304
    | 21270305
    | 21270306
    | 21270307
    | 21270308
    | 21270309
    | 21270310
    | 21270311
    | 21270312
    | 21270313
    | 21270314
    | 21270315
    | 21270316
    | 21270317
    | 21270318;
  message?: string;
}

export interface SocialArchiveDetail {
  description: {
    zh_cn?: string;
    en_us?: string;
  };
  insurance_type: 'social_insurance' | 'provident_fund';
  insurance_status: 'contribution' | 'not_contribution' | 'stopped_contribution';
  id?: string;
  tid?: string;
  plan_id?: string;
  plan_tid?: string;
  location_id?: string;
  company_id?: string;
  account_type?: 'associated_company' | 'supplier';
  insurance_account?: string;
  base_salary?: string;
  insurance_details?: {
    insurance_id: string;
    company_deduction: string;
    company_setting: SocialPlanItemSetting;
    personal_deduction: string;
    personal_setting: SocialPlanItemSetting;
    payment_frequency: 'annually' | 'monthly' | 'quarterly';
    payment_months: number[];
  }[];
  effective_date?: string;
}

export interface SocialPlan {
  plan_id: string;
  plan_tid: string;
  name: {
    zh_cn?: string;
    en_us?: string;
  };
  effective_date: string;
  active: boolean;
  insurance_type: 'social_insurance' | 'provident_fund';
  scope?: {
    is_all: boolean;
    rules?: {
      left_type?: 1 | 2;
      operator?: 1 | 2;
      right_values?: string[];
    }[][];
  };
  item_detail: {
    item_id: string;
    item_name: {
      zh_cn?: string;
      en_us?: string;
    };
    item_setting_of_person: SocialPlanItemSetting;
    item_setting_of_company: SocialPlanItemSetting;
    payment_frequency: 'annually' | 'monthly' | 'quarterly';
    payment_months: number[];
  }[];
  remark: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface SocialPlanItemSetting {
  lower_limit: string;
  upper_limit: string;
  payment_ratio: string;
  payment_rounding_rule: 'rounding' | 'round_up' | 'round_down';
  payment_decimals: number;
  fixed_payment: string;
}
