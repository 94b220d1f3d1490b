// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  DepartmentIdType,
  DepartmentIdTypeInput,
  IdNameObject,
  NoteUserIdType,
  UserIdType,
} from '../../shared-types.ts';
import type {
  Ability,
  AbilityAssessment,
  ApplicationOfferBasicInfo,
  ApplicationOfferCustomModule,
  ApplicationOfferCustomValue,
  ApplicationOfferSalaryPlan,
  ApplicationResumeSource,
  ApplicationStageInfo,
  ApplicationStageTime,
  ApplicationWebsiteResumeSource,
  BaseAddressV2,
  CodeNameObject,
  ContractPeriodInfo,
  DepartmentIdType as HireDepartmentIdType,
  DimensionOption,
  Employee,
  EmployeeTypeIdType,
  Evaluation,
  InterviewMeetingRoom,
  InterviewRoundSummary,
  JobBasicInfo,
  JobFamilyIdType,
  JobLevelIdType,
  OfferSendRecord,
  RecommendedJobLevel,
  RecordScore,
  ReportCustomData,
} from '../types.ts';

export interface CancelOnboardInput {
  path: {
    application_id: string;
  };
  data: {
    termination_type: 1 | 22 | 27;
    termination_reason_id_list?: string[];
    termination_reason_notes?: string;
  };
}

export type CancelOnboardOutput = UnknownFields;

/**
 * 取消候选人入职 · Cancel candidate enrollment
 * - POST /open-apis/hire/v1/applications/:application_id/cancel_onboard
 * - Tokens: tenant
 * - Scopes (any one): hire:application
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/cancel_onboard
 */
export const cancelOnboard: ApiDefinition<CancelOnboardInput, CancelOnboardOutput> = { id: 'hire.v1.application.cancelOnboard', method: 'POST', path: '/open-apis/hire/v1/applications/:application_id/cancel_onboard', tokens: 't', tier: 7 };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    talent_id: string;
    job_id: string;
    user_id?: string;
    resume_source_id?: string;
    application_preferred_city_code_list?: string[];
    delivery_type?: 1 | 2;
  };
}

export interface CreateOutput {
  id?: string;
}

/**
 * 创建投递
 * - POST /open-apis/hire/v1/applications
 * - Tokens: tenant
 * - Scopes (any one): hire:application
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.application.create', method: 'POST', path: '/open-apis/hire/v1/applications', tokens: 't', tier: 4 };

export interface GetInput {
  path: {
    application_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    options?: ('get_latest_application_on_chain' | 'with_job')[];
  };
}

export interface GetOutput {
  application?: {
    id?: string;
    job_id?: string;
    talent_id?: string;
    resume_source_id?: string;
    stage?: ApplicationStageInfo;
    active_status?: 1 | 2;
    delivery_type?: 1 | 2;
    resume_source_info?: ApplicationResumeSource;
    website_resume_source?: ApplicationWebsiteResumeSource;
    talent_attachment_resume_id?: string;
    create_time?: string;
    modify_time?: string;
    stage_time_list?: ApplicationStageTime[];
    termination_type?: 1 | 22 | 27;
    termination_reason_list?: string[];
    termination_reason_note?: string;
    application_preferred_city_list?: CodeNameObject[];
    creator_id?: string;
    job_info?: JobBasicInfo;
  };
}

/**
 * 获取投递信息
 * - GET /open-apis/hire/v1/applications/:application_id
 * - Tokens: tenant, user
 * - Scopes (any one): hire:application, hire:application:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:job, hire:job:readonly, hire:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.application.get', method: 'GET', path: '/open-apis/hire/v1/applications/:application_id', tokens: 'tu', tier: 4 };

export interface GetDetailInput {
  path: {
    application_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
    department_id_type?: DepartmentIdType;
    /** default "job_level_id" */
    job_level_id_type?: 'job_level_id' | 'people_admin_job_level_id';
    /** default "job_family_id" */
    job_family_id_type?: 'job_family_id' | 'people_admin_job_category_id';
    /** default "employee_type_enum_id" */
    employee_type_id_type?: 'people_admin_employee_type_id' | 'employee_type_enum_id';
    /** each default "with_job" */
    options?: (
      | 'with_job'
      | 'with_talent'
      | 'with_interview'
      | 'with_offer'
      | 'with_evaluation'
      | 'with_employee'
      | 'with_agency'
      | 'with_referral'
      | 'with_portal')[];
  };
}

