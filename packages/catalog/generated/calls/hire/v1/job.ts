// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, IdNameObject, NoteUserIdType, UserIdType } from '../../shared-types.ts';
import type {
  ApplicationStageInfo,
  BaseBilingualWithId,
  CodeNameObject,
  CommonAddress,
  InterviewAppointmentConfig,
  Job,
  JobConfigInterviewRound,
  JobConfigResult,
  JobConfigRoundTypeResult,
  JobCustomizedData,
  JobDetailLevel,
  JobFamilyIdType,
  JobLevel,
  JobLevelIdType,
  JobManager,
  TalentCityInfo,
} from '../types.ts';

export interface CloseInput {
  path: {
    job_id: string;
  };
  data?: UnknownFields;
}

export type CloseOutput = UnknownFields;

/**
 * 关闭职位 · Close job
 * - POST /open-apis/hire/v1/jobs/:job_id/close
 * - Tokens: tenant
 * - Scopes (any one): hire:job
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/close
 */
export const close: ApiDefinition<CloseInput, CloseOutput> = { id: 'hire.v1.job.close', method: 'POST', path: '/open-apis/hire/v1/jobs/:job_id/close', tokens: 't', tier: 7 };

export interface CombinedCreateInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
  };
  data: {
    code?: string;
    experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
    expiry_time?: number;
    customized_data_list?: {
      object_id?: string;
      value?: string;
    }[];
    min_level_id?: string;
    min_salary?: number;
    title: string;
    job_managers: JobManager;
    job_process_id: string;
    process_type: 1 | 2;
    subject_id?: string;
    job_function_id?: string;
    department_id: string;
    head_count?: number;
    is_never_expired: boolean;
    max_salary?: number;
    requirement?: string;
    address_id?: string;
    description?: string;
    highlight_list?: string[];
    job_type_id: string;
    max_level_id?: string;
    recruitment_type_id: string;
    required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
    job_category_id?: string;
    address_id_list?: string[];
    job_attribute?: 1 | 2;
    expiry_timestamp?: string;
    interview_registration_schema_id?: string;
    onboard_registration_schema_id?: string;
    target_major_id_list?: string[];
    portal_website_apply_form_schema_id?: string;
  };
}

export interface CombinedCreateOutput {
  default_job_post?: {
    id?: string;
  };
  job?: Job;
  job_manager?: JobManager;
  interview_registration_schema_info?: {
    schema_id?: string;
    name?: string;
  };
  onboard_registration_schema_info?: {
    schema_id?: string;
    name?: string;
  };
  target_major_list?: BaseBilingualWithId[];
  portal_website_apply_form_schema_info?: {
    schema_id?: string;
    name?: string;
  };
}

/**
 * 新建职位 · Create job
 * - POST /open-apis/hire/v1/jobs/combined_create
 * - Tokens: tenant
 * - Scopes (any one): hire:job
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_create
 */
export const combinedCreate: ApiDefinition<CombinedCreateInput, CombinedCreateOutput> = { id: 'hire.v1.job.combinedCreate', method: 'POST', path: '/open-apis/hire/v1/jobs/combined_create', tokens: 't', tier: 8 };

export interface CombinedUpdateInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
  };
  data: {
    id?: string;
    experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
    expiry_time?: number;
    customized_data_list?: {
      object_id?: string;
      value?: string;
    }[];
    min_level_id?: string;
    min_salary?: number;
    title?: string;
    job_managers: JobManager;
    job_process_id?: string;
    subject_id?: string;
    job_function_id?: string;
    department_id?: string;
    head_count?: number;
    is_never_expired: boolean;
    max_salary?: number;
    requirement?: string;
    address_id?: string;
    description?: string;
    highlight_list?: string[];
    job_type_id: string;
    max_level_id?: string;
    required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
    job_category_id?: string;
    address_id_list?: string[];
    job_attribute?: 1 | 2;
    expiry_timestamp?: string;
    target_major_id_list?: string[];
  };
}

