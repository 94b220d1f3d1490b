// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ExternalApplication } from '../types.ts';

export interface CreateInput {
  data: {
    external_id?: string;
    job_recruitment_type?: 1 | 2;
    job_title?: string;
    resume_source?: string;
    stage?: string;
    talent_id: string;
    termination_reason?: string;
    delivery_type?: 1 | 2 | 3 | 4;
    modify_time?: number;
    create_time?: number;
    termination_type?: string;
  };
}

export interface CreateOutput {
  external_application?: ExternalApplication;
}

/**
 * 创建外部投递 · Create external application
 * - POST /open-apis/hire/v1/external_applications
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.externalApplication.create', method: 'POST', path: '/open-apis/hire/v1/external_applications', tokens: 't', tier: 8 };

export interface DeleteInput {
  path: {
    external_application_id: string;
  };
  params?: {
    talent_id?: string;
  };
}

export interface DeleteOutput {
  external_application?: ExternalApplication;
}

/**
 * 删除外部投递 · Delete External Application
 * - DELETE /open-apis/hire/v1/external_applications/:external_application_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.externalApplication.delete', method: 'DELETE', path: '/open-apis/hire/v1/external_applications/:external_application_id', tokens: 't', tier: 2 };
export { deleteApi as delete };

export interface ListInput {
  params: {
    talent_id: string;
    /** ≤ 20; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    job_recruitment_type?: 1 | 2;
    job_title?: string;
    resume_source?: string;
    stage?: string;
    talent_id: string;
    termination_reason?: string;
    delivery_type?: 1 | 2 | 3 | 4;
    modify_time?: number;
    create_time?: number;
    termination_type?: string;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 查询外部投递列表 · Get External Application Info list
 * - GET /open-apis/hire/v1/external_applications
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.externalApplication.list', method: 'GET', path: '/open-apis/hire/v1/external_applications', tokens: 't', tier: 8, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    external_application_id: string;
  };
  data: {
    external_id?: string;
    job_recruitment_type?: 1 | 2;
    job_title?: string;
    resume_source?: string;
    stage?: string;
    talent_id: string;
    termination_reason?: string;
    delivery_type?: 1 | 2 | 3 | 4;
    modify_time?: number;
    create_time?: number;
    termination_type?: string;
  };
}

export interface UpdateOutput {
  external_application?: ExternalApplication;
}

/**
 * 更新外部投递 · Update External Application Info
 * - PUT /open-apis/hire/v1/external_applications/:external_application_id
 * - Tokens: tenant
 * - Scopes (any one): hire:external_application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.externalApplication.update', method: 'PUT', path: '/open-apis/hire/v1/external_applications/:external_application_id', tokens: 't', tier: 8 };
