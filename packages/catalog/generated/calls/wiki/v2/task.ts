// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { SpaceNode } from '../types.ts';

export interface GetInput {
  path: {
    task_id: string;
  };
  params: {
    task_type: 'move' | 'delete_space' | 'delete_node' | 'move_wiki_to_docs';
  };
}

export interface GetOutput {
  task: {
    task_id: string;
    move_result?: {
      node: SpaceNode;
      status: number;
      status_msg: string;
    }[];
    delete_space_result?: {
      status?: string;
    };
    simple_task_result?: {
      status?: string;
    };
    move_wiki_to_docs_result?: {
      status?: number;
      status_msg?: string;
      obj_token?: string;
      obj_type?: string;
      url?: string;
    };
  };
}

/**
 * 获取任务结果 · Retrieve the result of Wiki task
 * - GET /open-apis/wiki/v2/tasks/:task_id
 * - Tokens: tenant, user
 * - Scopes (any one): wiki:space:read, wiki:wiki, wiki:wiki:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/task/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'wiki.v2.task.get', method: 'GET', path: '/open-apis/wiki/v2/tasks/:task_id', tokens: 'tu', tier: 3 };