export interface CombinedUpdateOutput {
  default_job_post?: {
    id?: string;
  };
  job?: Job;
  job_manager?: JobManager;
  interview_registration_schema_info?: {
    schema_id?: string;
    name?: string;
  };
  onboard_registration_schema_info?: {
    schema_id?: string;
    name?: string;
  };
  target_major_list?: BaseBilingualWithId[];
  portal_website_apply_form_schema_info?: {
    schema_id?: string;
    name?: string;
  };
}

/**
 * 更新职位 · Update job
 * - POST /open-apis/hire/v1/jobs/:job_id/combined_update
 * - Tokens: tenant
 * - Scopes (any one): hire:job
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/combined_update
 */
export const combinedUpdate: ApiDefinition<CombinedUpdateInput, CombinedUpdateOutput> = { id: 'hire.v1.job.combinedUpdate', method: 'POST', path: '/open-apis/hire/v1/jobs/:job_id/combined_update', tokens: 't', tier: 7 };

export interface ConfigInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
  };
}

export interface ConfigOutput {
  job_config?: JobConfigResult;
}

/**
 * 获取职位设置 · Get job config info
 * - GET /open-apis/hire/v1/jobs/:job_id/config
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/config
 */
export const config: ApiDefinition<ConfigInput, ConfigOutput> = { id: 'hire.v1.job.config', method: 'GET', path: '/open-apis/hire/v1/jobs/:job_id/config', tokens: 't', tier: 8 };

export interface GetInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
  };
}

export interface GetOutput {
  job?: Job;
}

/**
 * 获取职位信息
 * - GET /open-apis/hire/v1/jobs/:job_id
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.job.get', method: 'GET', path: '/open-apis/hire/v1/jobs/:job_id', tokens: 't', tier: 9 };

export interface GetDetailInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
  };
}

export interface GetDetailOutput {
  job_detail?: {
    basic_info?: {
      id?: string;
      title?: string;
      description?: string;
      code?: string;
      requirement?: string;
      recruitment_type?: JobDetailLevel;
      department?: IdNameObject;
      min_job_level?: JobDetailLevel;
      max_job_level?: JobDetailLevel;
      highlight_list?: IdNameObject[];
      job_category?: JobDetailLevel;
      job_type?: IdNameObject;
      active_status?: 1 | 2;
      creator_id?: string;
      create_time?: string;
      update_time?: string;
      process_type?: 1 | 2;
      process_id?: string;
      process_name?: {
        zh_cn?: string;
        en_us?: string;
      };
      customized_data_list?: JobCustomizedData[];
      job_function?: IdNameObject;
      subject?: IdNameObject;
      head_count?: number;
      experience?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
      expiry_time?: string;
      min_salary?: number;
      max_salary?: number;
      required_degree?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 20;
      city_list?: CodeNameObject[];
      job_attribute?: 1 | 2;
      target_major_list?: IdNameObject[];
      storefront_mode?: 1 | 2;
    };
    recruiter?: IdNameObject;
    assistant_list?: IdNameObject[];
    hiring_manager_list?: IdNameObject[];
    job_requirement_list?: {
      id?: string;
      short_code?: string;
      name?: string;
      department_id?: string;
    }[];
    address_list?: CommonAddress[];
    job_config?: {
      offer_apply_schema?: IdNameObject;
      offer_process_conf?: IdNameObject;
      recommended_evaluator_list?: IdNameObject[];
      assessment_template?: IdNameObject;
      id?: string;
      interview_round_list?: JobConfigInterviewRound[];
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
      job_attribute?: number;
      interview_appointment_config?: InterviewAppointmentConfig;
      internship_offer_apply_schema?: IdNameObject;
    };
    storefront_list?: {
      id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      active_status?: 1 | 2;
      department?: IdNameObject;
      address?: CommonAddress;
      manager?: IdNameObject;
      create_time?: string;
      remark?: {
        zh_cn?: string;
        en_us?: string;
      };
    }[];
    tag_list?: {
      id?: string;
      name?: {
        zh_cn?: string;
        en_us?: string;
      };
      order?: number;
    }[];
    stage_count_list?: {
      count?: number;
      stage?: ApplicationStageInfo;
    }[];
  };
}

/**
 * 获取职位详情 · Get job details
 * - GET /open-apis/hire/v1/jobs/:job_id/get_detail
 * - Tokens: tenant, user
 * - Scopes (any one): hire:job.composite_info:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/get_detail
 */
