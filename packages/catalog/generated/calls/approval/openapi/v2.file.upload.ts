// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    name: string;
    type: string;
    content: FileInput;
  };
}

export interface CreateOutput {
  code?: string;
  url?: string;
}

/**
 * 上传文件
 * - POST www.feishu.cn/approval/openapi/v2/file/upload
 * - Tokens: tenant
 * - Scopes (any one): approval:approval:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDOyUjL1gjM14SN4ITN
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.openapi.v2.file.upload.create', method: 'POST', path: '/approval/openapi/v2/file/upload', host: 'www.feishu.cn', tokens: 't', multipart: true };
