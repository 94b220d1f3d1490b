// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput } from '../../../../src/api-definition.ts';

export interface DownloadInput {
  path: {
    file_token: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载图片
 * - GET /open-apis/baike/v1/files/:file_token/download
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review, baike:entity:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/download
 * @deprecated Feishu lists it as superseded.
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'baike.v1.file.download', method: 'GET', path: '/open-apis/baike/v1/files/:file_token/download', tokens: 'tu', binary: true, tier: 4 };

export interface UploadInput {
  data: {
    /** 1–100 characters */
    name: string;
    file: FileInput;
  };
}

export interface UploadOutput {
  file_token?: string;
}

/**
 * 上传图片
 * - POST /open-apis/baike/v1/files/upload
 * - Tokens: tenant, user
 * - Scopes (any one): baike:entity, baike:entity:exempt_review
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/baike-v1/file/upload
 * @deprecated Feishu lists it as superseded.
 */
export const upload: ApiDefinition<UploadInput, UploadOutput> = { id: 'baike.v1.file.upload', method: 'POST', path: '/open-apis/baike/v1/files/upload', tokens: 'tu', multipart: true, tier: 4 };
