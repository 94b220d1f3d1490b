// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { ApplicationStageInfo } from '../types.ts';

export interface ListInput {
  params?: {
    /** ≤ 100; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    zh_name?: string;
    en_name?: string;
    type?: 1 | 2;
    stage_list?: ApplicationStageInfo[];
  }[];
}

/**
 * 获取招聘流程信息
 * - GET /open-apis/hire/v1/job_processes
 * - Tokens: tenant, user
 * - Scopes (any one): hire:job_process:readonly, hire:people_cli
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job_process/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.jobProcess.list', method: 'GET', path: '/open-apis/hire/v1/job_processes', tokens: 'tu', tier: 8, paged: true, items: 'items' };
