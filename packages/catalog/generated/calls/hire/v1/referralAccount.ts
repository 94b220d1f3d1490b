// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Account, AccountReferrer, BonusAmount, ConfirmedBonus, PaidBonus } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    mobile?: {
      code?: string;
      number?: string;
    };
    email?: string;
  };
}

export interface CreateOutput {
  account?: Account;
}

/**
 * 注册内推账户 · Register Referral Account for External System
 * - POST /open-apis/hire/v1/referral_account
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_account
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.referralAccount.create', method: 'POST', path: '/open-apis/hire/v1/referral_account', tokens: 't', tier: 3 };

export interface DeactivateInput {
  path: {
    referral_account_id: string;
  };
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: UnknownFields;
}

export interface DeactivateOutput {
  account?: Account;
}

/**
 * 停用内推账户 · Disable Referral Account for External System
 * - POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_account
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate
 */
export const deactivate: ApiDefinition<DeactivateInput, DeactivateOutput> = { id: 'hire.v1.referralAccount.deactivate', method: 'POST', path: '/open-apis/hire/v1/referral_account/:referral_account_id/deactivate', tokens: 't', tier: 3 };

export interface EnableInput {
  params?: {
    user_id_type?: 'user_id' | 'union_id' | 'open_id';
  };
  data?: {
    referral_account_id?: string;
  };
}

export interface EnableOutput {
  account?: Account;
}

/**
 * 启用内推账户
 * - POST /open-apis/hire/v1/referral_account/enable
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_account
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable
 */
export const enable: ApiDefinition<EnableInput, EnableOutput> = { id: 'hire.v1.referralAccount.enable', method: 'POST', path: '/open-apis/hire/v1/referral_account/enable', tokens: 't', tier: 7 };

export interface GetAccountAssetsInput {
  params: {
    referral_account_id: string;
    user_id_type?: UserIdType;
  };
}

export interface GetAccountAssetsOutput {
  account?: {
    account_id: string;
    assets?: {
      confirmed_bonus?: ConfirmedBonus;
      paid_bonus?: PaidBonus;
    };
    status?: 1 | 2;
    referrer?: AccountReferrer;
  };
}

/**
 * 查询内推账户 · Query referral account
 * - GET /open-apis/hire/v1/referral_account/get_account_assets
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_account, hire:referral_account:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:employee.email:readonly, hire:employee.mobile:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets
 */
export const getAccountAssets: ApiDefinition<GetAccountAssetsInput, GetAccountAssetsOutput> = { id: 'hire.v1.referralAccount.getAccountAssets', method: 'GET', path: '/open-apis/hire/v1/referral_account/get_account_assets', tokens: 't', tier: 7 };

export interface ReconciliationInput {
  data: {
    start_trans_time: string;
    end_trans_time: string;
    trade_details?: {
      account_id: string;
      total_recharge_reward_info?: BonusAmount;
    }[];
  };
}

export interface ReconciliationOutput {
  check_failed_list?: {
    account_id?: string;
    total_withdraw_reward_info?: ConfirmedBonus;
    total_recharge_reward_info?: ConfirmedBonus;
  }[];
}

/**
 * 内推账户提现数据对账 · Withdrawal and Reconciliation API of Referral Account
 * - POST /open-apis/hire/v1/referral_account/reconciliation
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_account
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation
 */
export const reconciliation: ApiDefinition<ReconciliationInput, ReconciliationOutput> = { id: 'hire.v1.referralAccount.reconciliation', method: 'POST', path: '/open-apis/hire/v1/referral_account/reconciliation', tokens: 't', tier: 3 };

export interface WithdrawInput {
  path: {
    referral_account_id: string;
  };
  data: {
    withdraw_bonus_type: (1 | 2)[];
    external_order_id: string;
  };
}

export interface WithdrawOutput {
  external_order_id?: string;
  trans_time?: string;
  withdrawal_details?: BonusAmount;
}

/**
 * 全额提取内推账户余额 · Withdraw Balance from Referral Account in Full Amount
 * - POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw
 * - Tokens: tenant
 * - Scopes (any one): hire:referral_account
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw
 */
export const withdraw: ApiDefinition<WithdrawInput, WithdrawOutput> = { id: 'hire.v1.referralAccount.withdraw', method: 'POST', path: '/open-apis/hire/v1/referral_account/:referral_account_id/withdraw', tokens: 't', tier: 3 };
