// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { IdNameObject, NoteUserIdType, UserIdType } from '../../shared-types.ts';

export interface GetByApplicationInput {
  params: {
    application_id: string;
    user_id_type?: NoteUserIdType;
  };
}

export interface GetByApplicationOutput {
  referral?: {
    id: string;
    application_id: string;
    create_time: number;
    referral_user_id: string;
    referral_user?: IdNameObject;
  };
}

/**
 * 获取内推信息 · Get referral
 * - GET /open-apis/hire/v1/referrals/get_by_application
 * - Tokens: tenant
 * - Scopes (any one): hire:referral, hire:referral:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application
 */
export const getByApplication: ApiDefinition<GetByApplicationInput, GetByApplicationOutput> = { id: 'hire.v1.referral.getByApplication', method: 'GET', path: '/open-apis/hire/v1/referrals/get_by_application', tokens: 't', tier: 9 };

export interface SearchInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    talent_id: string;
    start_time?: string;
    end_time?: string;
  };
}

export interface SearchOutput {
  items?: {
    id?: string;
    application_ids?: string[];
    create_time?: string;
    referral_user?: IdNameObject;
  }[];
}

/**
 * 查询内推信息
 * - POST /open-apis/hire/v1/referrals/search
 * - Tokens: tenant
 * - Scopes (any one): hire:referral, hire:referral:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'hire.v1.referral.search', method: 'POST', path: '/open-apis/hire/v1/referrals/search', tokens: 't', tier: 7 };
