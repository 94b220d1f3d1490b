// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    /** 1–200 characters */
    app_token: string;
  };
}

export interface ListOutput {
  workflows?: {
    workflow_id?: string;
    title?: string;
    status?: 'Enable' | 'Disable';
  }[];
}

/**
 * 列出工作流
 * - GET /open-apis/bitable/v1/apps/:app_token/block_workflows
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:read, bitable:app
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-block_workflow/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'bitable.v1.appBlockWorkflow.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/block_workflows', tokens: 'tu', tier: 2 };
