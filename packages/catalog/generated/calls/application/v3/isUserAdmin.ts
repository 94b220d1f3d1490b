// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface ListInput {
  params?: {
    open_id?: string;
    employee_id?: string;
  };
}

export interface ListOutput {
  is_app_admin?: unknown;
}

/**
 * 校验应用管理员
 * - GET /open-apis/application/v3/is_user_admin
 * - Tokens: tenant
 * - Scopes (any one): admin:app.admin:check, admin:app.admin:readonly
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM
 * @deprecated Feishu lists it as superseded.
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'application.v3.isUserAdmin.list', method: 'GET', path: '/open-apis/application/v3/is_user_admin', tokens: 't' };
