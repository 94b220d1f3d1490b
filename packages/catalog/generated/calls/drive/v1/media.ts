// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer, FileInput, UnknownFields } from '../../../../src/api-definition.ts';
import type { ParentType } from '../types.ts';

export interface BatchGetTmpDownloadUrlInput {
  params: {
    file_tokens: string[];
    extra?: string;
  };
}

export interface BatchGetTmpDownloadUrlOutput {
  tmp_download_urls?: {
    file_token: string;
    tmp_download_url: string;
  }[];
}

/**
 * 获取素材临时下载链接 · Get Temporary Download URL of Media
 * - GET /open-apis/drive/v1/medias/batch_get_tmp_download_url
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:app:readonly, docs:doc, docs:doc:readonly, docs:document.media:download, drive:drive, drive:drive:readonly, mail:user_mailbox.message:modify, moments:moments, moments:moments:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly, vc:material, vc:material:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/batch_get_tmp_download_url
 */
export const batchGetTmpDownloadUrl: ApiDefinition<BatchGetTmpDownloadUrlInput, BatchGetTmpDownloadUrlOutput> = { id: 'drive.v1.media.batchGetTmpDownloadUrl', method: 'GET', path: '/open-apis/drive/v1/medias/batch_get_tmp_download_url', tokens: 'tu' };

export interface DownloadInput {
  path: {
    file_token: string;
  };
  params?: {
    extra?: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载素材
 * - GET /open-apis/drive/v1/medias/:file_token/download
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, bitable:app:readonly, docs:doc, docs:doc:readonly, docs:document.media:download, drive:drive, drive:drive:readonly, mail:user_mailbox.message:modify, moments:moments, moments:moments:readonly, sheets:spreadsheet, sheets:spreadsheet:readonly, vc:material, vc:material:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'drive.v1.media.download', method: 'GET', path: '/open-apis/drive/v1/medias/:file_token/download', tokens: 'tu', binary: true };

export interface UploadAllInput {
  data: {
    /** ≤ 250 characters */
    file_name: string;
    parent_type: ParentType;
    parent_node: string;
    /** ≤ 20971520 */
    size: number;
    checksum?: string;
    extra?: string;
    file: FileInput;
  };
}

export interface UploadAllOutput {
  file_token?: string;
}

/**
 * 上传素材
 * - POST /open-apis/drive/v1/medias/upload_all
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, docs:doc, docs:document.media:upload, drive:drive, mail:user_mailbox.message:modify, moments:moments, sheets:spreadsheet, vc:material
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_all
 */
export const uploadAll: ApiDefinition<UploadAllInput, UploadAllOutput> = { id: 'drive.v1.media.uploadAll', method: 'POST', path: '/open-apis/drive/v1/medias/upload_all', tokens: 'tu', multipart: true };

export interface UploadFinishInput {
  data: {
    upload_id: string;
    block_num: number;
  };
}

export interface UploadFinishOutput {
  file_token?: string;
}

/**
 * 分片上传素材-完成上传
 * - POST /open-apis/drive/v1/medias/upload_finish
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, docs:doc, docs:document.media:upload, drive:drive, mail:user_mailbox.message:modify, moments:moments, sheets:spreadsheet, vc:material
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_finish
 */
export const uploadFinish: ApiDefinition<UploadFinishInput, UploadFinishOutput> = { id: 'drive.v1.media.uploadFinish', method: 'POST', path: '/open-apis/drive/v1/medias/upload_finish', tokens: 'tu' };

export interface UploadPartInput {
  data: {
    upload_id: string;
    seq: number;
    size: number;
    checksum?: string;
    file: FileInput;
  };
}

export type UploadPartOutput = UnknownFields;

/**
 * 分片上传素材-上传分片
 * - POST /open-apis/drive/v1/medias/upload_part
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, docs:doc, docs:document.media:upload, drive:drive, mail:user_mailbox.message:modify, moments:moments, sheets:spreadsheet, vc:material
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_part
 */
export const uploadPart: ApiDefinition<UploadPartInput, UploadPartOutput> = { id: 'drive.v1.media.uploadPart', method: 'POST', path: '/open-apis/drive/v1/medias/upload_part', tokens: 'tu', multipart: true };

export interface UploadPrepareInput {
  data: {
    /** ≤ 250 characters */
    file_name: string;
    parent_type: ParentType;
    /** ≥ 0 */
    size: number;
    parent_node?: string;
    extra?: string;
  };
}

export interface UploadPrepareOutput {
  upload_id?: string;
  block_size?: number;
  block_num?: number;
}

/**
 * 分片上传素材-预上传
 * - POST /open-apis/drive/v1/medias/upload_prepare
 * - Tokens: tenant, user
 * - Scopes (any one): bitable:app, docs:doc, docs:document.media:upload, drive:drive, mail:user_mailbox.message:modify, moments:moments, sheets:spreadsheet, vc:material
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/media/upload_prepare
 */
export const uploadPrepare: ApiDefinition<UploadPrepareInput, UploadPrepareOutput> = { id: 'drive.v1.media.uploadPrepare', method: 'POST', path: '/open-apis/drive/v1/medias/upload_prepare', tokens: 'tu' };
