// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { SemesterBaseInfo, StageTask } from '../types.ts';

export interface FindByPageInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    semester_id: string;
    /** ≤ 3 items */
    task_option_lists?: (1 | 2 | 3 | (number & {}))[];
    /** int64 */
    after_time?: string;
    /** int64 */
    before_time?: string;
    page_token?: string;
    /** ≤ 50; default 20 */
    page_size?: number;
  };
}

export interface FindByPageOutput {
  base?: SemesterBaseInfo;
  items?: StageTask[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取周期任务（全部用户） · Obtain Cycle Tasks (all users)
 * - POST /open-apis/performance/v1/stage_tasks/find_by_page
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:semester:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_page
 */
export const findByPage: PagedApiDefinition<FindByPageInput, FindByPageOutput, 'items'> = { id: 'performance.v1.stageTask.findByPage', method: 'POST', path: '/open-apis/performance/v1/stage_tasks/find_by_page', tokens: 't', tier: 2, paged: true, items: 'items', pageTokenIn: 'data' };

export interface FindByUserListInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    semester_id: string;
    /** ≤ 50 items */
    user_id_lists: string[];
    /** ≤ 3 items */
    task_option_lists?: (1 | 2 | 3 | (number & {}))[];
    /** int64 */
    after_time?: string;
    /** int64 */
    before_time?: string;
  };
}

export interface FindByUserListOutput {
  base?: SemesterBaseInfo;
  items?: StageTask[];
}

/**
 * 获取周期任务（指定用户） · Obtain Cycle Tasks (specified users)
 * - POST /open-apis/performance/v1/stage_tasks/find_by_user_list
 * - Tokens: tenant, user
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:semester:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/stage_task/find_by_user_list
 */
export const findByUserList: ApiDefinition<FindByUserListInput, FindByUserListOutput> = { id: 'performance.v1.stageTask.findByUserList', method: 'POST', path: '/open-apis/performance/v1/stage_tasks/find_by_user_list', tokens: 'tu', tier: 2 };
