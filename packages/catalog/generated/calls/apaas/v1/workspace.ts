// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface SqlCommandsInput {
  path: {
    workspace_id: string;
  };
  data: {
    sql: string;
  };
}

export interface SqlCommandsOutput {
  result: string;
}

/**
 * 执行 SQL
 * - POST /open-apis/apaas/v1/workspaces/:workspace_id/sql_commands
 * - Tokens: user
 * - Scopes (any one): app_engine:workspace.sql_commands:write
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/sql_commands
 */
export const sqlCommands: ApiDefinition<SqlCommandsInput, SqlCommandsOutput> = { id: 'apaas.v1.workspace.sqlCommands', method: 'POST', path: '/open-apis/apaas/v1/workspaces/:workspace_id/sql_commands', tokens: 'u', tier: 7 };
