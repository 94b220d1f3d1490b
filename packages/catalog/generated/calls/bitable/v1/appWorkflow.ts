// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    app_token: string;
  };
}

export interface ListOutput {
  workflows: {
    workflow_id: string;
    status?: string;
    title?: string;
  }[];
}

/**
 * 列出自动化流程 · List automations
 * - GET /open-apis/bitable/v1/apps/:app_token/workflows
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/list
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'bitable.v1.appWorkflow.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/workflows', tokens: 'tu', tier: 8 };

export interface UpdateInput {
  path: {
    app_token: string;
    workflow_id: string;
  };
  data: {
    status: 'Enable' | 'Disable' | (string & {});
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新自动化流程状态 · update workflow
 * - PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:write, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-workflow/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'bitable.v1.appWorkflow.update', method: 'PUT', path: '/open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id', tokens: 'tu', tier: 7 };
