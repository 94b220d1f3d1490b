// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    content: FileInput;
  };
}

export interface CreateOutput {
  id?: string;
  name?: string;
  url?: string;
}

/**
 * 创建附件
 * - POST /open-apis/hire/v1/attachments
 * - Tokens: tenant
 * - Scopes (any one): hire:attachment
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uIDN1YjLyQTN24iM0UjN/create_attachment
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.attachment.create', method: 'POST', path: '/open-apis/hire/v1/attachments', tokens: 't', multipart: true, tier: 4 };

export interface GetInput {
  path: {
    attachment_id: string;
  };
  params?: {
    /** default 1 */
    type?: 1 | 2 | 3;
  };
}

export interface GetOutput {
  attachment?: {
    id?: string;
    url?: string;
    name?: string;
    mime?: string;
    create_time?: number;
  };
}

/**
 * 获取附件信息 · Get attachment information
 * - GET /open-apis/hire/v1/attachments/:attachment_id
 * - Tokens: tenant
 * - Scopes (any one): hire:attachment, hire:attachment:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.attachment.get', method: 'GET', path: '/open-apis/hire/v1/attachments/:attachment_id', tokens: 't', tier: 8 };

export interface PreviewInput {
  path: {
    attachment_id: string;
  };
}

export interface PreviewOutput {
  url: string;
}

/**
 * 获取人才简历附件 PDF 格式下载链接
 * - GET /open-apis/hire/v1/attachments/:attachment_id/preview
 * - Tokens: tenant
 * - Scopes (any one): hire:attachment
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/attachment/preview
 */
export const preview: ApiDefinition<PreviewInput, PreviewOutput> = { id: 'hire.v1.attachment.preview', method: 'GET', path: '/open-apis/hire/v1/attachments/:attachment_id/preview', tokens: 't', tier: 8 };
