// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface BatchDeleteInput {
  data: {
    account_id: string;
    package_id_list?: string[];
    additional_item_id_list?: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 删除背调套餐和附加调查项 · Delete background check package
 * - POST /open-apis/hire/v1/eco_background_check_packages/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'hire.v1.ecoBackgroundCheckPackage.batchDelete', method: 'POST', path: '/open-apis/hire/v1/eco_background_check_packages/batch_delete', tokens: 't', tier: 4 };

export interface BatchUpdateInput {
  data: {
    account_id: string;
    package_list: {
      id: string;
      /** ≤ 100 characters */
      name: string;
      description?: string;
    }[];
    additional_item_list?: {
      id: string;
      name: string;
      description?: string;
    }[];
  };
}

export type BatchUpdateOutput = UnknownFields;

/**
 * 更新背调套餐和附加调查项 · Update background check package
 * - PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'hire.v1.ecoBackgroundCheckPackage.batchUpdate', method: 'PATCH', path: '/open-apis/hire/v1/eco_background_check_packages/batch_update', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    account_id: string;
    package_list: {
      id: string;
      /** ≤ 100 characters */
      name: string;
      description?: string;
    }[];
    additional_item_list?: {
      id: string;
      name: string;
      description?: string;
    }[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * 创建背调套餐和附加调查项 · Create background check package
 * - POST /open-apis/hire/v1/eco_background_check_packages
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.ecoBackgroundCheckPackage.create', method: 'POST', path: '/open-apis/hire/v1/eco_background_check_packages', tokens: 't', tier: 4 };
