// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    file_extension: string;
    /** ≤ 27 characters */
    file_token: string;
    type: 'docx' | 'sheet' | 'bitable' | (string & {});
    file_name?: string;
    point: {
      mount_type: 1;
      mount_key: string;
    };
    token?: string;
  };
}

export interface CreateOutput {
  ticket?: string;
}

/**
 * 创建导入任务 · Create an import task
 * - POST /open-apis/drive/v1/import_tasks
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document:import, drive:drive
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.importTask.create', method: 'POST', path: '/open-apis/drive/v1/import_tasks', tokens: 'tu', tier: 3 };

export interface GetInput {
  path: {
    ticket: string;
  };
}

export interface GetOutput {
  result?: {
    ticket?: string;
    type: string;
    job_status?: 
      | 0
      | 1
      | 2
      | 3
      | 100
      | 101
      | 102
      | 103
      | 104
      | 105
      | 106
      | 108
      | 109
      | 110
      | 112
      | 113
      | 114
      | 115
      | 116
      | 117
      | 118
      | 119
      | 120
      | 121
      | 122
      | 129
      | 5000
      | 7000
      | 7001
      | 7002;
    job_error_msg?: string;
    token?: string;
    url?: string;
    extra?: string[];
  };
}

/**
 * 查询导入结果 · Query import task result
 * - GET /open-apis/drive/v1/import_tasks/:ticket
 * - Tokens: tenant, user
 * - Scopes (any one): docs:document:import, drive:drive, drive:drive:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'drive.v1.importTask.get', method: 'GET', path: '/open-apis/drive/v1/import_tasks/:ticket', tokens: 'tu', tier: 4 };
