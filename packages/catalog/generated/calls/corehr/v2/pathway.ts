// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Description, NameInput } from '../types.ts';

export interface ActiveInput {
  data: {
    pathway_id: string;
    active: boolean;
  };
}

export type ActiveOutput = UnknownFields;

/**
 * 启停用通道
 * - POST /open-apis/corehr/v2/pathways/active
 * - Tokens: tenant
 * - Scopes (any one): corehr:pathway:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/active
 */
export const active: ApiDefinition<ActiveInput, ActiveOutput> = { id: 'corehr.v2.pathway.active', method: 'POST', path: '/open-apis/corehr/v2/pathways/active', tokens: 't', tier: 6 };

export interface BatchGetInput {
  params?: {
    /** 1–100; default 100 */
    page_size?: number;
    page_token?: string;
  };
  data?: {
    /** 1–100 items */
    pathway_ids?: string[];
    /** 1–100 items */
    pathway_codes?: string[];
    active?: boolean;
  };
}

export interface BatchGetOutput {
  items?: {
    pathway_id?: string;
    code?: string;
    names?: {
      lang: string;
      value: string;
    }[];
    descriptions?: {
      lang: string;
      value: string;
    }[];
    active?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取通道信息
 * - POST /open-apis/corehr/v2/pathways/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:pathway:read, corehr:pathway:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/batch_get
 */
export const batchGet: PagedApiDefinition<BatchGetInput, BatchGetOutput, 'items'> = { id: 'corehr.v2.pathway.batchGet', method: 'POST', path: '/open-apis/corehr/v2/pathways/batch_get', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    code?: string;
    /** 0–2 items */
    names: NameInput[];
    /** 0–2 items */
    descriptions?: Description[];
  };
}

export interface CreateOutput {
  pathway_id?: string;
}

/**
 * 创建通道
 * - POST /open-apis/corehr/v2/pathways
 * - Tokens: tenant
 * - Scopes (any one): corehr:pathway:write
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.pathway.create', method: 'POST', path: '/open-apis/corehr/v2/pathways', tokens: 't', idempotency: 'params.client_token', tier: 21 };

export interface DeleteInput {
  path: {
    pathway_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除通道
 * - DELETE /open-apis/corehr/v2/pathways/:pathway_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:pathway:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.pathway.delete', method: 'DELETE', path: '/open-apis/corehr/v2/pathways/:pathway_id', tokens: 't', tier: 6 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    pathway_id: string;
  };
  params?: {
    /** ≤ 128 characters */
    client_token?: string;
  };
  data?: {
    code?: string;
    /** 0–2 items */
    names?: NameInput[];
    /** 0–2 items */
    descriptions?: Description[];
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新通道
 * - PATCH /open-apis/corehr/v2/pathways/:pathway_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:pathway:write
 * - Rate: 3 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.pathway.patch', method: 'PATCH', path: '/open-apis/corehr/v2/pathways/:pathway_id', tokens: 't', idempotency: 'params.client_token', tier: 21 };
