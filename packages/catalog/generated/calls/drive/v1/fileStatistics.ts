// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    file_token: string;
  };
  params: {
    file_type: 'doc' | 'sheet' | 'mindnote' | 'bitable' | 'wiki' | 'file' | 'docx';
  };
}

export interface GetOutput {
  file_token?: string;
  file_type?: string;
  statistics?: {
    uv?: number;
    pv?: number;
    like_count?: number;
    timestamp?: number;
    uv_today?: number;
    pv_today?: number;
    like_count_today?: number;
  };
}

/**
 * 获取文件统计信息 · Obtain file's statistics
 * - GET /open-apis/drive/v1/files/:file_token/statistics
 * - Tokens: tenant, user
 * - Scopes (any one): drive:drive, drive:drive.metadata:readonly, drive:drive:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-statistics/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.fileStatistics.get', method: 'GET', path: '/open-apis/drive/v1/files/:file_token/statistics', tokens: 'tu' };
