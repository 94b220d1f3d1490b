// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DimensionAbility } from '../types.ts';

export interface ListInput {
  params?: {
    interview_feedback_form_ids?: string[];
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    version?: number;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    type?: 1 | 2 | 3;
    score_calculation_config?: {
      enabled?: boolean;
      calculation_mode?: 1 | 2;
    };
    modules?: {
      id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      description?: {
        zh_cn?: string;
        en_us?: string;
      };
      type?: 1 | 2;
      sequence?: number;
      weight?: number;
      dimensions?: {
        id?: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        description?: {
          zh_cn?: string;
          en_us?: string;
        };
        type?: 1 | 2 | 3 | 5 | 6 | 7 | 10 | 11 | 12 | 13 | 14;
        enabled?: boolean;
        sequence?: number;
        is_required?: boolean;
        weight?: number;
        score_dimension_config?: {
          score_dimension_type?: 1 | 2;
          lower_limit_score?: number;
          upper_limit_score?: number;
        };
        option_items?: {
          id?: string;
          name?: {
            zh_cn?: string;
            en_us?: string;
          };
          description?: {
            zh_cn?: string;
            en_us?: string;
          };
          score_val?: number;
          alias_name?: {
            zh_cn?: string;
            en_us?: string;
          };
        }[];
        display_not_evident?: boolean;
        ability_list?: DimensionAbility[];
        related_dimension_config?: {
          type?: 1 | 2;
          related_dimension_settings?: {
            dimension_id?: string;
            related_operator_type?: 1 | 2 | 3 | 4 | 5 | 6;
            dimension_option_ids?: string[];
          }[];
        };
        dimension_ability_args?: {
          ability_id?: string;
          place_holder?: string;
          en_place_holder?: string;
        }[];
      }[];
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取面试评价表列表 · Get Interview Feedback Form Details
 * - GET /open-apis/hire/v1/interview_feedback_forms
 * - Tokens: tenant
 * - Scopes (any one): hire:interview, hire:interview:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/interview_feedback_form/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.interviewFeedbackForm.list', method: 'GET', path: '/open-apis/hire/v1/interview_feedback_forms', tokens: 't', tier: 7, paged: true, items: 'items' };
