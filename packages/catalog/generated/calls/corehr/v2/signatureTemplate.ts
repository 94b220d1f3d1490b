// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  Enum,
  SignatureSignatoryLabel,
  SignatureTemplateCommonFieldInfo,
  SignatureTemplateRegionInfo,
} from '../types.ts';

export interface SearchInput {
  params?: {
    template_ids?: string;
    select_custom_field?: boolean;
  };
}

export interface SearchOutput {
  signature_templates?: {
    id?: string;
    brief_info?: {
      id?: string;
      label?: {
        lang: string;
        value: string;
      }[];
      category?: Enum;
      usage?: Enum;
      signatory_labels?: SignatureSignatoryLabel[];
      active?: boolean;
      create_by?: string;
      modify_by?: string;
      applicability?: Enum;
      creation_method?: string;
      version?: string;
      update_time?: string;
      create_time?: string;
      template_setting?: {
        page_seal_types?: string[];
      };
      template_region_info?: SignatureTemplateRegionInfo;
      template_code?: string;
      template_desc?: {
        lang: string;
        value: string;
      }[];
    };
    content_info?: {
      contents?: {
        content_type: Enum;
        filter_apiname?: string;
        content?: string;
        label?: {
          lang: string;
          value: string;
        }[];
        content_desc?: string;
      }[];
      custom_fields?: {
        label?: {
          lang: string;
          value: string;
        }[];
        apiname: string;
        custom_field_type: Enum;
        used: boolean;
        is_required?: boolean;
        custom_desc?: string;
        common_info?: SignatureTemplateCommonFieldInfo;
      }[];
      filter_fields?: {
        label: {
          lang: string;
          value: string;
        }[];
        apiname: string;
        filters?: {
          left: string;
          rights?: string[];
          op: Enum;
        }[];
        logic?: Enum;
        is_checked?: boolean;
        filter_desc?: string;
        criterion_list?: string;
      }[];
      using_fields?: SignatureTemplateCommonFieldInfo[];
      system_setting_fields?: {
        field_type: Enum;
        label?: {
          lang: string;
          value: string;
        }[];
        common_info?: SignatureTemplateCommonFieldInfo;
        combination_info?: {
          total_apiname: string;
          apiname: string;
          title: {
            lang: string;
            value: string;
          }[];
          contents?: {
            field_type: Enum;
            info?: SignatureTemplateCommonFieldInfo;
            label?: {
              lang: string;
              value: string;
            }[];
          }[][];
          source: Enum;
        };
        children?: string;
        combination_info_v2?: {
          total_apiname: string;
          apiname: string;
          source?: Enum;
        };
      }[];
    };
  }[];
}

/**
 * 获取电子签模板内容
 * - GET /open-apis/corehr/v2/signature_templates/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:signature_template:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'corehr.v2.signatureTemplate.search', method: 'GET', path: '/open-apis/corehr/v2/signature_templates/search', tokens: 't', tier: 3 };
