// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Category } from '../types.ts';

export interface CreateInput {
  data: {
    name: string;
    parent_id: string;
    language?: string;
  };
}

export interface CreateOutput {
  category?: Category;
}

/**
 * 创建知识库分类
 * - POST /open-apis/helpdesk/v1/categories
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.category.create', method: 'POST', path: '/open-apis/helpdesk/v1/categories', tokens: 'u', helpdesk: true };

export interface DeleteInput {
  path: {
    id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除知识库分类详情
 * - DELETE /open-apis/helpdesk/v1/categories/:id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'helpdesk.v1.category.delete', method: 'DELETE', path: '/open-apis/helpdesk/v1/categories/:id', tokens: 'u', helpdesk: true };
export { deleteApi as delete };

export interface GetInput {
  path: {
    id: string;
  };
}

export interface GetOutput {
  category_id: string;
  id: string;
  name: string;
  helpdesk_id: string;
  language?: string;
}

/**
 * 获取知识库分类
 * - GET /open-apis/helpdesk/v1/categories/:id
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.category.get', method: 'GET', path: '/open-apis/helpdesk/v1/categories/:id', tokens: 't', helpdesk: true };

export interface ListInput {
  params?: {
    lang?: string;
    order_by?: number;
    asc?: boolean;
  };
}

export interface ListOutput {
  categories?: {
    category_id: string;
    id: string;
    name: string;
    parent_id: string;
    helpdesk_id: string;
    language?: string;
    children?: UnknownFields[];
  }[];
}

/**
 * list all categories
 * - GET /open-apis/helpdesk/v1/categories
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/list-categories
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'helpdesk.v1.category.list', method: 'GET', path: '/open-apis/helpdesk/v1/categories', tokens: 't', helpdesk: true };

export interface PatchInput {
  path: {
    id: string;
  };
  data?: {
    name?: string;
    parent_id?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新知识库分类详情
 * - PATCH /open-apis/helpdesk/v1/categories/:id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/category/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.category.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/categories/:id', tokens: 'u', helpdesk: true };
