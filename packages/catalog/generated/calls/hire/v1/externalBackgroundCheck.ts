// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { ExternalBackgroundCheck } from '../types.ts';

export interface BatchQueryInput {
  params?: {
    external_application_id?: string;
    /** 1–20; default 10 */
    page_size?: number;
    page_token?: string;
  };
  data?: {
    /** 0–20 items */
    external_background_check_id_list?: string[];
  };
}

export interface BatchQueryOutput {
  items?: ExternalBackgroundCheck[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询外部背调列表 · Query external background
 * - POST /open-apis/hire/v1/external_background_checks/batch_query
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application, hire:external_application:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/batch_query
 */
export const batchQuery: PagedApiDefinition<BatchQueryInput, BatchQueryOutput, 'items'> = { id: 'hire.v1.externalBackgroundCheck.batchQuery', method: 'POST', path: '/open-apis/hire/v1/external_background_checks/batch_query', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface CreateInput {
  data: {
    external_id?: string;
    external_application_id: string;
    date?: number;
    name?: string;
    result?: string;
    attachment_id_list?: string[];
  };
}

export interface CreateOutput {
  external_background_check?: ExternalBackgroundCheck;
}

/**
 * 创建外部背调 · Create external background check
 * - POST /open-apis/hire/v1/external_background_checks
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.externalBackgroundCheck.create', method: 'POST', path: '/open-apis/hire/v1/external_background_checks', tokens: 't', tier: 8 };

export interface DeleteInput {
  path: {
    external_background_check_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除外部背调 · Delete external background
 * - DELETE /open-apis/hire/v1/external_background_checks/:external_background_check_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.externalBackgroundCheck.delete', method: 'DELETE', path: '/open-apis/hire/v1/external_background_checks/:external_background_check_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface UpdateInput {
  path: {
    external_background_check_id: string;
  };
  data: {
    external_id?: string;
    external_application_id: string;
    date?: number;
    name?: string;
    result?: string;
    attachment_id_list?: string[];
  };
}

export interface UpdateOutput {
  external_background_check?: ExternalBackgroundCheck;
}

/**
 * 更新外部背调 · Update external background
 * - PUT /open-apis/hire/v1/external_background_checks/:external_background_check_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_background_check/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.externalBackgroundCheck.update', method: 'PUT', path: '/open-apis/hire/v1/external_background_checks/:external_background_check_id', tokens: 't', tier: 7 };
