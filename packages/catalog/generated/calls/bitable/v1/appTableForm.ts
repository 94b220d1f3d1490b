// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { AppTableForm, SharedLimit } from '../types.ts';

export interface GetInput {
  path: {
    app_token: string;
    table_id: string;
    form_id: string;
  };
}

export interface GetOutput {
  form: AppTableForm;
}

/**
 * 获取表单元数据 · List form
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'bitable.v1.appTableForm.get', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id', tokens: 'tu', tier: 8 };

export interface PatchInput {
  path: {
    app_token: string;
    table_id: string;
    form_id: string;
  };
  data?: {
    name?: string;
    description?: string;
    shared?: boolean;
    shared_limit?: SharedLimit;
    submit_limit_once?: boolean;
  };
}

export interface PatchOutput {
  form: AppTableForm;
}

/**
 * 更新表单元数据 · Patch form
 * - PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'bitable.v1.appTableForm.patch', method: 'PATCH', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id', tokens: 'tu', tier: 7 };

export interface UpgradeInput {
  path: {
    app_token: string;
    /** ≤ 50 characters */
    table_id: string;
    form_id: string;
  };
  data: {
    /** 1–100 characters; pattern ^[^[\]]+$ */
    form_name: string;
    display_mode: 'traditional' | 'one_question_per_page';
  };
}

export interface UpgradeOutput {
  form?: {
    id?: string;
  };
}

/**
 * 升级旧版表单
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form/upgrade
 */
export const upgrade: ApiDefinition<UpgradeInput, UpgradeOutput> = { id: 'bitable.v1.appTableForm.upgrade', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade', tokens: 'tu', tier: 8 };
