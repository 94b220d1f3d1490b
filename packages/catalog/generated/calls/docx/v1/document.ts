// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Children, Document2 } from '../types.ts';

export interface ConvertInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    content_type: 'markdown' | 'html';
    /** 1–10485760 characters */
    content: string;
  };
}

export interface ConvertOutput {
  first_level_block_ids?: string[];
  blocks?: Children[];
  block_id_to_image_urls?: {
    block_id: string;
    image_url: string;
  }[];
}

/**
 * Markdown/HTML 内容转换为文档块 · Convert Markdown/HTML content into blocks
 * - POST /open-apis/docx/v1/documents/blocks/convert
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document.block:convert
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert
 */
export const convert: ApiDefinition<ConvertInput, ConvertOutput> = { id: 'docx.v1.document.convert', method: 'POST', path: '/open-apis/docx/v1/documents/blocks/convert', tokens: 'tu', tier: 7 };

export interface Convert2Input {
  data?: UnknownFields;
}

export type Convert2Output = UnknownFields;

/**
 * Markdown/HTML 内容转换为文档块
 * - POST /open-apis/docx/documents/blocks/convert
 * - Tokens: unknown
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert
 */
export const convert_2: ApiDefinition<Convert2Input, Convert2Output> = { id: 'docx.v1.document.convert_2', method: 'POST', path: '/open-apis/docx/documents/blocks/convert' };

export interface CreateInput {
  data?: {
    folder_token?: string;
    /** 1–800 characters */
    title?: string;
  };
}

export interface CreateOutput {
  document?: Document2;
}

/**
 * 创建文档 · Create a document
 * - POST /open-apis/docx/v1/documents
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:create
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'docx.v1.document.create', method: 'POST', path: '/open-apis/docx/v1/documents', tokens: 'tu' };

export interface GetInput {
  path: {
    /** 27 characters */
    document_id: string;
  };
}

export interface GetOutput {
  document?: Document2;
}

/**
 * 获取文档基本信息 · Obtain the basic information of a document
 * - GET /open-apis/docx/v1/documents/:document_id
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'docx.v1.document.get', method: 'GET', path: '/open-apis/docx/v1/documents/:document_id', tokens: 'tu' };

export interface RawContentInput {
  path: {
    /** 27 characters */
    document_id: string;
  };
  params?: {
    /** default 0 */
    lang?: 0 | 1 | 2;
  };
}

export interface RawContentOutput {
  content?: string;
}

/**
 * 获取文档纯文本内容 · Obtain the plain text content of the document
 * - GET /open-apis/docx/v1/documents/:document_id/raw_content
 * - Tokens: tenant, user
 * - Scopes (any one): docx:document, docx:document:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content
 */
export const rawContent: ApiDefinition<RawContentInput, RawContentOutput> = { id: 'docx.v1.document.rawContent', method: 'GET', path: '/open-apis/docx/v1/documents/:document_id/raw_content', tokens: 'tu' };
