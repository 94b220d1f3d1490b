// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    app_token: string;
    /** ≤ 50 characters */
    table_id: string;
  };
  data: {
    /** 1–300 items */
    field_groups: {
      id?: string;
      /** 1–100 characters; pattern ^[^[\]]+$ */
      name: string;
      /** 1–300 items */
      children: {
        type: 'field';
        id: string;
      }[];
      /** ≤ 2000 characters */
      description?: string;
    }[];
  };
}

export interface CreateOutput {
  field_groups?: string;
}

/**
 * 创建字段编组
 * - POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups
 * - Tokens: tenant, user
 * - Scopes (any one): base:field_group:create
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-table-field_group/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'bitable.v1.appTableFieldGroup.create', method: 'POST', path: '/open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups', tokens: 'tu', tier: 7 };
