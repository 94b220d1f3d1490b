// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EcoBackgroundCheckCustomFieldData } from '../types.ts';

export interface BatchDeleteInput {
  data: {
    account_id: string;
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 删除背调自定义字段 · Delete background check customized fields
 * - POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'hire.v1.ecoBackgroundCheckCustomField.batchDelete', method: 'POST', path: '/open-apis/hire/v1/eco_background_check_custom_fields/batch_delete', tokens: 't', tier: 4 };

export interface BatchUpdateInput {
  data: {
    account_id: string;
    custom_field_list: EcoBackgroundCheckCustomFieldData[];
  };
}

export type BatchUpdateOutput = UnknownFields;

/**
 * 更新背调自定义字段 · Update background check customized fields
 * - PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'hire.v1.ecoBackgroundCheckCustomField.batchUpdate', method: 'PATCH', path: '/open-apis/hire/v1/eco_background_check_custom_fields/batch_update', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    account_id: string;
    custom_field_list: EcoBackgroundCheckCustomFieldData[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * 创建背调自定义字段 · Push background check customzied fields
 * - POST /open-apis/hire/v1/eco_background_check_custom_fields
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.ecoBackgroundCheckCustomField.create', method: 'POST', path: '/open-apis/hire/v1/eco_background_check_custom_fields', tokens: 't', tier: 4 };
