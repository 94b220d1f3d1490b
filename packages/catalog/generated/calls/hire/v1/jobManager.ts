// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType, UserIdType } from '../../shared-types.ts';
import type { JobManager } from '../types.ts';

export interface BatchUpdateInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    recruiter_id?: string;
    assistant_id_list?: string[];
    hiring_manager_id_list?: string[];
    update_option_list: (1 | 2 | 3)[];
    creator_id?: string;
  };
}

export interface BatchUpdateOutput {
  job_manager?: JobManager;
}

/**
 * 更新职位相关人员 · Update job managers
 * - POST /open-apis/hire/v1/jobs/:job_id/managers/batch_update
 * - Tokens: tenant
 * - Scopes (any one): hire:job
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/batch_update
 */
export const batchUpdate: ApiDefinition<BatchUpdateInput, BatchUpdateOutput> = { id: 'hire.v1.jobManager.batchUpdate', method: 'POST', path: '/open-apis/hire/v1/jobs/:job_id/managers/batch_update', tokens: 't', tier: 4 };

export interface GetInput {
  path: {
    job_id: string;
    manager_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
  };
}

export interface GetOutput {
  info?: JobManager;
}

/**
 * 获取职位上的招聘人员信息 · Get job manager
 * - GET /open-apis/hire/v1/jobs/:job_id/managers/:manager_id
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job-manager/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.jobManager.get', method: 'GET', path: '/open-apis/hire/v1/jobs/:job_id/managers/:manager_id', tokens: 't' };