export interface GetDetailOutput {
  application_detail?: {
    basic_info?: {
      id?: string;
      job_id?: string;
      talent_id?: string;
      stage?: ApplicationStageInfo;
      active_status?: 1 | 2;
      delivery_type?: 1 | 2;
      resume_source_info?: ApplicationResumeSource;
      website_resume_source?: ApplicationWebsiteResumeSource;
      talent_attachment_resume_id?: string;
      stage_time_list?: ApplicationStageTime[];
      onboard_status?: 1 | 2;
      application_preferred_city_list?: CodeNameObject[];
      termination_reason?: {
        id?: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        children?: IdNameObject[];
      };
      creator_id?: string;
      owner_id?: string;
      terminator_id?: string;
      create_time?: string;
      modify_time?: string;
      lock_status?: 1 | 2 | 3;
      termination_reason_note?: string;
    };
    job?: JobBasicInfo;
    talent?: {
      id?: string;
      name?: string;
      mobile_code?: string;
      mobile_number?: string;
      email?: string;
    };
    evaluations?: Evaluation[];
    interview_aggregation?: {
      interviews?: {
        id?: string;
        begin_time?: string;
        end_time?: string;
        round?: number;
        interview_record_list?: {
          id?: string;
          feedback_form_id?: string;
          commit_status?: 1 | 2;
          submit_time?: string;
          record_score?: RecordScore;
          interviewer?: IdNameObject;
          attachments?: {
            file_id?: string;
            file_name?: string;
            content_type?: string;
            create_time?: string;
          }[];
          module_assessments?: {
            interview_feedback_form_module_id?: string;
            module_name?: {
              zh_cn?: string;
              en_us?: string;
            };
            module_type?: 1 | 2;
            module_weight?: number;
            module_score?: number;
            dimension_assessments?: {
              interview_feedback_form_dimension_id?: string;
              dimension_name?: {
                zh_cn?: string;
                en_us?: string;
              };
              dimension_type?: 1 | 2 | 3 | 5 | 6 | 7 | 10 | 11 | 12;
              weight?: number;
              dimension_content?: string;
              dimension_option?: DimensionOption;
              dimension_options?: DimensionOption[];
              dimension_score?: number;
              recommended_job_level?: RecommendedJobLevel;
              question_assessments?: {
                question_type?: 1 | 2;
                title?: {
                  zh_cn?: string;
                  en_us?: string;
                };
                description?: {
                  zh_cn?: string;
                  en_us?: string;
                };
                content?: string;
                abilities?: Ability[];
              }[];
              ability_assessments?: AbilityAssessment[];
            }[];
          }[];
        }[];
        feedback_submit_time?: string;
        stage_id?: string;
        application_id?: string;
        stage?: IdNameObject;
        creator?: IdNameObject;
        create_time?: string;
        update_time?: string;
        interview_round_summary?: InterviewRoundSummary;
        interview_arrangement_id?: string;
        interview_type?: 1 | 2 | 3;
        talent_time_zone?: CodeNameObject;
        contact_user?: IdNameObject;
        contact_mobile?: string;
        remark?: string;
        address?: BaseAddressV2;
        video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100;
        arrangement_status?: 1 | 2 | 3 | 4;
        arrangement_type?: 1 | 2 | 3;
        arrangement_appointment_kind?: 1 | 2;
        meeting_room_list?: InterviewMeetingRoom[];
        interview_round_type?: IdNameObject;
      }[];
    };
    offer?: {
      offer_basic?: {
        id?: string;
        offer_status?: 10 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
        leader?: IdNameObject;
        employee_type?: IdNameObject;
        department?: IdNameObject;
        sequence?: IdNameObject;
        level?: IdNameObject;
        company_main_body?: IdNameObject;
        job_requirement_id?: string;
        probation_month?: number;
        contract_period?: ContractPeriodInfo;
        onboard_date?: string;
        owner?: IdNameObject;
        onboard_address?: BaseAddressV2;
        work_address?: BaseAddressV2;
        remark?: string;
        attachment_list?: {
          id?: string;
          name?: string;
          size?: number;
          common_attachment_id?: string;
        }[];
        customize_info_list?: ApplicationOfferCustomValue[];
        create_time?: string;
      };
      offer_salary?: {
        id?: string;
        salary_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
        probation_salary_percentage?: string;
        award_salary_multiple?: string;
        option_shares?: string;
        quarterly_bonus?: string;
        half_year_bonus?: string;
        total_annual_cash?: string;
        customize_info_list?: ApplicationOfferCustomValue[];
        create_time?: string;
      };
    };
    employee?: {
      id?: string;
      application_id?: string;
      onboard_status?: 1 | 2;
      conversion_status?: 1 | 2;
      onboard_time?: string;
      expected_conversion_time?: string;
      actual_conversion_time?: string;
      overboard_time?: string;
      overboard_note?: string;
      onboard_city_code?: string;
      department_id?: string;
      leader_id?: string;
      sequence_id?: string;
      level_id?: string;
      employee_type?: string;
      job_requirement_id?: string;
    };
    agency?: {
      basic_info?: {
        hunter_user_name?: {
          zh_cn?: string;
          en_us?: string;
        };
        hunter_company_name?: string;
      };
      comment_info?: ReportCustomData[];
      salary_info?: ReportCustomData[];
    };
    portal?: {
      campus_volunteer_info?: {
        volunteer_seq?: number;
      };
    };
    referral?: {
      basic_info?: {
        id?: string;
        application_id?: string;
        referral_type?: 1 | 2;
        user_info?: IdNameObject;
        create_time?: string;
        referral_method?: 1 | 2 | 3 | 4 | 5;
      };
      recommend_info?: {
        relationship?: 0 | 1;
        familiarity?: 0 | 1;
        comment?: string;
        specific_relationship?: {
          relation_with_candidate?: 1 | 2 | 3;
          extra?: string;
        };
        work_ability_familiarity?: 1 | 2 | 3 | 4;
        match_degree?: 1 | 2 | 3 | 4;
      };
    };
  };
}

