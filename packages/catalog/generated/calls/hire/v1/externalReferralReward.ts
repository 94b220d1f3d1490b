// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Cash } from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    referral_user_id: string;
    create_user_id?: string;
    confirm_user_id?: string;
    pay_user_id?: string;
    external_id: string;
    application_id?: string;
    talent_id?: string;
    job_id?: string;
    reason?: string;
    rule_type: 1 | 2 | 3 | 4 | 5;
    bonus: {
      /** default 1 */
      bonus_type: 1 | 2;
      point_bonus?: number;
      cash?: Cash;
      cash_bonus?: Cash[];
    };
    stage: 1 | 2 | 3;
    create_time?: string;
    confirm_time?: string;
    pay_time?: string;
    onboard_time?: string;
    conversion_time?: string;
    comment?: string;
  };
}

export interface CreateOutput {
  id?: string;
}

/**
 * 导入外部内推奖励 · Import external referral rewards
 * - POST /open-apis/hire/v1/external_referral_rewards
 * - Tokens: tenant
 * - Scopes (any one): hire:external_referral_reward
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.externalReferralReward.create', method: 'POST', path: '/open-apis/hire/v1/external_referral_rewards', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    external_referral_reward_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除外部内推奖励 · Delete External Referral Reward
 * - DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_referral_reward
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.externalReferralReward.delete', method: 'DELETE', path: '/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id', tokens: 't', tier: 7 };
export { deleteApi as delete };
