// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput, UnknownFields } from '../../../../src/api-definition.ts';

export interface DownloadInput {
  path: {
    app_id: string;
  };
  params?: {
    file_key?: string;
    file_url?: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载文件
 * - GET /open-apis/spark/v1/apps/:app_id/storage
 * - Tokens: user
 * - Scopes (any one): spark:app.storage:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'spark.v1.appStorage.download', method: 'GET', path: '/open-apis/spark/v1/apps/:app_id/storage', tokens: 'u', binary: true, tier: 7 };

export interface UploadInput {
  path: {
    app_id: string;
  };
  data: {
    file_name: string;
    check_sum?: string;
    file: FileInput;
  };
}

export interface UploadOutput {
  file_key: string;
  file_url: string;
  file_name: string;
  file_size: number;
  mime_type: string;
}

/**
 * 上传文件
 * - POST /open-apis/spark/v1/apps/:app_id/storage/upload
 * - Tokens: user
 * - Scopes (any one): spark:app.storage:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload
 */
export const upload: ApiDefinition<UploadInput, UploadOutput> = { id: 'spark.v1.appStorage.upload', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/storage/upload', tokens: 'u', multipart: true, tier: 7 };

export interface UploadCompleteInput {
  path: {
    app_id: string;
  };
  data: {
    upload_id: string;
  };
}

export interface UploadCompleteOutput {
  file_key: string;
  file_url: string;
  file_name: string;
  file_size: number;
  mime_type: string;
}

/**
 * 分片上传文件 - 完成上传
 * - POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete
 * - Tokens: user
 * - Scopes (any one): spark:app.storage:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_complete
 */
export const uploadComplete: ApiDefinition<UploadCompleteInput, UploadCompleteOutput> = { id: 'spark.v1.appStorage.uploadComplete', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/storage/upload/complete', tokens: 'u', tier: 7 };

export interface UploadInitializeInput {
  path: {
    app_id: string;
  };
  data: {
    file_name: string;
    /** 1–2147483648 */
    file_size: number;
    mime_type?: string;
  };
}

export interface UploadInitializeOutput {
  upload_id: string;
  chunk_size: number;
  chunk_numbers: number;
}

/**
 * 分片上传文件 - 创建上传请求
 * - POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize
 * - Tokens: user
 * - Scopes (any one): spark:app.storage:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_initialize
 */
export const uploadInitialize: ApiDefinition<UploadInitializeInput, UploadInitializeOutput> = { id: 'spark.v1.appStorage.uploadInitialize', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/storage/upload/initialize', tokens: 'u', tier: 7 };

export interface UploadPartInput {
  path: {
    app_id: string;
  };
  data: {
    upload_id: string;
    /** 1–10000 */
    chunk_index: number;
    file: FileInput;
    chunk_check_sum?: string;
  };
}

export type UploadPartOutput = UnknownFields;

/**
 * 分片上传文件 - 上传分片
 * - POST /open-apis/spark/v1/apps/:app_id/storage/upload/part
 * - Tokens: user
 * - Scopes (any one): spark:app.storage:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-storage/upload_part
 */
export const uploadPart: ApiDefinition<UploadPartInput, UploadPartOutput> = { id: 'spark.v1.appStorage.uploadPart', method: 'POST', path: '/open-apis/spark/v1/apps/:app_id/storage/upload/part', tokens: 'u', multipart: true, tier: 7 };
