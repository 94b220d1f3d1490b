// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  FormFieldVariableEnumValue,
  FormFieldVariableFileValue,
  FormFieldVariableI18nValue,
  FormFieldVariableObjectValue,
  FormFieldVariableRecordValue,
} from '../types.ts';

export interface GetInput {
  path: {
    process_id: string;
  };
}

export interface GetOutput {
  field_variable_values?: {
    variable_api_name?: string;
    variable_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    variable_value?: {
      text_value?: {
        value?: string;
      };
      number_value?: {
        value?: string;
      };
      date_value?: {
        value?: number;
      };
      employment_value?: {
        value?: string;
        user_id?: string;
      };
      date_time_value?: {
        value?: number;
        zone?: string;
      };
      enum_value?: FormFieldVariableEnumValue;
      null_value?: UnknownFields;
      bool_value?: {
        value?: boolean;
      };
      department_value?: {
        value?: string;
      };
      file_value?: FormFieldVariableFileValue;
      i18n_value?: FormFieldVariableI18nValue;
      object_value?: FormFieldVariableObjectValue;
      list_value?: {
        values?: {
          text_value?: {
            value?: string;
          };
          number_value?: {
            value?: string;
          };
          date_value?: {
            value?: number;
          };
          employment_value?: {
            value?: string;
            user_id?: string;
          };
          date_time_value?: {
            value?: number;
            zone?: string;
          };
          enum_value?: FormFieldVariableEnumValue;
          null_value?: UnknownFields;
          bool_value?: {
            value?: boolean;
          };
          department_value?: {
            value?: string;
          };
          file_value?: FormFieldVariableFileValue;
          i18n_value?: FormFieldVariableI18nValue;
          object_value?: FormFieldVariableObjectValue;
          record_value?: FormFieldVariableRecordValue;
        }[];
      };
      record_value?: FormFieldVariableRecordValue;
    };
  }[];
}

/**
 * 获取流程表单数据 · Get process form data
 * - GET /open-apis/corehr/v1/processes/:process_id/form_variable_data
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:process:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/process-form_variable_data/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.processFormVariableData.get', method: 'GET', path: '/open-apis/corehr/v1/processes/:process_id/form_variable_data', tokens: 't', tier: 3 };
