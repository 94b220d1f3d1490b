// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DimensionAbility } from '../types.ts';

export interface GetInput {
  path: {
    offer_application_form_id: string;
  };
}

export interface GetOutput {
  offer_apply_form?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    schema?: {
      id?: string;
      module_list?: {
        id?: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        is_customized?: boolean;
        active_status?: 1 | 2;
        hint?: {
          zh_cn?: string;
          en_us?: string;
        };
        object_list?: {
          id?: string;
          name?: {
            zh_cn?: string;
            en_us?: string;
          };
          description?: {
            zh_cn?: string;
            en_us?: string;
          };
          module_id?: string;
          is_customized?: boolean;
          is_required?: boolean;
          active_status?: 1 | 2;
          need_approve?: boolean;
          is_sensitive?: boolean;
          object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
          object_type_v2?: 
            | 'number'
            | 'boolean'
            | 'default'
            | 'text'
            | 'file'
            | 'formula'
            | 'amount'
            | 'select'
            | 'long_text'
            | 'multi_select'
            | 'date_select'
            | 'month_select'
            | 'year_select'
            | 'personnel_select'
            | 'personnel_multi_select'
            | 'city_single_select'
            | 'corehr_text'
            | 'corehr_long_text'
            | 'corehr_select'
            | 'corehr_multi_select'
            | 'corehr_date_select'
            | 'corehr_number'
            | 'corehr_boolean'
            | 'corehr_attachment'
            | 'corehr_personnel_select'
            | 'corehr_personnel_multi_select';
          config?: {
            options?: DimensionAbility[];
            formula?: {
              value?: string;
              result?: 1 | 2 | 3;
              extra_map?: {
                key?: string;
                value?: {
                  zh_cn?: string;
                  en_us?: string;
                };
              }[];
            };
            object_display_config?: {
              display_condition?: 1 | 2;
              pre_object_config_list?: {
                id?: string;
                operator?: 1 | 2 | 3 | 4;
                value?: string[];
              }[];
            };
          };
        }[];
      }[];
    };
  };
}

/**
 * 获取 Offer 申请表信息 · Get offer application form template infomation
 * - GET /open-apis/hire/v1/offer_application_forms/:offer_application_form_id
 * - Tokens: tenant
 * - Scopes (any one): hire:offer_schema:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.offerApplicationForm.get', method: 'GET', path: '/open-apis/hire/v1/offer_application_forms/:offer_application_form_id', tokens: 't', tier: 4 };

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 1 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    create_time?: string;
  }[];
}

/**
 * 获取 Offer 申请表列表 · Get offer application form list
 * - GET /open-apis/hire/v1/offer_application_forms
 * - Tokens: tenant
 * - Scopes (any one): hire:offer_schema:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_application_form/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.offerApplicationForm.list', method: 'GET', path: '/open-apis/hire/v1/offer_application_forms', tokens: 't', tier: 7, paged: true, items: 'items' };