export const getDetail: ApiDefinition<GetDetailInput, GetDetailOutput> = { id: 'hire.v1.job.getDetail', method: 'GET', path: '/open-apis/hire/v1/jobs/:job_id/get_detail', tokens: 'tu', tier: 8 };

export interface ListInput {
  params?: {
    /** int64 */
    update_start_time?: string;
    /** int64 */
    update_end_time?: string;
    /** ≤ 20; default 10 */
    page_size?: number;
    page_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    recruiter_id_list?: string[];
    hiring_manager_id_list?: string[];
    assistant_id_list?: string[];
    department_id?: string;
    /** default false */
    with_sub_department?: boolean;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
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
  }[];
}

/**
 * 获取职位列表 · Get job list
 * - GET /open-apis/hire/v1/jobs
 * - Tokens: tenant, user
 * - Scopes (any one): hire:job:readonly, hire:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.job.list', method: 'GET', path: '/open-apis/hire/v1/jobs', tokens: 'tu', tier: 9, paged: true, items: 'items' };

export interface OpenInput {
  path: {
    job_id: string;
  };
  data: {
    expiry_time?: number;
    is_never_expired: boolean;
  };
}

export type OpenOutput = UnknownFields;

/**
 * 重启职位 · Open job
 * - POST /open-apis/hire/v1/jobs/:job_id/open
 * - Tokens: tenant
 * - Scopes (any one): hire:job
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/open
 */
export const open: ApiDefinition<OpenInput, OpenOutput> = { id: 'hire.v1.job.open', method: 'POST', path: '/open-apis/hire/v1/jobs/:job_id/open', tokens: 't', tier: 7 };

export interface RecruiterInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface RecruiterOutput {
  info?: {
    id?: string;
    recruiter_id?: string;
    hiring_manager_id_list?: string[];
    assistant_id_list?: string[];
  };
}

/**
 * 获取职位上的招聘人员信息 · Get job manager
 * - GET /open-apis/hire/v1/jobs/:job_id/recruiter
 * - Tokens: tenant
 * - Scopes (any one): hire:job:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/recruiter
 */
export const recruiter: ApiDefinition<RecruiterInput, RecruiterOutput> = { id: 'hire.v1.job.recruiter', method: 'GET', path: '/open-apis/hire/v1/jobs/:job_id/recruiter', tokens: 't', tier: 9 };

export interface UpdateConfigInput {
  path: {
    job_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    offer_apply_schema_id?: string;
    offer_process_conf?: string;
    recommended_evaluator_id_list?: string[];
    update_option_list: (1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 11 | 12)[];
    assessment_template_biz_id?: string;
    interview_round_conf_list?: {
      interviewer_id_list?: string[];
      round?: number;
    }[];
    jr_id_list?: string[];
    interview_registration_schema_id?: string;
    onboard_registration_schema_id?: string;
    interview_round_type_conf_list?: {
      round_biz_id?: string;
      assessment_template_biz_id?: string;
    }[];
    related_job_id_list?: string[];
    interview_appointment_config?: InterviewAppointmentConfig;
    portal_website_apply_form_schema_id?: string;
  };
}

export interface UpdateConfigOutput {
  job_config?: JobConfigResult;
}

/**
 * 更新职位设置 · Update job config
 * - POST /open-apis/hire/v1/jobs/:job_id/update_config
 * - Tokens: tenant
 * - Scopes (any one): hire:job
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/job/update_config
 */
export const updateConfig: ApiDefinition<UpdateConfigInput, UpdateConfigOutput> = { id: 'hire.v1.job.updateConfig', method: 'POST', path: '/open-apis/hire/v1/jobs/:job_id/update_config', tokens: 't', tier: 7 };
