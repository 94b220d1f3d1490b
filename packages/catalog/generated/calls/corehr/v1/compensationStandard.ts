// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { DepartmentIdType } from '../types.ts';

export interface MatchInput {
  params: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdType;
    employment_id?: string;
    reference_object_api?: 'cpst_item' | 'cpst_indicator';
    reference_object_id: string;
    department_id?: string;
    work_location_id?: string;
    company_id?: string;
    job_family_id?: string;
    job_id?: string;
    job_level_id?: string;
    employee_type_id?: string;
    recruitment_type?: 'experienced_professionals' | 'recent_graduates' | 'routine_intern';
    cpst_change_reason_id?: string;
    cpst_plan_id?: string;
    cpst_salary_level_id?: string;
    effective_time?: string;
    performance_indicator_id?: string;
    performance_score_grade_id?: string;
    custom_org_1_ids?: string;
    custom_org_2_ids?: string;
    custom_org_3_ids?: string;
    custom_org_4_ids?: string;
    custom_org_5_ids?: string;
    custom_org_6_ids?: string;
    custom_org_7_ids?: string;
    custom_org_8_ids?: string;
    custom_org_9_ids?: string;
    custom_org_10_ids?: string;
  };
}

export interface MatchOutput {
  standard_id?: string;
  grade?: {
    grade_id?: string;
    grade_tid?: string;
    grade_standard_value?: {
      reference_object?: {
        api_name?: 'cpst_item' | 'cpst_indicator';
        id?: string;
      };
      standard_type?: {
        api_name?: 'standard_value' | 'bandwidth_and_standard_value' | 'bandwidth_upper_and_lower_limit';
      };
      band_width?: {
        upper_limit?: string;
        lower_limit?: string;
      };
      standard_value?: string;
    };
    currency?: {
      currency_id?: string;
      code?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
  };
  effective_time?: string;
}

/**
 * 获取员工薪资标准 · Get employee salary standards
 * - GET /open-apis/corehr/v1/compensation_standards/match
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:compensation_standards:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/compensation_standard/match
 */
export const match: ApiDefinition<MatchInput, MatchOutput> = { id: 'corehr.v1.compensationStandard.match', method: 'GET', path: '/open-apis/corehr/v1/compensation_standards/match', tokens: 'tu', tier: 4 };
