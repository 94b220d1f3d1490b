// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { EnumFieldOption } from '../types.ts';

export interface AddEnumOptionInput {
  params?: {
    client_token?: string;
  };
  data: {
    object_api_name: string;
    enum_field_api_name: string;
    /** ≥ 1 items */
    enum_field_options: {
      /** 1–100 characters */
      option_api_name: string;
      name: {
        zh_cn?: string;
        en_us?: string;
      };
    }[];
  };
}

export interface AddEnumOptionOutput {
  enum_field_api_name?: string;
  enum_field_options?: EnumFieldOption[];
}

/**
 * 增加字段枚举值选项 · Add enumeration value option
 * - POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.meta_data:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option
 */
export const addEnumOption: ApiDefinition<AddEnumOptionInput, AddEnumOptionOutput> = { id: 'corehr.v1.commonDataMetaData.addEnumOption', method: 'POST', path: '/open-apis/corehr/v1/common_data/meta_data/add_enum_option', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface EditEnumOptionInput {
  params?: {
    client_token?: string;
  };
  data: {
    object_api_name: string;
    enum_field_api_name: string;
    enum_field_option: {
      /** 1–100 characters */
      option_api_name: string;
      active: boolean;
      name: {
        zh_cn?: string;
        en_us?: string;
      };
    };
  };
}

export interface EditEnumOptionOutput {
  enum_field_api_name?: string;
  enum_field_options?: EnumFieldOption[];
}

/**
 * 修改字段枚举值选项 · Modify enumeration value options
 * - POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option
 * - Tokens: tenant
 * - Scopes (any one): corehr:common_data.meta_data:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/edit_enum_option
 */
export const editEnumOption: ApiDefinition<EditEnumOptionInput, EditEnumOptionOutput> = { id: 'corehr.v1.commonDataMetaData.editEnumOption', method: 'POST', path: '/open-apis/corehr/v1/common_data/meta_data/edit_enum_option', tokens: 't', idempotency: 'params.client_token', tier: 3 };
