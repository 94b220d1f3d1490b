// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface BatchChangeTalentPoolInput {
  path: {
    talent_pool_id: string;
  };
  data: {
    /** 1–50 items */
    talent_id_list: string[];
    option_type: 1 | 2;
  };
}

export type BatchChangeTalentPoolOutput = UnknownFields;

/**
 * 批量加入/移除人才库中人才 · Add/remove talents from the talent pool in batches
 * - POST /open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_folder
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/batch_change_talent_pool
 */
export const batchChangeTalentPool: ApiDefinition<BatchChangeTalentPoolInput, BatchChangeTalentPoolOutput> = { id: 'hire.v1.talentPool.batchChangeTalentPool', method: 'POST', path: '/open-apis/hire/v1/talent_pools/:talent_pool_id/batch_change_talent_pool', tokens: 't', tier: 7 };

export interface MoveTalentInput {
  path: {
    talent_pool_id: string;
  };
  data: {
    talent_id: string;
    add_type: 1 | 2;
  };
}

export interface MoveTalentOutput {
  talent_pool_id?: string;
  talent_id?: string;
}

/**
 * 将人才加入人才库 · Add Talent to Talent Pool
 * - POST /open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_folder
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/move_talent
 */
export const moveTalent: ApiDefinition<MoveTalentInput, MoveTalentOutput> = { id: 'hire.v1.talentPool.moveTalent', method: 'POST', path: '/open-apis/hire/v1/talent_pools/:talent_pool_id/talent_relationship', tokens: 't', tier: 4 };

export interface SearchInput {
  params?: {
    /** ≤ 100; default 10 */
    page_size?: number;
    page_token?: string;
    /** ≤ 50 items */
    id_list?: string[];
  };
}

export interface SearchOutput {
  items?: {
    id?: string;
    i18n_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    i18n_description?: {
      zh_cn?: string;
      en_us?: string;
    };
    parent_id?: string;
    is_private?: 1 | 2;
    create_time?: string;
    modify_time?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取人才库列表 · Get Talent Pool List
 * - GET /open-apis/hire/v1/talent_pools
 * - Tokens: tenant
 * - Scopes (any one): hire:talent_folder, hire:talent_folder:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_pool/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'hire.v1.talentPool.search', method: 'GET', path: '/open-apis/hire/v1/talent_pools', tokens: 't', tier: 4, paged: true, items: 'items' };
