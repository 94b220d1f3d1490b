// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { CustomFieldOptionOption } from '../types.ts';

export interface CreateInput {
  path: {
    custom_field_guid: string;
  };
  data?: {
    name?: string;
    /** 0–54 */
    color_index?: number;
    insert_before?: string;
    insert_after?: string;
    /** default false */
    is_hidden?: boolean;
  };
}

export interface CreateOutput {
  option?: CustomFieldOptionOption;
}

/**
 * 创建自定义字段选项 · Create Custom Field Option
 * - POST /open-apis/task/v2/custom_fields/:custom_field_guid/options
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:writeonly, task:tasklist:read, task:tasklist:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'task.v2.customFieldOption.create', method: 'POST', path: '/open-apis/task/v2/custom_fields/:custom_field_guid/options', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    custom_field_guid: string;
    option_guid: string;
  };
  data?: {
    option?: {
      name?: string;
      /** 0–54 */
      color_index?: number;
      insert_before?: string;
      insert_after?: string;
      /** default false */
      is_hidden?: boolean;
    };
    /** 1–20 items */
    update_fields?: ('name' | 'color_index' | 'is_hidden' | 'insert_before' | 'insert_after' | (string & {}))[];
  };
}

export interface PatchOutput {
  option?: CustomFieldOptionOption;
}

/**
 * 更新自定义字段选项 · Patch Custom Field Option
 * - PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid
 * - Tokens: tenant, user
 * - Scopes (any one): task:custom_field:writeonly, task:tasklist:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/task-v2/custom_field-option/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'task.v2.customFieldOption.patch', method: 'PATCH', path: '/open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid', tokens: 'tu', tier: 3 };