/**
 * 获取投递详情 · Get application detail
 * - GET /open-apis/hire/v1/applications/:application_id/get_detail
 * - Tokens: tenant, user
 * - Scopes (any one): hire:application, hire:application:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:agency, hire:agency:readonly, hire:agency_salary:readonly, hire:employee, hire:employee:readonly, hire:evaluation:readonly, hire:interview, hire:interview:readonly, hire:job, hire:job:readonly, hire:offer, hire:offer:readonly, hire:offer_salary:readonly, hire:people_cli, hire:referral, hire:referral:readonly, hire:site, hire:site:readonly, hire:talent, hire:talent:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/get_detail
 */
export const getDetail: ApiDefinition<GetDetailInput, GetDetailOutput> = { id: 'hire.v1.application.getDetail', method: 'GET', path: '/open-apis/hire/v1/applications/:application_id/get_detail', tokens: 'tu', tier: 7 };

export interface ListInput {
  params?: {
    process_id?: string;
    stage_id?: string;
    talent_id?: string;
    active_status?: '1' | '2' | '3' | (string & {});
    job_id?: string;
    lock_status?: (1 | 2 | 3)[];
    page_token?: string;
    /** default 10 */
    page_size?: number;
    /** int64 */
    update_start_time?: string;
    /** int64 */
    update_end_time?: string;
    keyword?: string;
  };
}

