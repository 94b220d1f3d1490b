// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { AppRichDescriptionSegment } from '../types.ts';

export interface ListInput {
  path: {
    app_token: string;
    table_id: string;
    form_id: string;
  };
  params?: {
    /** ≤ 100 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items: {
    field_id?: string;
    title?: string;
    description?: string;
    required?: boolean;
    visible?: boolean;
    rich_description?: AppRichDescriptionSegment[];
  }[];
  page_token: string;
  has_more: boolean;
  total: number;
}

/**
 * 列出表单问题 · List form fields
 * - GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:read, bitable:app, bitable:app:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'bitable.v1.appTableFormField.list', method: 'GET', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields', tokens: 'tu', tier: 8, paged: true, items: 'items' };

export interface PatchInput {
  path: {
    app_token: string;
    table_id: string;
    form_id: string;
    field_id: string;
  };
  data?: {
    pre_field_id?: string;
    title?: string;
    description?: string;
    required?: boolean;
    visible?: boolean;
    /** 1–500 items */
    rich_description?: {
      /** 1–100 characters */
      segment_type: 'text' | 'url';
      /** 1–1000 characters */
      text: string;
      /** 1–1000 characters */
      link?: string;
    }[];
  };
}

export interface PatchOutput {
  fields?: {
    pre_field_id?: string;
    title?: string;
    description?: string;
    required?: boolean;
    visible?: boolean;
    rich_description?: AppRichDescriptionSegment[];
  };
}

/**
 * 更新表单问题 · Patch form fields
 * - PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update, bitable:app
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-form-field/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'bitable.v1.appTableFormField.patch', method: 'PATCH', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id', tokens: 'tu', tier: 7 };
