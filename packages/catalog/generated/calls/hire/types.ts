// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { IdNameObject, TalentCustomizedTimeRange } from '../shared-types.ts';

export interface Ability {
  id: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface AbilityAssessment {
  id?: string;
  ability_id?: string;
  content?: string;
}

export interface Account {
  account_id: string;
  assets?: Assets;
  status?: 1 | 2;
  referrer?: AccountReferrer;
}

export interface AccountReferrer {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  email?: string;
  mobile?: string;
}

export interface Agency {
  id?: string;
  name?: string;
  contactor_id?: string;
  contactor_name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface AgencyProtection {
  protection_type?: 1 | 2;
  application_id?: string;
  start_time?: string;
  expire_time?: string;
  agency_supplier_id?: string;
  agency_supplier_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  agency_supplier_user_id?: string;
  agency_supplier_user_name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface ApplicationOfferBasicInfo {
  offer_type?: 1 | 2 | 3 | 4;
  remark?: string;
  expire_time?: number;
  owner_user_id?: string;
  creator_user_id?: string;
  employee_type?: BaseBilingualWithId;
  create_time?: string;
  leader_user_id?: string;
  onboard_date?: string;
  department_id?: string;
  probation_month?: number;
  contract_year?: number;
  contract_period?: ContractPeriodInfo;
  recruitment_type?: BaseBilingualWithId;
  sequence?: BaseBilingualWithId;
  level?: BaseBilingualWithId;
  onboard_address?: BaseAddress;
  work_address?: BaseAddress;
  customize_info_list?: ApplicationOfferCustomValue[];
  work_location_address_info?: {
    location_info?: BaseBilingualWithId;
    address_info?: BaseBilingualWithId;
  };
  position_id?: string;
  job_offered?: string;
  job_grade_id?: string;
  common_attachment_id_list?: string[];
  pathway_id?: string;
}

export interface ApplicationOfferCustomModule {
  ID?: string;
  object_list?: ApplicationOfferCustomValue[];
}

export interface ApplicationOfferCustomValue {
  object_id?: string;
  customize_value?: string;
}

export interface ApplicationOfferSalaryPlan {
  currency?: string;
  basic_salary?: '1' | '2' | (string & {});
  probation_salary_percentage?: string;
  award_salary_multiple?: string;
  option_shares?: string;
  quarterly_bonus?: string;
  half_year_bonus?: string;
  total_annual_cash?: string;
  customize_info_list?: ApplicationOfferCustomValue[];
}

export interface ApplicationResumeSource {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  resume_source_type?: 10000 | 10001 | 10002 | 10003 | 10004 | 10005 | 10006 | 10007 | 10008 | 10009;
}

export interface ApplicationStageInfo {
  id?: string;
  zh_name?: string;
  en_name?: string;
  type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 255;
}

export interface ApplicationStageTime {
  stage_id?: string;
  enter_time?: string;
  exit_time?: string;
}

export interface ApplicationWebsiteResumeSource {
  website_id?: string;
  website_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  channel?: {
    channel_id?: string;
    channel_name?: {
      zh_cn?: string;
      en_us?: string;
    };
  };
}

export interface Assets {
  confirmed_bonus?: BonusAmount;
  paid_bonus?: PaidBonus;
}

export interface AttachmentV2 {
  id: string;
  url: string;
  name?: string;
  mime?: string;
  create_time?: string;
}

export interface BackgroundCheckOrder {
  order_id?: string;
  application_id?: string;
  order_status?: 2 | 3 | 4 | 5 | 6 | 8 | 9;
  account_third_type?: 1 | 2 | 3 | 127;
  package?: string;
  name?: string;
  feedback_info_list?: {
    id?: string;
    attachment_url?: string;
    report_preview_url?: string;
    result?: string;
    report_type?: 1 | 2;
    create_time?: string;
    report_name?: string;
  }[];
  process_info_list?: {
    process?: string;
    update_time?: string;
    en_process?: string;
  }[];
  upload_time?: string;
  candidate_info?: UserContactInfo;
  creator_info?: {
    user_id?: string;
  };
  contactor_info?: UserContactInfo;
  begin_time?: string;
  end_time?: string;
  conclusion?: string;
  provider_info?: {
    provider_id?: string;
    provider_name?: {
      zh_cn?: string;
      en_us?: string;
    };
  };
  custom_field_list?: EcoBackgroundCheckCustomFieldData[];
  custom_data_list?: {
    key?: string;
    value?: string;
  }[];
  ext_item_info_list?: {
    id?: string;
    name?: string;
  }[];
  update_time?: string;
  geo?: 'cn' | 'sg' | 'us' | 'jp';
  location_code?: string;
  remark?: string;
}

export interface BaseAddress {
  id?: string;
  zh_name?: string;
  en_name?: string;
  district?: {
    zh_name?: string;
    en_name?: string;
    code?: string;
    location_type?: number;
  };
  city?: BaseCity;
  state?: BaseCity;
  country?: BaseCity;
}

export interface BaseAddressV2 {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  district?: BaseLocation;
  city?: BaseLocation;
  state?: BaseLocation;
  country?: BaseLocation;
}

export interface BaseBilingualWithId {
  id?: string;
  zh_name?: string;
  en_name?: string;
}

export interface BaseCity {
  zh_name?: string;
  en_name?: string;
  code?: string;
  location_type?: 1 | 2 | 3 | 4 | 5;
}

export interface BaseLocation {
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  code?: string;
  location_type?: 1 | 2 | 3 | 4 | 5;
}

export interface BonusAmount {
  bonus_type?: number;
  point_bonus?: number;
  cash?: Cash;
  cash_bonus?: Cash[];
}

export interface Cash {
  currency_type: string;
  amount: number;
}

export interface ClientContactInfo {
  name?: string;
  mobile?: {
    code?: string;
    number?: string;
  };
  email?: string;
}

export interface CodeNameObject {
  code?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface CommonAddress {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  district?: CodeNameObject;
  city?: CodeNameObject;
  state?: CodeNameObject;
  country?: CodeNameObject;
}

export interface CommonSchema {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
  setting?: CommonSchemaSetting;
  is_customized?: boolean;
  is_required?: boolean;
  active_status?: 1 | 2;
  children_list?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    setting?: CommonSchemaSetting;
    parent_id?: string;
    is_customized?: boolean;
    is_required?: boolean;
    active_status?: 1 | 2;
  }[];
}

export interface CommonSchemaSetting {
  object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
  config?: {
    options?: {
      key?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      description?: {
        zh_cn?: string;
        en_us?: string;
      };
      active_status?: 1 | 2;
    }[];
  };
}

export interface CompositeTalentCareerInfo {
  company_name?: string;
  description?: string;
  end_time?: string;
  start_time?: string;
  title?: string;
  customized_data_list?: CustomizedData[];
}

export interface ConfirmedBonus {
  point_bonus?: number;
  cash?: Cash;
  cash_bonus?: Cash[];
}

export interface ContractPeriodInfo {
  period_type: 1 | 2;
  period: number;
}

export interface CustomizedData {
  object_id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
  value?: {
    content?: string;
    option?: TalentCustomizedOption;
    option_list?: TalentCustomizedOption[];
    time_range?: TalentCustomizedTimeRange;
    time?: string;
    number?: string;
    customized_attachment?: {
      file_id?: string;
      file_name?: string;
      content_type?: string;
      file_size?: number;
    }[];
  };
}

export type DepartmentIdType = 'open_department_id' | 'department_id' | 'people_admin_department_id';

export interface DimensionAbility {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface DimensionOption {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  score_val?: number;
  alias_name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface EcoAccountCustomFieldData {
  key: string;
  name: {
    zh_cn?: string;
    en_us?: string;
  };
  is_required: boolean;
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface EcoBackgroundCheckCustomFieldData {
  type: 'text' | 'textarea' | 'number' | 'boolean' | 'select' | 'multiselect' | 'date' | 'file' | 'resume';
  key: string;
  name: {
    zh_cn?: string;
    en_us?: string;
  };
  is_required: boolean;
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
  options?: {
    key: string;
    name: {
      zh_cn?: string;
      en_us?: string;
    };
  }[];
}

export interface EcoBackgroundCheckReportFile {
  report_name: string;
  report_url: string;
  report_url_type?: 1 | 2;
}

export interface Employee {
  id?: string;
  application_id?: string;
  onboard_status?: 1 | 2;
  conversion_status?: 1 | 2;
  onboard_time?: number;
  expected_conversion_time?: number;
  actual_conversion_time?: number;
  overboard_time?: number;
  overboard_note?: string;
  onboard_city_code?: string;
  department?: string;
  leader?: string;
  sequence?: string;
  level?: string;
  employee_type?: string;
  job_requirement_id?: string;
  external_employment_id?: string;
}

export type EmployeeTypeIdType = 'people_admin_employee_type_id' | 'employee_type_enum_id';

export interface EntityInfo {
  code?: 
    | 'talent'
    | 'application'
    | 'interview'
    | 'interview_appointment_project'
    | 'jobfair'
    | 'exam_session'
    | 'offer'
    | 'job'
    | 'job_recruitment'
    | 'reward'
    | 'info_session'
    | 'bi'
    | 'subject'
    | (string & {});
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface Evaluation {
  id?: string;
  application_id?: string;
  stage_id?: string;
  creator_id?: string;
  evaluator_id?: string;
  commit_status?: 1 | 2;
  conclusion?: 1 | 2;
  content?: string;
  create_time?: string;
  update_time?: string;
}

export interface ExternalApplication {
  id?: string;
  external_id?: string;
  job_recruitment_type?: 1 | 2;
  job_title?: string;
  resume_source?: string;
  stage?: string;
  talent_id: string;
  termination_reason?: string;
  delivery_type?: 1 | 2 | 3 | 4;
  modify_time?: number;
  create_time?: number;
  termination_type?: string;
}

export interface ExternalBackgroundCheck {
  id?: string;
  external_id?: string;
  external_application_id: string;
  date?: number;
  name?: string;
  result?: string;
  attachment_id_list?: string[];
  attachment_list?: ExternalBackgroundCheckAttachment[];
}

export interface ExternalBackgroundCheckAttachment {
  id?: string;
  name?: string;
  size?: number;
}

export interface ExternalInterview {
  external_id?: string;
  external_application_id: string;
  id?: string;
  participate_status?: 1 | 2 | 3;
  begin_time?: number;
  end_time?: number;
  interview_assessments?: ExternalInterviewAssessment[];
}

export interface ExternalInterviewAssessment {
  id?: string;
  external_id?: string;
  username?: string;
  conclusion?: 1 | 2 | 3;
  assessment_dimension_list?: ExternalInterviewAssessmentDimension[];
  content?: string;
  external_interview_id?: string;
}

export interface ExternalInterviewAssessmentDimension {
  score?: number;
  option?: string;
  options?: string[];
  content?: string;
  assessment_type?: 1 | 2 | 3 | 4;
  title?: string;
  description?: string;
}

export interface ExternalOffer {
  id?: string;
  external_id?: string;
  external_application_id: string;
  biz_create_time?: string;
  owner?: string;
  creator?: string;
  offer_status?: string;
  attachment_id_list?: string[];
  attachment_list?: ExternalBackgroundCheckAttachment[];
}

export interface Identification {
  identification_type?: number;
  identification_number?: string;
}

export interface InternOfferOffboardingInfo {
  actual_offboarding_date: string;
  notes?: string;
}

export interface InterviewAppointmentConfig {
  enable_interview_appointment_by_interviewer?: boolean;
  config?: {
    interview_type?: 1 | 2 | 3;
    talent_timezone_code?: string;
    contact_user_id?: string;
    contact_mobile?: string;
    contact_email?: string;
    address_id?: string;
    video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100;
    cc?: string[];
    remark?: string;
    interview_notification_template_id?: string;
    appointment_notification_template_id?: string;
    cancel_interview_notification_template_id?: string;
  };
}

export interface InterviewAssessment {
  external_id?: string;
  username?: string;
  conclusion?: 1 | 2 | 3;
  assessment_dimension_list?: ExternalInterviewAssessmentDimension[];
  content?: string;
  external_interview_id?: string;
}

export interface InterviewDimensionScore {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  score_val?: number;
}

export interface InterviewExtend {
  id?: string;
  begin_time?: number;
  end_time?: number;
  round?: number;
  interview_record_list?: {
    id?: string;
    user_id?: string;
    content?: string;
    min_job_level_id?: string;
    max_job_level_id?: string;
    commit_status?: 1 | 2;
    conclusion?: 1 | 2 | 3 | 4 | 5 | 6;
    interview_score?: InterviewScore;
    assessment_score?: {
      calculate_type: number;
      score: number;
      full_score?: number;
    };
    question_list?: InterviewQuestion[];
    code_question_list?: InterviewQuestion[];
    interviewer?: IdNameObject;
    image_list?: AttachmentV2[];
    dimension_assessment_list?: {
      id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      full_score?: number;
      content?: string;
      dimension_id?: string;
      dimension_score?: InterviewDimensionScore;
      dimension_score_list?: InterviewDimensionScore[];
      dimension_custom_score?: number;
      ability_list?: Ability[];
      question_list?: InterviewQuestion[];
      dimension_type?: number;
    }[];
  }[];
  feedback_submit_time?: number;
  stage_id?: string;
  application_id?: string;
  stage?: IdNameObject;
  creator?: IdNameObject;
  biz_create_time?: number;
  biz_modify_time?: number;
  interview_round_summary?: InterviewRoundSummary;
  interview_arrangement_id?: string;
  interview_type?: 1 | 2 | 3;
  talent_time_zone?: CodeNameObject;
  contact_user?: IdNameObject;
  contact_mobile?: string;
  remark?: string;
  address?: CommonAddress;
  video_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 100;
  arrangement_status?: 1 | 2 | 3;
  arrangement_type?: 1 | 2;
  arrangement_appointment_kind?: 1 | 2;
  meeting_room_list?: InterviewMeetingRoom[];
  interview_round_type?: IdNameObject;
}

export interface InterviewMeetingRoom {
  room_id?: string;
  room_name?: string;
  building_name?: string;
  reserved_status?: 1 | 2 | 3;
  floor_name?: string;
}

export interface InterviewQuestion {
  id: string;
  title?: {
    zh_cn?: string;
    en_us?: string;
  };
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
  content?: string;
  ability_list?: Ability[];
}

export interface InterviewRecord {
  id?: string;
  user_id?: string;
  content?: string;
  min_job_level_id?: string;
  max_job_level_id?: string;
  commit_status?: 1 | 2;
  feedback_submit_time?: number;
  conclusion?: 1 | 2 | 3 | 4 | 5 | 6;
  interview_score?: InterviewScore;
  assessment_score?: {
    calculate_type: 1 | 2;
    score: number;
    full_score?: number;
  };
  question_list?: InterviewQuestion[];
  code_question_list?: InterviewQuestion[];
  interviewer?: IdNameObject;
  image_list?: AttachmentV2[];
  dimension_assessment_list?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    full_score?: number;
    content?: string;
    dimension_id?: string;
    dimension_score?: {
      id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      score_val?: number;
    };
    dimension_score_list?: InterviewDimensionScore[];
    dimension_custom_score?: number;
    ability_list?: Ability[];
    question_list?: InterviewQuestion[];
    dimension_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10 | 11 | 12;
  }[];
}

export interface InterviewRecord2 {
  id?: string;
  feedback_form_id?: string;
  commit_status?: 1 | 2;
  submit_time?: string;
  record_score?: RecordScore;
  interviewer?: Ability;
  attachments?: {
    file_id?: string;
    file_name?: string;
    content_type?: string;
    file_size?: number;
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
      dimension_type?: 1 | 2 | 3 | 5 | 6 | 7 | 10 | 11 | 12 | 13 | 14;
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
        abilities?: {
          name?: {
            zh_cn?: string;
            en_us?: string;
          };
          description?: {
            zh_cn?: string;
            en_us?: string;
          };
        }[];
      }[];
      ability_assessments?: AbilityAssessment[];
    }[];
  }[];
}

export type InterviewRoundSummary = 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

export interface InterviewScore {
  id?: string;
  level?: number;
  zh_name?: string;
  zh_description?: string;
  en_name?: string;
  en_description?: string;
}

export interface Interviewer {
  user_id?: string;
  verify_status?: 1 | 2;
}

export interface ItemObject {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
  setting?: CommonSchemaSetting;
  is_customized?: boolean;
  is_required?: boolean;
  is_visible?: boolean;
  active_status?: 1 | 2;
  children_list?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    setting?: CommonSchemaSetting;
    parent_id?: string;
    is_customized?: boolean;
    is_required?: boolean;
    is_visible?: boolean;
    active_status?: 1 | 2;
  }[];
}

export interface Job {
  id?: string;
  title?: string;
  description?: string;
  code?: string;
  requirement?: string;
  recruitment_type?: JobLevel;
  department?: BaseBilingualWithId;
  city?: TalentCityInfo;
  min_job_level?: JobLevel;
  max_job_level?: JobLevel;
  highlight_list?: BaseBilingualWithId[];
  job_category?: JobLevel;
  job_type?: BaseBilingualWithId;
  active_status?: 1 | 2;
  create_user_id?: string;
  create_time?: number;
  update_time?: number;
  process_type?: 1 | 2;
  process_id?: string;
  process_name?: string;
  process_en_name?: string;
  customized_data_list?: JobCustomizedData[];
  job_function?: IdNameObject;
  subject?: IdNameObject;
  head_count?: number;
  experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  expiry_time?: number;
  min_salary?: number;
  max_salary?: number;
  required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
  city_list?: CodeNameObject[];
  job_attribute?: 1 | 2;
  create_timestamp?: string;
  update_timestamp?: string;
  expiry_timestamp?: string;
  target_major_list?: BaseBilingualWithId[];
}

export interface JobBasicInfo {
  id?: string;
  name?: string;
  code?: string;
  description?: string;
  requirement?: string;
  recruitment_type?: JobDetailLevel;
  department?: IdNameObject;
  process_type?: 1 | 2;
  process_id?: string;
  city_list?: CodeNameObject;
}

export interface JobConfigInterviewRound {
  interviewer_list?: IdNameObject[];
  round?: number;
}

export interface JobConfigResult {
  offer_apply_schema?: IdNameObject;
  offer_process_conf?: IdNameObject;
  recommended_evaluator_list?: IdNameObject[];
  assessment_template?: IdNameObject;
  id?: string;
  interview_round_list?: JobConfigInterviewRound[];
  job_requirement_list?: IdNameObject[];
  interview_registration?: {
    schema_id?: string;
    name?: string;
  };
  onboard_registration?: {
    schema_id?: string;
    name?: string;
  };
  interview_round_type_list?: JobConfigRoundTypeResult[];
  related_job_list?: IdNameObject[];
  job_attribute?: 1 | 2 | (number & {});
  interview_appointment_config?: InterviewAppointmentConfig;
  portal_website_apply_form_schema_info?: {
    schema_id?: string;
    name?: string;
  };
}

export interface JobConfigRoundTypeResult {
  assessment_round?: IdNameObject;
  assessment_template?: IdNameObject;
}

export interface JobCustomizedData {
  object_id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
  value?: WebsiteJobPostCustomizedValue;
}

export interface JobDetailLevel {
  id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  active_status?: 1 | 2;
}

export type JobFamilyIdType = 'people_admin_job_category_id' | 'job_family_id';

export interface JobLevel {
  id?: string;
  zh_name?: string;
  en_name?: string;
  active_status?: 1 | 2;
}

export type JobLevelIdType = 'people_admin_job_level_id' | 'job_level_id';

export interface JobManager {
  id?: string;
  recruiter_id: string;
  hiring_manager_id_list: string[];
  assistant_id_list?: string[];
}

export interface JobRequirementDto {
  id?: string;
  short_code?: string;
  name?: string;
  display_progress?: 1 | 2 | 3 | 4 | 5 | 6;
  head_count?: number;
  recruitment_type?: IdNameObject;
  employee_type?: IdNameObject;
  max_level?: IdNameObject;
  min_level?: IdNameObject;
  sequence?: IdNameObject;
  category?: 1 | 2;
  department?: IdNameObject;
  recruiter_list?: IdNameObject[];
  jr_hiring_managers?: IdNameObject[];
  direct_leader_list?: IdNameObject[];
  start_time?: string;
  deadline?: string;
  priority?: 1 | 2 | 3;
  required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
  max_salary?: string;
  min_salary?: string;
  address?: IdNameObject;
  description?: string;
  customized_data_list?: JobCustomizedData[];
  job_id_list?: string[];
  process_type?: 1 | 2;
  job_type?: JobTypeInfo;
  create_time?: string;
  creator_id?: string;
  update_time?: string;
  employment_job_id?: string;
  position_id?: string;
  completion_time?: string;
  approval_status?: 1 | 2 | 3 | 4 | 5;
  count_data?: {
    offer_count?: number;
    pre_hire_count?: number;
    complete_count?: number;
  };
}

export interface JobTypeInfo {
  id: string;
  name: {
    zh_cn?: string;
    en_us?: string;
  };
  parent_id?: string;
}

export type Language = 
  | 1
  | 2
  | 3
  | 4
  | 5
  | 6
  | 7
  | 8
  | 9
  | 10
  | 11
  | 12
  | 13
  | 14
  | 15
  | 16
  | 17
  | 18
  | 19
  | 20
  | 21
  | 22
  | 23
  | 24
  | 25;

export interface LocationNameInfo {
  zh_name?: string;
  en_name?: string;
  py_name?: string;
}

export interface MentionEntity {
  offset: number;
  user_id: string;
}

export interface Note {
  id?: string;
  talent_id: string;
  application_id?: string;
  is_private?: boolean;
  create_time?: number;
  modify_time?: number;
  creator_id?: string;
  content: string;
  notify_mentioned_user?: boolean;
  mention_entity_list?: {
    offset: number;
    user_id: string;
  }[];
}

export interface OfferBasicInfo {
  department_id: string;
  leader_user_id: string;
  employment_job_id?: string;
  employee_type_id?: string;
  job_family_id?: string;
  job_level_id?: string;
  probation_month?: number;
  contract_year?: number;
  contract_period?: {
    period_type: 1 | 2;
    /** 0–100 */
    period: number;
  };
  expected_onboard_date?: string;
  onboard_address_id?: string;
  work_address_id?: string;
  owner_user_id: string;
  recommended_words?: string;
  job_requirement_id?: string;
  job_process_type_id?: 1 | 2 | (number & {});
  attachment_id_list?: string[];
  common_attachment_id_list?: string[];
  attachment_description?: string;
  operator_user_id: string;
  position_id?: string;
  job_offered?: string;
  job_grade_id?: string;
  pathway_id?: string;
}

export interface OfferSalaryInfo {
  currency: string;
  basic_salary?: string;
  probation_salary_percentage?: string;
  award_salary_multiple?: string;
  option_shares?: string;
  quarterly_bonus?: string;
  half_year_bonus?: string;
}

export interface OfferSendRecord {
  offer_send_record_id?: string;
  operator_user_id?: string;
  send_time?: string;
  offer_letter_status?: 1 | 2 | 3 | 4 | 5;
  email_info?: {
    cc_email_list?: string[];
    receiver_email_list?: string[];
    content?: string;
  };
  acceptance_list?: {
    operator_type?: 1 | 2;
    conclusion?: 1 | 2;
    memo?: string;
    operate_time?: string;
  }[];
  offer_file_list?: {
    id?: string;
    file_template_id?: string;
    file_template_name?: string;
    file_template_type_id?: string;
    file_template_type_name?: string;
  }[];
  offer_signature_info?: {
    id?: string;
    signature_status?: 1 | 2 | 3 | 4 | 5;
    attachment_list?: {
      id?: string;
      file_name?: string;
      file_template_id?: string;
      file_template_name?: string;
      file_template_type_id?: string;
      file_template_type_name?: string;
    }[];
  };
}

export type Operation = 'confirm_onboarding' | 'cancel_onboarding' | 'offboard';

export interface PaidBonus {
  bonus_type?: number;
  point_bonus?: number;
  cash?: Cash;
  cash_bonus?: Cash[];
}

export interface PermissionCollection {
  feature_permissions?: IdNameObject[];
  management_permissions?: IdNameObject[];
  data_permissions?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    select_status?: 0 | 1 | 2;
  }[];
  business_management_scopes?: {
    entity?: EntityInfo;
    permission_groups?: {
      permission_ids?: string[];
      scope_rule?: PermissionScopeRule;
    }[];
  }[];
}

export interface PermissionScopeRule {
  rule_type?: 0 | 1 | 2;
}

export interface RecommendedJobLevel {
  lower_limit_job_level_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  higher_limit_job_level_name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface RecordScore {
  score?: number;
  total_score?: number;
}

export interface RegistrationBasicInfo {
  id?: string;
  registration_time?: number;
  download_url?: string;
  scenario?: 5 | 6 | 14;
}

export interface RegistrationSchema {
  id?: string;
  name?: string;
  scenarios?: (5 | 6 | 14)[];
  objects?: ItemObject[];
}

export interface ReportCustomData {
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  value?: {
    zh_cn?: string;
    en_us?: string;
  };
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface TalentCityInfo {
  city_code?: string;
  zh_name?: string;
  en_name?: string;
}

export interface TalentCombinedAwardInfo {
  id?: string;
  title?: string;
  award_time?: string;
  desc?: string;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCombinedCareerInfo {
  id?: string;
  company?: string;
  title?: string;
  desc?: string;
  start_time?: string;
  end_time?: string;
  career_type?: 1 | 2;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCombinedEducationInfo {
  id?: string;
  degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 11 | 8 | 9;
  school?: string;
  field_of_study?: string;
  start_time?: string;
  end_time?: string;
  education_type?: 1 | 2 | 3 | 4 | 5;
  academic_ranking?: 5 | 10 | 20 | 30 | 50 | -1;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCombinedLanguageInfo {
  id?: string;
  language?: 
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
    | 19
    | 20
    | 21
    | 22
    | 23
    | 24
    | 25
    | 26
    | 27
    | 28
    | 29;
  proficiency?: 1 | 2 | 3 | 4 | 5;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCombinedProjectInfo {
  id?: string;
  name?: string;
  role?: string;
  link?: string;
  desc?: string;
  start_time?: string;
  end_time?: string;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCombinedSnsInfo {
  id?: string;
  sns_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;
  link?: string;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCombinedWorkInfo {
  id?: string;
  link?: string;
  desc?: string;
  attachment_id?: string;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TalentCustomizedDataChild {
  object_id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
  value?: {
    content?: string;
    option?: TalentCustomizedOption;
    option_list?: TalentCustomizedOption[];
    time_range?: TalentCustomizedTimeRange;
    time?: string;
    number?: string;
    customized_attachment?: {
      file_id?: string;
      name?: string;
      content_type?: string;
      file_size?: number;
    }[];
  };
}

export interface TalentCustomizedDataObjectValue {
  object_id?: string;
  value?: string;
  children?: {
    object_id?: string;
    value?: string;
  }[];
}

export interface TalentCustomizedOption {
  key?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface TalentExternalInfo {
  talent_id?: string;
  external_create_time?: string;
}

export interface TalentIdentificationInfo {
  identification_type?: 1 | 2 | 3 | 4 | 5 | 6 | 9;
  identification_number?: string;
}

export interface TalentInterviewRegistrationSimple {
  id?: string;
  registration_time?: number;
  download_url?: string;
}

export interface TalentNationality {
  nationality_code?: string;
  zh_name?: string;
  en_name?: string;
}

export interface TalentSelfEvaluation {
  id?: string;
  content?: string;
  customized_data?: TalentCustomizedDataObjectValue[];
}

export interface TodoCommon {
  talent_id?: string;
  job_id?: string;
  application_id?: string;
  id?: string;
}

export interface UserContactInfo {
  name?: string;
  mobile?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
}

export type UserIdType = 'user_id' | 'union_id' | 'open_id' | 'people_admin_id';

export interface WebsiteDeliveryDto {
  application_id?: string;
  id?: string;
  job_id?: string;
  job_post_id?: string;
  portal_resume_id?: string;
  user_id?: string;
  talent_id?: string;
}

export interface WebsiteDeliveryInternship {
  desc?: string;
  end_time?: number;
  start_time?: number;
  title?: string;
  company?: string;
  customized_data?: {
    object_id?: string;
    value?: string;
  }[];
}

export interface WebsiteJobPost {
  id?: string;
  title?: string;
  job_id?: string;
  job_code?: string;
  job_expire_time?: string;
  job_active_status?: 1 | 2;
  job_process_type?: 1 | 2;
  job_recruitment_type?: IdNameObject;
  job_department?: IdNameObject;
  job_type?: IdNameObject;
  min_job_level?: IdNameObject;
  max_job_level?: IdNameObject;
  address?: CommonAddress;
  min_salary?: string;
  max_salary?: string;
  required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
  experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  headcount?: number;
  high_light_list?: IdNameObject[];
  description?: string;
  requirement?: string;
  creator?: IdNameObject;
  create_time?: string;
  modify_time?: string;
  customized_data_list?: WebsiteJobPostCustomizedData[];
  job_function?: IdNameObject;
  subject?: IdNameObject;
  address_list?: CommonAddress[];
  job_sequence_info?: IdNameObject;
  currency?: number;
  target_major_list?: IdNameObject[];
}

export interface WebsiteJobPostCustomizedData {
  object_id?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
  value?: WebsiteJobPostCustomizedValue;
}

export interface WebsiteJobPostCustomizedValue {
  content?: string;
  option?: TalentCustomizedOption;
  option_list?: TalentCustomizedOption[];
  time_range?: TalentCustomizedTimeRange;
  time?: string;
  number?: string;
}
