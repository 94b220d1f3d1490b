// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { InputSetting } from '../types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: NoteUserIdType;
    page_token?: string;
    /** 1–50; default 20 */
    page_size?: number;
  };
  data?: {
    /** 0–50 items */
    metrics_template_ids?: string[];
    status?: 'to_be_configured' | 'to_be_activated' | 'enabled' | 'disabled';
  };
}

export interface QueryOutput {
  items?: {
    /** int64 */
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    status?: 'enabled' | 'disabled' | 'to_be_configured' | 'to_be_activated';
    is_set_by_group?: boolean;
    total_metric_score_method?: 'formula' | 'review_manually' | 'sum' | 'weight';
    metric_weight_method?: 'sum_of_metric_weights_for_each_dimension_equals_1' | 'total_sum_of_all_metric_weight_equals_1';
    metric_dimensions?: {
      /** int64 */
      group_id?: string;
      /** int64 */
      metric_dimension_id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      /** int64 */
      evaluation_rule_id_for_each_metric?: string;
      dimension_weight?: string;
      description?: {
        zh_cn?: string;
        en_us?: string;
      };
      /** default 0 */
      review_rule_option?: 0 | 1;
      custom_metric_config?: {
        /** int64 */
        default_formula_id?: string;
        /** default 1 */
        least_metrics_size?: number;
        add_metric_options?: (1 | 2)[];
      };
    }[];
    metrics?: {
      /** int64 */
      group_id?: string;
      /** int64 */
      metric_id?: string;
      name?: string;
      type_id?: string;
      fields?: {
        /** int64 */
        id?: string;
        input_setting?: InputSetting;
        filed_value?: string;
        field_value_person?: {
          open_id?: string;
          user_id?: string;
        };
      }[];
      is_from_library?: boolean;
      scoring_setting_type?: 'score_by_formula' | 'socre_manually';
      data_source_inputters?: {
        open_id?: string;
        user_id?: string;
      }[];
      /** int64 */
      metric_dimension_id?: string;
      review_rule_config?: {
        max?: string;
        min?: string;
      };
    }[];
    groups?: {
      /** int64 */
      group_id?: string;
      name?: string;
    }[];
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取指标模板列表 · Get indicator template information
 * - POST /open-apis/performance/v2/metric_templates/query
 * - Tokens: tenant
 * - Scopes (any one): performance:metric:read, performance:metric:write, performance:metric_lib:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'performance.v2.metricTemplate.query', method: 'POST', path: '/open-apis/performance/v2/metric_templates/query', tokens: 't', tier: 2, paged: true, items: 'items' };
