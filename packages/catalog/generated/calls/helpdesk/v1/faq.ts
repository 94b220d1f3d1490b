// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { Faq } from '../types.ts';

export interface CreateInput {
  data?: {
    faq?: {
      category_id?: string;
      question: string;
      answer?: string;
      answer_richtext?: string;
      tags?: string[];
    };
  };
}

export interface CreateOutput {
  faq?: Faq;
}

/**
 * 创建知识库
 * - POST /open-apis/helpdesk/v1/faqs
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'helpdesk.v1.faq.create', method: 'POST', path: '/open-apis/helpdesk/v1/faqs', tokens: 'u', helpdesk: true };

export interface DeleteInput {
  path: {
    id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除知识库
 * - DELETE /open-apis/helpdesk/v1/faqs/:id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'helpdesk.v1.faq.delete', method: 'DELETE', path: '/open-apis/helpdesk/v1/faqs/:id', tokens: 'u', helpdesk: true };
export { deleteApi as delete };

export interface FaqImageInput {
  path: {
    id: string;
    image_key: string;
  };
}

export type FaqImageOutput = BinaryAnswer;

/**
 * 获取知识库图像
 * - GET /open-apis/helpdesk/v1/faqs/:id/image/:image_key
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/faq_image
 */
export const faqImage: ApiDefinition<FaqImageInput, FaqImageOutput> = { id: 'helpdesk.v1.faq.faqImage', method: 'GET', path: '/open-apis/helpdesk/v1/faqs/:id/image/:image_key', tokens: 't', binary: true, helpdesk: true };

export interface GetInput {
  path: {
    id: string;
  };
}

export interface GetOutput {
  faq?: Faq;
}

/**
 * 获取指定知识库详情
 * - GET /open-apis/helpdesk/v1/faqs/:id
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'helpdesk.v1.faq.get', method: 'GET', path: '/open-apis/helpdesk/v1/faqs/:id', tokens: 't', helpdesk: true };

export interface ListInput {
  params?: {
    category_id?: string;
    status?: string;
    search?: string;
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  page_size?: number;
  total?: number;
  items?: Faq[];
}

/**
 * 获取全部知识库详情
 * - GET /open-apis/helpdesk/v1/faqs
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'helpdesk.v1.faq.list', method: 'GET', path: '/open-apis/helpdesk/v1/faqs', tokens: 't', helpdesk: true, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    id: string;
  };
  data?: {
    faq?: {
      category_id?: string;
      question: string;
      answer?: string;
      answer_richtext?: {
        content?: string;
        type?: string;
      }[];
      tags?: string[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 修改知识库
 * - PATCH /open-apis/helpdesk/v1/faqs/:id
 * - Tokens: user
 * - Scopes (any one): helpdesk:all
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'helpdesk.v1.faq.patch', method: 'PATCH', path: '/open-apis/helpdesk/v1/faqs/:id', tokens: 'u', helpdesk: true };

export interface SearchInput {
  params: {
    query: string;
    base64?: string;
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
}

export interface SearchOutput {
  has_more?: boolean;
  page_token?: string;
  items?: Faq[];
}

/**
 * 搜索知识库
 * - GET /open-apis/helpdesk/v1/faqs/search
 * - Tokens: tenant
 * - Scopes (any one): helpdesk:all:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'helpdesk.v1.faq.search', method: 'GET', path: '/open-apis/helpdesk/v1/faqs/search', tokens: 't', helpdesk: true, paged: true, items: 'items' };
