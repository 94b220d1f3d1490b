// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { NoteUserIdType } from '../../shared-types.ts';
import type { CooperationProject, ReviewStageRole, StageType } from '../types.ts';

export interface QueryInput {
  params?: {
    user_id_type?: NoteUserIdType;
  };
  data: {
    /** 0–10 items */
    semester_ids: string[];
    /** 0–10 items */
    reviewee_user_ids: string[];
    stage_types?: StageType[];
    review_stage_roles?: ReviewStageRole[];
    /** 0–50 items */
    stage_ids?: string[];
    need_leader_review_data_source?: boolean;
    /** int64 */
    updated_later_than?: string;
    /** 0–50 items */
    stage_progresses?: (0 | 1 | 2 | 3 | 4 | (number & {}))[];
  };
}

export interface QueryOutput {
  datas?: {
    user_id?: {
      open_id?: string;
      user_id?: string;
    };
    semester_id?: string;
    activity_id?: string;
    review_template_id?: string;
    stages?: {
      stage_id?: string;
      stage_type?: 
        | 'leader_review'
        | 'communication_and_open_result'
        | 'view_result'
        | 'summarize_key_outputs'
        | 'review'
        | 'reconsideration';
      template_id?: string;
      records?: {
        progress?: 0 | 1 | 2 | 3 | 4 | (number & {});
        units?: {
          unit_id?: string;
          is_unknown?: boolean;
          data?: {
            field_id: string;
            reviewer_user_id?: {
              open_id?: string;
              user_id?: string;
            };
            /** int64 */
            submit_time?: string;
            indicator_id?: string;
            /** int64 */
            option_id?: string;
            score?: string;
            text?: string;
            tag_based_question_id?: string;
            tag_text_item_data?: {
              tag_text_id?: string;
              tag_text?: string;
              tag_richtext?: string;
            }[];
            perf_coefficient_value?: string;
            sub_indicator_data?: {
              field_id: string;
              indicator_id?: string;
              option_id?: string;
              score?: string;
              text?: string;
              richtext?: string;
            }[];
            objective_data?: {
              objective_id: string;
              score?: string;
              text?: string;
              keyresult_data?: {
                keyresult_id: string;
                score?: string;
                text?: string;
                richtext?: string;
              }[];
              richtext?: string;
            }[];
            metric_data?: {
              id: string;
              score?: string;
            }[];
            leader_review_data_source?: 'review' | 'reconsideration' | 'calibaration';
            multi_texts?: string[];
            richtext?: string;
            multi_richtexts?: string[];
            is_principal_review_item?: boolean;
          }[];
        }[];
        invited_review_record_info?: {
          reviewer_id?: {
            open_id?: string;
            user_id?: string;
          };
          is_rejected?: boolean;
          rejected_reason?: string;
          distribute_type?: 1 | 2 | 3;
          avg_diff?: string;
          relationship_with_reviewee?: 
            | 'direct_report'
            | 'skiplevel_report'
            | 'former_direct_manager'
            | 'skiplevel_manager'
            | 'teammate'
            | 'crossteam_colleague';
          invitedby?: 'reviewee' | 'system_default' | 'manager' | 'hrbp_or_others' | 'voluntary';
        };
        direct_project_leader_record_info?: {
          reviewer_id?: {
            open_id?: string;
            user_id?: string;
          };
          cooperation_projects?: CooperationProject[];
          review_depend_projects?: CooperationProject[];
          participated_projects?: CooperationProject[];
        };
        record_id?: string;
      }[];
      review_stage_role?: ReviewStageRole;
    }[];
  }[];
}

/**
 * 获取绩效详情数据 · Acquire detailed performance data
 * - POST /open-apis/performance/v2/review_datas/query
 * - Tokens: tenant
 * - Scopes (any one): performance:performance, performance:performance:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_data/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'performance.v2.reviewData.query', method: 'POST', path: '/open-apis/performance/v2/review_datas/query', tokens: 't', tier: 2 };
