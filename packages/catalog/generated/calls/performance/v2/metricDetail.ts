// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { UserIdType } from '../types.ts';

export interface ImportInput {
  params: {
    /** ≤ 64 characters */
    client_token: string;
    user_id_type?: UserIdType;
  };
  data: {
    /** int64 */
    semester_id: string;
    /** default "API录入" */
    import_record_name?: string;
    /** 1–50 items */
    imported_metrics: {
      reviewee_user_id: string;
      /** int64 */
      metric_id: string;
      /** 1–99 items */
      fields: {
        /** int64 */
        field_id: string;
        field_value?: string;
        field_value_person?: string;
      }[];
    }[];
  };
}

export interface ImportOutput {
  /** int64 */
  import_record_id?: string;
}

/**
 * 录入被评估人关键指标数据 · Batch entry of key metrics details of the person being evaluated for the specified period
 * - POST /open-apis/performance/v2/metric_details/import
 * - Tokens: tenant
 * - Scopes (any one): performance:metric:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/import
 */
const importApi: ApiDefinition<ImportInput, ImportOutput> = { id: 'performance.v2.metricDetail.import', method: 'POST', path: '/open-apis/performance/v2/metric_details/import', tokens: 't', idempotency: 'params.client_token', tier: 1 };
export { importApi as import };

export interface QueryInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    /** int64 */
    semester_id: string;
    /** 1–50 items */
    reviewee_user_ids: string[];
  };
}

export interface QueryOutput {
  semester_id?: string;
  reviewee_metrics?: {
    reviewee_user_id?: {
      open_id?: string;
      user_id?: string;
    };
    /** int64 */
    metric_template_id?: string;
    metric_details?: {
      /** int64 */
      metric_id?: string;
      name?: string;
      fields?: {
        /** int64 */
        field_id?: string;
        field_value?: string;
        field_value_person?: {
          open_id?: string;
          user_id?: string;
        };
      }[];
      /** int64 */
      dimension_id?: string;
      dimension_name?: {
        zh_cn?: string;
        en_us?: string;
      };
      dimension_weight?: string;
      add_from?: 'reviewee' | 'admin';
      is_from_library?: boolean;
    };
    reviewee_stage_statuses?: {
      stage_id?: string;
      stage_type?: 'kpi_metric_setting' | 'kpi_result_recording' | (string & {});
      stage_status?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
    }[];
  }[];
}

/**
 * 获取被评估人关键指标结果 · Batch acquisition of key metric details of the person being evaluated for the specified period
 * - POST /open-apis/performance/v2/metric_details/query
 * - Tokens: tenant
 * - Scopes (any one): performance:metric:read, performance:metric:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'performance.v2.metricDetail.query', method: 'POST', path: '/open-apis/performance/v2/metric_details/query', tokens: 't', tier: 2 };
