// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EcoAccountCustomFieldData } from '../types.ts';

export interface BatchDeleteInput {
  data: {
    scope: 1 | 2;
    custom_field_key_list?: string[];
  };
}

export type BatchDeleteOutput = UnknownFields;

/**
 * 删除账号自定义字段 · Delete account customized fields
 * - POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order, hire:exam
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete
 */
export const batchDelete: ApiDefinition<BatchDeleteInput, BatchDeleteOutput> = { id: 'hire.v1.ecoAccountCustomField.batchDelete', method: 'POST', path: '/open-apis/hire/v1/eco_account_custom_fields/batch_delete', tokens: 't', tier: 4 };

export interface BatchUpdateInput {
  data: {
    scope: 1 | 2;
    custom_field_list: EcoAccountCustomFieldData[];
  };
}

export type BatchUpdateOutput = UnknownFields;

/**
 * 更新账号自定义字段 · Update account customized fields
 * - PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order, hire:exam
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'hire.v1.ecoAccountCustomField.batchUpdate', method: 'PATCH', path: '/open-apis/hire/v1/eco_account_custom_fields/batch_update', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    scope: 1 | 2;
    custom_field_list: EcoAccountCustomFieldData[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * 创建账号自定义字段 · Create account customized field
 * - POST /open-apis/hire/v1/eco_account_custom_fields
 * - Tokens: tenant
 * - Scopes (any one): hire:background_check_order, hire:exam
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.ecoAccountCustomField.create', method: 'POST', path: '/open-apis/hire/v1/eco_account_custom_fields', tokens: 't', tier: 4 };
