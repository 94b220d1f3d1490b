// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    file_type: 'opus' | 'mp4' | 'pdf' | 'doc' | 'xls' | 'ppt' | 'stream';
    file_name: string;
    duration?: number;
    file: FileInput;
  };
}

export interface CreateOutput {
  file_key?: string;
}

/**
 * 上传文件
 * - POST /open-apis/im/v1/files
 * - Tokens: tenant, user
 * - Scopes (any one): im:resource, im:resource:upload
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.file.create', method: 'POST', path: '/open-apis/im/v1/files', tokens: 'tu', multipart: true, tier: 4 };

export interface GetInput {
  path: {
    file_key: string;
  };
}

export type GetOutput = BinaryAnswer;

/**
 * 下载文件
 * - GET /open-apis/im/v1/files/:file_key
 * - Tokens: tenant
 * - Scopes: none needed
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/file/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.file.get', method: 'GET', path: '/open-apis/im/v1/files/:file_key', tokens: 't', binary: true, tier: 4 };
