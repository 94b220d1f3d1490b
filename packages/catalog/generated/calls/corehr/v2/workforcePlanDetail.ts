// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type {
  DimensionInfo,
  DimensionKey,
  DimensionValue,
  WorkforcePlanEaiDetail,
  WorkforcePlanMultiPeriodValue,
} from '../types.ts';

export interface BatchInput {
  params?: {
    page_token?: string;
    /** 1–100; default 100 */
    page_size?: number;
  };
  data?: {
    workforce_plan_id?: string;
    /** default false */
    is_centralized_reporting_project?: boolean;
    /** ≤ 1000 characters */
    centralized_reporting_project_id?: string;
    /** 0–1000 items */
    department_ids?: string[];
    /** 0–1000 items */
    employee_type_ids?: string[];
    /** 0–1000 items */
    work_location_ids?: string[];
    /** 0–1000 items */
    job_family_ids?: string[];
    /** 0–1000 items */
    job_level_ids?: string[];
    /** 0–1000 items */
    job_ids?: string[];
    /** 0–1000 items */
    cost_center_ids?: string[];
    include_missing_dimension_rows?: boolean;
  };
}

export interface BatchOutput {
  workforce_plan_id?: string;
  centralized_reporting_project_id?: string;
  items?: {
    workforce_plan_detail_id?: string;
    department?: DimensionInfo;
    employee_type?: DimensionInfo;
    work_location?: DimensionInfo;
    job_family?: DimensionInfo;
    job_level?: DimensionInfo;
    job?: DimensionInfo;
    cost_center?: DimensionInfo;
    workforce_plan?: string;
    active_individuals?: string;
    individuals_to_be_added?: string;
    individuals_to_be_removed?: string;
    vacancy?: string;
    vacancy_including_individuals_to_be_added_and_removed?: string;
    fulfillment_rate?: string;
    fulfillment_rate_including_individuals_to_be_added_and_removed?: string;
    estimated_active_individuals_detail?: WorkforcePlanEaiDetail[];
    is_missing_dimension?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询编制规划明细信息（不支持自定义组织） · Query workforce plan details (not supports custom organization)
 * - POST /open-apis/corehr/v2/workforce_plan_details/batch
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:people_cli, corehr:workforce_detail:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch
 */
export const batch: PagedApiDefinition<BatchInput, BatchOutput, 'items'> = { id: 'corehr.v2.workforcePlanDetail.batch', method: 'POST', path: '/open-apis/corehr/v2/workforce_plan_details/batch', tokens: 'tu', tier: 6, paged: true, items: 'items' };

export interface BatchV2Input {
  params?: {
    page_token?: string;
    /** 1–100; default 100 */
    page_size?: number;
  };
  data?: {
    workforce_plan_id?: string;
    /** default false */
    is_centralized_reporting_project?: boolean;
    centralized_reporting_project_id?: string;
    /** 0–100 items */
    dimension_id_in_datas?: {
      dimension_key?: DimensionKey;
      /** 0–1000 items */
      dimension_ids?: DimensionValue[];
    }[];
    include_missing_dimension_rows?: boolean;
    filter_all_zero_value_rows?: boolean;
  };
}

export interface BatchV2Output {
  workforce_plan_id?: string;
  centralized_reporting_project_id?: string;
  items?: {
    workforce_plan_detail_id?: string;
    dimension_info_datas?: {
      dimension_key?: DimensionKey;
      dimension_info?: {
        id: DimensionValue;
        name?: {
          lang: string;
          value: string;
        }[];
      };
    }[];
    workforce_plan?: string;
    active_individuals?: string;
    individuals_to_be_added?: string;
    individuals_to_be_removed?: string;
    vacancy?: string;
    vacancy_including_individuals_to_be_added_and_removed?: string;
    fulfillment_rate?: string;
    fulfillment_rate_including_individuals_to_be_added_and_removed?: string;
    estimated_active_individuals_details?: WorkforcePlanEaiDetail[];
    multi_period_values?: WorkforcePlanMultiPeriodValue[];
    is_missing_dimension?: boolean;
    is_all_zero_value?: boolean;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询编制规划明细信息（支持自定义组织） · Query workforce plan details (supports custom organization)
 * - POST /open-apis/corehr/v2/workforce_plan_details/batch_v2
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:people_cli, corehr:workforce_detail:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail/batch_v2
 */
export const batchV2: PagedApiDefinition<BatchV2Input, BatchV2Output, 'items'> = { id: 'corehr.v2.workforcePlanDetail.batchV2', method: 'POST', path: '/open-apis/corehr/v2/workforce_plan_details/batch_v2', tokens: 'tu', tier: 6, paged: true, items: 'items' };
