// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput } from '../../../../src/api-definition.ts';

export interface DownloadInput {
  path: {
    file_id: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载用户人脸识别照片
 * - GET /open-apis/attendance/v1/files/:file_id/download
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'attendance.v1.file.download', method: 'GET', path: '/open-apis/attendance/v1/files/:file_id/download', tokens: 't', binary: true, tier: 9 };

export interface UploadInput {
  params: {
    file_name: string;
  };
  data?: {
    file?: FileInput;
  };
}

export interface UploadOutput {
  file?: {
    file_id: string;
  };
}

/**
 * 上传用户人脸识别照片
 * - POST /open-apis/attendance/v1/files/upload
 * - Tokens: tenant
 * - Scopes (any one): attendance:rule
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/file/upload
 */
export const upload: ApiDefinition<UploadInput, UploadOutput> = { id: 'attendance.v1.file.upload', method: 'POST', path: '/open-apis/attendance/v1/files/upload', tokens: 't', multipart: true, tier: 9 };
