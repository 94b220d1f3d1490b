// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';

export interface QueryInput {
  params?: {
    page_token?: string;
    /** 0–50; default 20 */
    page_size?: number;
  };
  data?: {
    /** 0–50 items */
    review_template_ids?: string[];
  };
}

export interface QueryOutput {
  review_templates?: {
    templates?: {
      template_id: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      stage_type?: 
        | 'summarize_key_outputs'
        | 'review'
        | 'communication_and_open_result'
        | 'view_result'
        | 'calibration'
        | 'reconsideration'
        | (string & {});
      review_stage_role?: 
        | 'reviewee'
        | 'invited_reviewer'
        | 'solid_line_leader'
        | 'dotted_line_leader'
        | 'secondary_solid_line_leader'
        | 'direct_project_leader'
        | 'custom_review_role'
        | (string & {});
      review_stage_data_write_mode?: string;
    }[];
    units?: {
      unit_id: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      fields?: {
        field_id: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        indicator_id?: string;
        tag_based_question_id?: string;
        objective_text_qustion_title?: {
          zh_cn?: string;
          en_us?: string;
        };
        keyresult_text_qustion_title?: {
          zh_cn?: string;
          en_us?: string;
        };
        parent_field_id?: string;
        kpi_template_id?: string;
      }[];
    }[];
    review_template_id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    status?: 'to_be_configured' | 'to_be_enabled' | 'enabled' | 'disabled' | 'deleted' | (string & {});
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取绩效模板
 * - POST /open-apis/performance/v2/review_templates/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly, performance:review_template:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'review_templates'> = { id: 'performance.v2.reviewTemplate.query', method: 'POST', path: '/open-apis/performance/v2/review_templates/query', tokens: 't', tier: 1, paged: true, items: 'review_templates' };
