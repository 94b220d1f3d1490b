// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    application_id: string;
    state: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    create_time: string;
  };
}

export interface CreateOutput {
  id?: string;
}

/**
 * 创建三方协议 · Create Tripartite Agreement
 * - POST /open-apis/hire/v1/tripartite_agreements
 * - Tokens: tenant
 * - Scopes (any one): hire:tripartite_agreement
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.tripartiteAgreement.create', method: 'POST', path: '/open-apis/hire/v1/tripartite_agreements', tokens: 't', tier: 7 };

export interface DeleteInput {
  path: {
    tripartite_agreement_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除三方协议 · Delete Tripartite Agreement
 * - DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id
 * - Tokens: tenant
 * - Scopes (any one): hire:tripartite_agreement
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'hire.v1.tripartiteAgreement.delete', method: 'DELETE', path: '/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id', tokens: 't', tier: 7 };
export { deleteApi as delete };

export interface ListInput {
  params?: {
    page_size?: number;
    page_token?: string;
    application_id?: string;
    tripartite_agreement_id?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    application_id?: string;
    state?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    create_time?: string;
    modify_time?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取三方协议 · List Tripartite Agreement
 * - GET /open-apis/hire/v1/tripartite_agreements
 * - Tokens: tenant
 * - Scopes (any one): hire:tripartite_agreement, hire:tripartite_agreement:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.tripartiteAgreement.list', method: 'GET', path: '/open-apis/hire/v1/tripartite_agreements', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    tripartite_agreement_id: string;
  };
  data: {
    state: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    modify_time: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新三方协议 · Update Tripartite Agreement
 * - PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id
 * - Tokens: tenant
 * - Scopes (any one): hire:tripartite_agreement
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.tripartiteAgreement.update', method: 'PUT', path: '/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id', tokens: 't', tier: 7 };