export interface ListOutput {
  items?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取投递列表
 * - GET /open-apis/hire/v1/applications
 * - Tokens: tenant, user
 * - Scopes (any one): hire:application, hire:application:readonly, hire:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.application.list', method: 'GET', path: '/open-apis/hire/v1/applications', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface OfferInput {
  path: {
    application_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
}

export interface OfferOutput {
  offer?: {
    id?: string;
    application_id?: string;
    basic_info?: ApplicationOfferBasicInfo;
    salary_plan?: ApplicationOfferSalaryPlan;
    schema_id?: string;
    offer_status?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
    job_info?: {
      job_id?: string;
      job_name?: string;
    };
    customized_module_list?: ApplicationOfferCustomModule[];
    job_requirement_id?: string;
    offer_send_record_list?: OfferSendRecord[];
  };
}

/**
 * 获取 Offer 信息
 * - GET /open-apis/hire/v1/applications/:application_id/offer
 * - Tokens: tenant
 * - Scopes (any one): hire:application, hire:application:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/offer
 */
export const offer: ApiDefinition<OfferInput, OfferOutput> = { id: 'hire.v1.application.offer', method: 'GET', path: '/open-apis/hire/v1/applications/:application_id/offer', tokens: 't', tier: 8 };

export interface RecoverInput {
  path: {
    application_id: string;
  };
  data?: UnknownFields;
}

export type RecoverOutput = UnknownFields;

/**
 * 恢复投递 · Recover Application
 * - POST /open-apis/hire/v1/applications/:application_id/recover
 * - Tokens: tenant
 * - Scopes (any one): hire:application
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/recover
 */
export const recover: ApiDefinition<RecoverInput, RecoverOutput> = { id: 'hire.v1.application.recover', method: 'POST', path: '/open-apis/hire/v1/applications/:application_id/recover', tokens: 't', tier: 4 };

export interface TerminateInput {
  path: {
    application_id: string;
  };
  data: {
    termination_type: 1 | 22 | 27;
    termination_reason_list?: string[];
    termination_reason_note?: string;
    need_terminate_offer?: boolean;
    terminate_offer_operate_type?: 1 | 2;
    cancel_offer_termination_type?: 1 | 22 | 27;
    cancel_offer_termination_reason_list?: string[];
    candidate_reject_offer_termination_reason_list?: string[];
    need_withdraw_offer_approval?: boolean;
  };
}

export type TerminateOutput = UnknownFields;

/**
 * 终止投递
 * - POST /open-apis/hire/v1/applications/:application_id/terminate
 * - Tokens: tenant
 * - Scopes (any one): hire:application
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/terminate
 */
export const terminate: ApiDefinition<TerminateInput, TerminateOutput> = { id: 'hire.v1.application.terminate', method: 'POST', path: '/open-apis/hire/v1/applications/:application_id/terminate', tokens: 't', tier: 8 };

export interface TransferOnboardInput {
  path: {
    application_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: HireDepartmentIdType;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data?: {
    actual_onboard_time?: number;
    expected_conversion_time?: number;
    job_requirement_id?: string;
    operator_id?: string;
    onboard_city_code?: string;
    department?: string;
    leader?: string;
    sequence?: string;
    level?: string;
    employee_type?: string;
  };
}

export interface TransferOnboardOutput {
  employee?: Employee;
}

/**
 * 操作候选人入职
 * - POST /open-apis/hire/v1/applications/:application_id/transfer_onboard
 * - Tokens: tenant
 * - Scopes (any one): hire:application
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_onboard
 */
export const transferOnboard: ApiDefinition<TransferOnboardInput, TransferOnboardOutput> = { id: 'hire.v1.application.transferOnboard', method: 'POST', path: '/open-apis/hire/v1/applications/:application_id/transfer_onboard', tokens: 't', tier: 8 };

export interface TransferStageInput {
  path: {
    application_id: string;
  };
  data: {
    stage_id: string;
  };
}

export type TransferStageOutput = UnknownFields;

/**
 * 转移投递阶段 · Transfer delivery stage
 * - POST /open-apis/hire/v1/applications/:application_id/transfer_stage
 * - Tokens: tenant
 * - Scopes (any one): hire:application
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/application/transfer_stage
 */
export const transferStage: ApiDefinition<TransferStageInput, TransferStageOutput> = { id: 'hire.v1.application.transferStage', method: 'POST', path: '/open-apis/hire/v1/applications/:application_id/transfer_stage', tokens: 't', tier: 4 };
