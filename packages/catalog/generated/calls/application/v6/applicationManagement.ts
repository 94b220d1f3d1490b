// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  path: {
    app_id: string;
  };
  data?: {
    enable?: boolean;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 启停用应用 · Enable or disable application
 * - PUT /open-apis/application/v6/applications/:app_id/management
 * - Tokens: tenant
 * - Scopes (any one): admin:app.enable:write
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-management/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'application.v6.applicationManagement.update', method: 'PUT', path: '/open-apis/application/v6/applications/:app_id/management', tokens: 't', tier: 1 };
