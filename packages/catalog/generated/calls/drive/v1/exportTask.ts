// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, BinaryAnswer } from '../../../../src/api-definition.ts';
import type { ExportTaskType, FileExtension } from '../types.ts';

export interface CreateInput {
  data: {
    file_extension: FileExtension;
    /** ≤ 27 characters */
    token: string;
    type: ExportTaskType;
    sub_id?: string;
    only_schema?: boolean;
  };
}

export interface CreateOutput {
  ticket?: string;
}

/**
 * 创建导出任务 · Create an export task
 * - POST /open-apis/drive/v1/export_tasks
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document:export, drive:export:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.exportTask.create', method: 'POST', path: '/open-apis/drive/v1/export_tasks', tokens: 'tu', tier: 3 };

export interface DownloadInput {
  path: {
    file_token: string;
  };
}

export type DownloadOutput = BinaryAnswer;

/**
 * 下载导出文件
 * - GET /open-apis/drive/v1/export_tasks/file/:file_token/download
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document:export, drive:export:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/download
 */
export const download: ApiDefinition<DownloadInput, DownloadOutput> = { id: 'drive.v1.exportTask.download', method: 'GET', path: '/open-apis/drive/v1/export_tasks/file/:file_token/download', tokens: 'tu', binary: true, tier: 3 };

export interface GetInput {
  path: {
    ticket: string;
  };
  params: {
    /** ≤ 27 characters */
    token: string;
  };
}

export interface GetOutput {
  result?: {
    file_extension: FileExtension;
    type: ExportTaskType;
    file_name?: string;
    file_token?: string;
    file_size?: number;
    job_error_msg?: string;
    job_status?: 0 | 1 | 2 | 3 | 107 | 108 | 109 | 110 | 111 | 122 | 123 | 6000;
    only_schema?: boolean;
  };
}

/**
 * 查询导出任务结果 · Query export task results
 * - GET /open-apis/drive/v1/export_tasks/:ticket
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document:export, drive:export:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/export_task/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.exportTask.get', method: 'GET', path: '/open-apis/drive/v1/export_tasks/:ticket', tokens: 'tu', tier: 3 };
