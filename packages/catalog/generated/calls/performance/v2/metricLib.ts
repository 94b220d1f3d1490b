// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { InputSetting, RangeOfAvailability } from '../types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: NoteUserIdType;
    page_token?: string;
    /** 1–50; default 20 */
    page_size?: number;
  };
  data?: {
    is_active?: boolean;
    /** 0–99 items */
    tag_ids?: string[];
    type_ids?: string[];
    range_of_availability?: RangeOfAvailability;
    scoring_setting_type?: 'score_manually' | 'score_by_formula';
  };
}

export interface QueryOutput {
  items?: {
    /** int64 */
    metric_id?: string;
    name?: string;
    /** int64 */
    type_id?: string;
    tags?: {
      /** int64 */
      tag_id?: string;
      tag_name?: {
        zh_cn?: string;
        en_us?: string;
      };
    }[];
    fields?: {
      /** int64 */
      field_id?: string;
      input_setting?: InputSetting;
      field_value?: string;
      field_value_person?: {
        open_id?: string;
        user_id?: string;
      };
    }[];
    scoring_setting_type?: 'score_manually' | 'score_by_formula';
    scoring_formula?: {
      /** int64 */
      formula_id?: string;
      formula_name?: string;
      formula_details?: string;
    };
    data_source_inputters?: {
      open_id?: string;
      user_id?: string;
    }[];
    range_of_availability?: RangeOfAvailability;
    is_active?: boolean;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取指标列表 · Get indicator library information
 * - POST /open-apis/performance/v2/metric_libs/query
 * - Tokens: tenant
 * - Scopes (any one): performance:metric:read, performance:metric:write, performance:metric_lib:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'performance.v2.metricLib.query', method: 'POST', path: '/open-apis/performance/v2/metric_libs/query', tokens: 't', tier: 2, paged: true, items: 'items' };
