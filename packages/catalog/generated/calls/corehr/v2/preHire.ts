// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type {
  AddressForUpdate,
  BankAccountForUpdate,
  BasicInfoName,
  BasicInfoPersonForCountry,
  CostAllocation,
  DepartmentIdTypeInput,
  DependentForUpdate,
  EducationInfo,
  EmailForUpdate,
  EmergencyContactForUpdate,
  Enum,
  JobDataCostCenter,
  LegalName,
  NationalIdForUpdate,
  NoticePeriodDetail,
  ObjectFieldData,
  OnboardingAddress,
  OnboardingStatus,
  Passport,
  PersonInfo,
  PersonalProfileForUpdate,
  PhoneForUpdate,
  PreHireContractInfo,
  PreHireEmploymentInfo,
  PreHireProbationInfo,
  PrehireDefaultCostCenterUpdate,
  PrehireSeniorityAdjustInformation,
  ResidentTaxForUpdate,
  TaskStatus,
  TaxInfoMys,
  Visa,
  WorkExperienceInput,
} from '../types.ts';

export interface CompleteInput {
  path: {
    pre_hire_id: string;
  };
  data?: UnknownFields;
}

export interface CompleteOutput {
  success?: boolean;
}

/**
 * 操作员工完成入职 · Hire employee
 * - POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:complete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/complete
 */
export const complete: ApiDefinition<CompleteInput, CompleteOutput> = { id: 'corehr.v2.preHire.complete', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/:pre_hire_id/complete', tokens: 't', tier: 4 };

export interface CreateInput {
  data: {
    basic_info: {
      name?: BasicInfoName;
      phone_number?: string;
      international_area_code?: string;
      email?: string;
      date_of_birth?: string;
      personal_id_number?: string;
      personal_id_type?: string;
      date_entered_workforce?: string;
      gender_id?: string;
      nationality_id?: string;
      nationality_v2_id?: string;
      additional_nationality_id_list?: string[];
      citizenship_status_id_list?: string[];
      home_address?: string;
      worker_id?: string;
      user_geo?: string;
      legal_name?: BasicInfoName;
      additional_name?: BasicInfoName;
      resident_tax_list?: ResidentTaxForUpdate[];
      born_country_region?: string;
      is_disabled?: boolean;
      disable_card_number?: string;
      is_old_alone?: boolean;
      is_martyr_family?: boolean;
      martyr_card_number?: string;
      dependent_list?: DependentForUpdate[];
      religion?: string;
      bank_account_list?: BankAccountForUpdate[];
      national_id_list?: NationalIdForUpdate[];
      personal_profile_list?: PersonalProfileForUpdate[];
      emergency_contact_list?: EmergencyContactForUpdate[];
      address_list?: AddressForUpdate[];
      marital_status?: string;
      ethnicity_race?: string;
      native_region?: string;
      hukou_type?: string;
      hukou_location?: string;
      custom_fields?: ObjectFieldData[];
      expected_graduate_date?: string;
      political_affiliation?: string;
      legal_names?: LegalName[];
      person_for_countries?: BasicInfoPersonForCountry[];
      passports?: Passport[];
      visas?: Visa[];
      national_id_v2s?: NationalIdForUpdate[];
      preferred_name_v2?: LegalName;
      mother_name?: string;
      city_of_birth?: string;
      region_of_birth?: string;
      tax_info_mys?: TaxInfoMys;
    };
    offer_info: {
      offer_id?: string;
      offer?: string;
      offer_hr_id?: string;
      department_id?: string;
      direct_leader_id?: string;
      dotted_line_manager_id?: string;
      job_id?: string;
      job_family_id?: string;
      job_level_id?: string;
      job_title?: string;
      probation_start_date?: string;
      probation_end_date?: string;
      contract_start_date?: string;
      contract_end_date?: string;
      duration_period?: number;
      duration_unit?: string;
      onboarding_date?: string;
      onboarding_location_id?: string;
      office_location_id?: string;
      recruitment_type_id?: string;
      probation_period?: string;
      employee_type_id?: string;
      employee_subtype_id?: string;
      employment_type_id?: string;
      work_email?: string;
      duration_type_id?: string;
      signing_type_id?: string;
      entry_mode?: string;
      social_security_city_id?: string;
      contract_type?: string;
      company?: string;
      cost_center_rate?: JobDataCostCenter[];
      job_grade_id?: string;
      custom_fields?: ObjectFieldData[];
      service_company?: string;
      work_shift?: string;
      compensation_type?: string;
      work_location_id?: string;
      onboarding_address_id?: string;
      office_address_id?: string;
      position_id?: string;
      working_calendar_id?: string;
      working_hours_type?: string;
      pay_group_id?: string;
      flow_id?: string;
      check_in_time?: string;
      check_in_method?: string;
      seniority_date?: string;
      seniority_adjust_information_list?: PrehireSeniorityAdjustInformation[];
      notice_period_probation_voluntary?: NoticePeriodDetail;
      notice_period_probation_involuntary?: NoticePeriodDetail;
      notice_period_positive_voluntary?: NoticePeriodDetail;
      notice_period_positive_involuntary?: NoticePeriodDetail;
      condition_worker?: boolean;
      non_compete_covenant?: boolean;
      company_sponsored_visa?: boolean;
      has_offer_salary?: boolean;
      work_station?: string;
      pathway?: string;
      default_cost_center?: PrehireDefaultCostCenterUpdate;
      cost_allocation?: CostAllocation;
      talent_id?: string;
      reuse_feishu_account?: string;
      reused_feishu_account_id?: string;
    };
    education_info?: EducationInfo[];
    work_experience?: WorkExperienceInput[];
    ats_application_id?: string;
    application?: string;
    out_biz_id?: string;
  };
}

export interface CreateOutput {
  pre_hire_id?: string;
}

/**
 * 直接创建待入职 · Create pending staff
 * - POST /open-apis/corehr/v2/pre_hires
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:pre_hire:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.preHire.create', method: 'POST', path: '/open-apis/corehr/v2/pre_hires', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    pre_hire_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除待入职
 * - DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:delete
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.preHire.delete', method: 'DELETE', path: '/open-apis/corehr/v2/pre_hires/:pre_hire_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface PatchInput {
  path: {
    pre_hire_id: string;
  };
  data?: {
    basic_info_update?: {
      names?: {
        full_name?: string;
        first_name?: string;
        middle_name?: string;
        name_primary?: string;
        local_first_name?: string;
        local_middle_name?: string;
        local_primary?: string;
        custom_local_name?: string;
        custom_western_name?: string;
        country_region: string;
        name_type: 'legal_name' | 'preferred_name' | 'former_name' | 'additional_name' | (string & {});
        additional_name?: string;
        wk_id?: string;
        hereditary?: string;
        secondary?: string;
        social?: string;
        tertiary?: string;
        title?: string;
        local_secondary?: string;
        local_first_name_2?: string;
        local_primary_2?: string;
      }[];
      phones?: PhoneForUpdate[];
      emails?: EmailForUpdate[];
      nationality_v2_id?: string;
      additional_nationality_id_list?: string[];
      resident_tax_list?: ResidentTaxForUpdate[];
      born_country_region?: string;
      is_disabled?: boolean;
      disable_card_number?: string;
      is_old_alone?: boolean;
      is_martyr_family?: boolean;
      martyr_card_number?: string;
      dependent_list?: DependentForUpdate[];
      religion?: string;
      bank_account_list?: BankAccountForUpdate[];
      national_id_list?: NationalIdForUpdate[];
      personal_profile_list?: PersonalProfileForUpdate[];
      emergency_contact_list?: EmergencyContactForUpdate[];
      address_list?: AddressForUpdate[];
      marital_status?: string;
      ethnicity_race?: string;
      custom_fields?: ObjectFieldData[];
      native_region?: string;
      hukou_type?: string;
      hukou_location?: string;
      gender_id?: string;
      date_of_birth?: string;
      date_entered_workforce?: string;
      expected_graduate_date?: string;
      citizenship_status_id_list?: string[];
      work_experience?: WorkExperienceInput[];
      education_info?: EducationInfo[];
      political_affiliation?: string;
      legal_names?: LegalName[];
      person_for_countries?: BasicInfoPersonForCountry[];
      passports?: Passport[];
      visas?: Visa[];
      national_id_v2s?: NationalIdForUpdate[];
      preferred_name_v2?: LegalName;
      mother_name?: string;
      city_of_birth?: string;
      region_of_birth?: string;
      tax_info_mys?: TaxInfoMys;
    };
    offer_info_update?: {
      onboarding_date?: string;
      ats_application_id?: string;
      onboarding_location_id?: string;
      onboarding_address_id?: string;
      office_location_id?: string;
      office_address_id?: string;
      employment_type?: string;
      onboarding_method?: string;
      work_emails?: EmailForUpdate[];
      cost_center_rates?: JobDataCostCenter[];
      custom_fields?: ObjectFieldData[];
      position_id?: string;
      probation_period?: number;
      probation_start_date?: string;
      probation_end_date?: string;
      contract_start_date?: string;
      contract_end_date?: string;
      contract_type?: string;
      duration_type_id?: string;
      signing_type_id?: string;
      worker_id?: string;
      check_in_time?: string;
      check_in_method?: string;
      company?: string;
      work_shift?: string;
      recruitment_type_id?: string;
      compensation_type?: string;
      pay_group_id?: string;
      offer_hr_id?: string;
      job_id?: string;
      job_family_id?: string;
      job_level_id?: string;
      job_grade_id?: string;
      employee_type_id?: string;
      employee_subtype_id?: string;
      direct_leader_id?: string;
      dotted_line_manager_id?: string;
      department_id?: string;
      social_security_city?: string;
      work_location_id?: string;
      working_calendar?: string;
      working_hours_type?: string;
      seniority_date?: string;
      seniority_adjust_information_list?: PrehireSeniorityAdjustInformation[];
      notice_period_probation_voluntary?: NoticePeriodDetail;
      notice_period_probation_involuntary?: NoticePeriodDetail;
      notice_period_positive_voluntary?: NoticePeriodDetail;
      notice_period_positive_involuntary?: NoticePeriodDetail;
      condition_worker?: boolean;
      company_sponsored_visa?: boolean;
      weekly_working_hours_v2?: number;
      work_station?: string;
      has_offer_salary?: boolean;
      service_company?: string;
      non_compete_covenant?: boolean;
      pathway?: string;
      default_cost_center?: PrehireDefaultCostCenterUpdate;
      cost_allocation?: CostAllocation;
      reuse_feishu_account?: string;
      reused_feishu_account_id?: string;
    };
    standard_update_fields?: string[];
    custom_update_fields?: string[];
    person_custom_update_fields?: string[];
  };
}

export interface PatchOutput {
  pre_hire_id?: string;
}

/**
 * 更新待入职
 * - PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:update
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.preHire.patch', method: 'PATCH', path: '/open-apis/corehr/v2/pre_hires/:pre_hire_id', tokens: 't', tier: 4 };

export interface QueryInput {
  params: {
    /** 1–10 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** 0–10 items */
    pre_hire_ids?: string[];
    /** 0–100 items */
    fields?: string[];
  };
}

export interface QueryOutput {
  items?: {
    person_info?: PersonInfo;
    employment_info?: PreHireEmploymentInfo;
    onboarding_info?: {
      offer_id?: string;
      offer_hr_id?: string;
      offer_hr_id_v2?: string;
      entry_mode?: string;
      onboarding_date?: string;
      ats_application_id?: string;
      recruitment_type?: string;
      onboarding_location_id?: string;
      company_sponsored_visa?: boolean;
      onboarding_status?: OnboardingStatus;
      onboarding_task_list?: {
        task_name?: string;
        task_status?: TaskStatus;
        operator_id?: string;
        task_code?: string;
        current_operators?: string[];
        rejection_reason?: string;
      }[];
      onboarding_address?: OnboardingAddress;
      flow_name?: {
        lang: string;
        value: string;
      }[];
      flow_id?: string;
      check_in_time?: string;
      check_in_method?: Enum;
      withdrawn_reason?: string;
    };
    probation_info?: PreHireProbationInfo;
    contract_info?: PreHireContractInfo;
    pre_hire_id?: string;
    people_fields_json?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询待入职
 * - POST /open-apis/corehr/v2/pre_hires/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:read_only
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.company:read, corehr:contract.company:write, corehr:contract.period:read, corehr:contract.period:write, corehr:employment.compensation_type:read, corehr:employment.compensation_type:write, corehr:employment.custom_field:read, corehr:employment.has_offer_salary:read, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:employment.non_compete_covenant:read, corehr:employment.non_compete_covenant:write, corehr:employment.pay_group:read, corehr:employment.position:read, corehr:employment.position:write, corehr:employment.recruitment_project_id:read, corehr:job_data.work_shift:read, corehr:people_cli, corehr:person.address:read, corehr:person.address:write, corehr:person.bank_account:read, corehr:person.bank_account:write, corehr:person.born_country_region:read, corehr:person.born_country_region:write, corehr:person.custom_field:read, corehr:person.custom_field:write, corehr:person.date_entered_workforce:read, corehr:person.date_entered_workforce:write, corehr:person.date_of_birth:read, corehr:person.date_of_birth:write, corehr:person.dependent:read, corehr:person.dependent:write, corehr:person.education:read, corehr:person.education:write, corehr:person.email:read, corehr:person.email:write, corehr:person.emergency_contact:read, corehr:person.emergency_contact:write, corehr:person.gender:read, corehr:person.gender:write, corehr:person.hukou:read, corehr:person.hukou:write, corehr:person.is_disabled:read, corehr:person.is_disabled:write, corehr:person.is_old_alone:read, corehr:person.is_old_alone:write, corehr:person.legal_name:read, corehr:person.legal_name:write, corehr:person.legal_name_v2:read, corehr:person.legal_name_v2:write, corehr:person.marital_status:read, corehr:person.marital_status:write, corehr:person.martyr_family:read, corehr:person.martyr_family:write, corehr:person.national_id:read, corehr:person.national_id:write, corehr:person.national_id_v2:read, corehr:person.national_id_v2:write, corehr:person.nationality:read, corehr:person.nationality:write, corehr:person.native_region:read, corehr:person.native_region:write, corehr:person.passport:read, corehr:person.passport:write, corehr:person.passport_number:read, corehr:person.person_for_country:read, corehr:person.person_for_country:write, corehr:person.personal_profile:read, corehr:person.personal_profile:write, corehr:person.phone:read, corehr:person.phone:write, corehr:person.political_affiliation:read, corehr:person.preferred_name_v2:read, corehr:person.race:read, corehr:person.religion:read, corehr:person.religion:write, corehr:person.resident_tax:read, corehr:person.resident_tax:write, corehr:person.resident_tax_custom_field:read, corehr:person.resident_tax_custom_field:write, corehr:person.visa:read, corehr:person.visa:write, corehr:person.work_experience:read, corehr:person.work_experience:write, corehr:pre_hire.abnormal_reason_field:read, corehr:pre_hire.background_check_order_account_name:read, corehr:pre_hire.background_check_order_complete_time:read, corehr:pre_hire.background_check_order_id:read, corehr:pre_hire.background_check_order_name:read, corehr:pre_hire.background_check_order_package_name:read, corehr:pre_hire.background_check_order_result:read, corehr:pre_hire.background_check_order_start_time:read, corehr:pre_hire.background_check_order_status:read, corehr:pre_hire.background_check_order_supplier_name:read, corehr:pre_hire.check_in_data:read, corehr:pre_hire.company_manual_updated:read, corehr:pre_hire.company_sponsored_visa:read, corehr:pre_hire.contract_file_id:read, corehr:pre_hire.dotted_line_manager:read, corehr:pre_hire.flow_id:read, corehr:pre_hire.office_address:read, corehr:pre_hire.onboarding_address:read, corehr:pre_hire.suspected_rehiring:read, corehr:pre_hire.withdrawn_reason:read, corehr:pre_hire.working_calendar:read, corehr:pre_hire.cost_center:read, corehr:pre_hire.cost_center:write, corehr:pre_hire.seniority_adjust_information:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v2.preHire.query', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/query', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface RestoreFlowInstanceInput {
  data: {
    pre_hire_id: string;
    confirm_workforce?: boolean;
  };
}

export interface RestoreFlowInstanceOutput {
  success?: boolean;
}

/**
 * 恢复入职 · restore flow instance
 * - POST /open-apis/corehr/v2/pre_hires/restore_flow_instance
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:restore_flow_instance
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/restore_flow_instance
 */
export const restoreFlowInstance: ApiDefinition<RestoreFlowInstanceInput, RestoreFlowInstanceOutput> = { id: 'corehr.v2.preHire.restoreFlowInstance', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/restore_flow_instance', tokens: 't', tier: 3 };

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** ≤ 100 items */
    worker_ids?: string[];
    /** ≤ 100 items */
    pre_hire_ids?: string[];
    /** ≤ 100 items */
    person_ids?: string[];
    onboarding_date_start?: string;
    onboarding_date_end?: string;
    updated_date_start?: string;
    updated_date_end?: string;
    /** ≤ 100 items */
    onboarding_location_ids?: string[];
    onboarding_status?: 'preboarding' | 'deleted' | 'day_one' | 'withdrawn' | 'completed';
    /** ≤ 100 items */
    department_ids?: string[];
    /** ≤ 100 items */
    direct_manager_ids?: string[];
    /** ≤ 100 items */
    employee_type_ids?: string[];
    /** ≤ 100 items */
    employee_subtype_ids?: string[];
    /** ≤ 100 items */
    job_family_ids?: string[];
    key_word?: string;
    condition_worker?: boolean;
    rehire?: 'to_be_confirmed' | 'no' | 'yes';
    /** ≤ 100 items */
    fields?: string[];
  };
}

export interface SearchOutput {
  items?: {
    person_info?: PersonInfo;
    employment_info?: PreHireEmploymentInfo;
    onboarding_info?: {
      offer_id?: string;
      offer_hr_id?: string;
      offer_hr_id_v2?: string;
      entry_mode?: string;
      onboarding_date?: string;
      ats_application_id?: string;
      recruitment_type?: string;
      onboarding_location_id?: string;
      company_sponsored_visa?: boolean;
      onboarding_status?: OnboardingStatus;
      onboarding_task_list?: {
        task_name?: string;
        task_status?: TaskStatus;
        operator_id?: string;
        task_code?: string;
        rejection_reason?: string;
      }[];
      onboarding_address?: OnboardingAddress;
      flow_name?: {
        lang: string;
        value: string;
      }[];
      flow_id?: string;
      check_in_time?: string;
      check_in_method?: Enum;
      withdrawn_reason?: string;
    };
    probation_info?: PreHireProbationInfo;
    contract_info?: PreHireContractInfo;
    pre_hire_id?: string;
    people_fields_json?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索待入职人员信息
 * - POST /open-apis/corehr/v2/pre_hires/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire.search:read, corehr:pre_hire:read, corehr:pre_hire:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.company:read, corehr:contract.company:write, corehr:contract.period:read, corehr:contract.period:write, corehr:employment.compensation_type:read, corehr:employment.compensation_type:write, corehr:employment.custom_field:read, corehr:employment.has_offer_salary:read, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:employment.non_compete_covenant:read, corehr:employment.non_compete_covenant:write, corehr:employment.pay_group:read, corehr:employment.position:read, corehr:employment.position:write, corehr:employment.recruitment_project_id:read, corehr:job_data.work_shift:read, corehr:people_cli, corehr:person.address:read, corehr:person.address:write, corehr:person.bank_account:read, corehr:person.bank_account:write, corehr:person.born_country_region:read, corehr:person.born_country_region:write, corehr:person.custom_field:read, corehr:person.custom_field:write, corehr:person.date_entered_workforce:read, corehr:person.date_entered_workforce:write, corehr:person.date_of_birth:read, corehr:person.date_of_birth:write, corehr:person.dependent:read, corehr:person.dependent:write, corehr:person.education:read, corehr:person.education:write, corehr:person.email:read, corehr:person.email:write, corehr:person.emergency_contact:read, corehr:person.emergency_contact:write, corehr:person.gender:read, corehr:person.gender:write, corehr:person.hukou:read, corehr:person.hukou:write, corehr:person.is_disabled:read, corehr:person.is_disabled:write, corehr:person.is_old_alone:read, corehr:person.is_old_alone:write, corehr:person.legal_name:read, corehr:person.legal_name:write, corehr:person.legal_name_v2:read, corehr:person.legal_name_v2:write, corehr:person.marital_status:read, corehr:person.marital_status:write, corehr:person.martyr_family:read, corehr:person.martyr_family:write, corehr:person.national_id:read, corehr:person.national_id:write, corehr:person.national_id_v2:read, corehr:person.national_id_v2:write, corehr:person.nationality:read, corehr:person.nationality:write, corehr:person.native_region:read, corehr:person.native_region:write, corehr:person.passport:read, corehr:person.passport:write, corehr:person.passport_number:read, corehr:person.person_for_country:read, corehr:person.person_for_country:write, corehr:person.personal_profile:read, corehr:person.personal_profile:write, corehr:person.phone:read, corehr:person.phone:write, corehr:person.political_affiliation:read, corehr:person.preferred_name_v2:read, corehr:person.race:read, corehr:person.religion:read, corehr:person.religion:write, corehr:person.resident_tax:read, corehr:person.resident_tax:write, corehr:person.resident_tax_custom_field:read, corehr:person.resident_tax_custom_field:write, corehr:person.visa:read, corehr:person.visa:write, corehr:person.work_experience:read, corehr:person.work_experience:write, corehr:pre_hire.abnormal_reason_field:read, corehr:pre_hire.background_check_order_account_name:read, corehr:pre_hire.background_check_order_complete_time:read, corehr:pre_hire.background_check_order_id:read, corehr:pre_hire.background_check_order_name:read, corehr:pre_hire.background_check_order_package_name:read, corehr:pre_hire.background_check_order_result:read, corehr:pre_hire.background_check_order_start_time:read, corehr:pre_hire.background_check_order_status:read, corehr:pre_hire.background_check_order_supplier_name:read, corehr:pre_hire.check_in_data:read, corehr:pre_hire.company_manual_updated:read, corehr:pre_hire.company_sponsored_visa:read, corehr:pre_hire.contract_file_id:read, corehr:pre_hire.dotted_line_manager:read, corehr:pre_hire.flow_id:read, corehr:pre_hire.office_address:read, corehr:pre_hire.onboarding_address:read, corehr:pre_hire.suspected_rehiring:read, corehr:pre_hire.withdrawn_reason:read, corehr:pre_hire.working_calendar:read, corehr:pre_hire.cost_center:read, corehr:pre_hire.cost_center:write, corehr:pre_hire.seniority_adjust_information:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.preHire.search', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/search', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface TransformOnboardingTaskInput {
  data: {
    pre_hire_id: string;
    task_code: string;
    transform_type: 
      | 'uninitialized'
      | 'not_started'
      | 'in_progress'
      | 'in_review'
      | 'rejected'
      | 'failed'
      | 'skipped'
      | 'completed'
      | 'exception'
      | 'terminated'
      | 'initiating'
      | 'manual_skipped'
      | 'manual_start_task'
      | 'submit_task'
      | 'review_task'
      | (string & {});
    review_decision?: 'approve' | 'reject' | (string & {});
    reason?: string;
  };
}

export interface TransformOnboardingTaskOutput {
  success?: boolean;
}

/**
 * 流转入职任务
 * - POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:transform_onboarding_task
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transform_onboarding_task
 */
export const transformOnboardingTask: ApiDefinition<TransformOnboardingTaskInput, TransformOnboardingTaskOutput> = { id: 'corehr.v2.preHire.transformOnboardingTask', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/transform_onboarding_task', tokens: 't', tier: 4 };

export interface TransitTaskInput {
  path: {
    pre_hire_id: string;
  };
  data: {
    task_id: string;
  };
}

export interface TransitTaskOutput {
  success?: boolean;
}

/**
 * 流转入职任务 · Transit task
 * - POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:transit_tasks
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/transit_task
 */
export const transitTask: ApiDefinition<TransitTaskInput, TransitTaskOutput> = { id: 'corehr.v2.preHire.transitTask', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task', tokens: 't', tier: 4 };

export interface WithdrawOnboardingInput {
  data: {
    pre_hire_id: string;
    withdraw_reason: string;
  };
}

export interface WithdrawOnboardingOutput {
  success?: boolean;
}

/**
 * 撤销入职 · withdraw onboarding
 * - POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding
 * - Tokens: tenant
 * - Scopes (any one): corehr:pre_hire:withdraw_onboarding
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pre_hire/withdraw_onboarding
 */
export const withdrawOnboarding: ApiDefinition<WithdrawOnboardingInput, WithdrawOnboardingOutput> = { id: 'corehr.v2.preHire.withdrawOnboarding', method: 'POST', path: '/open-apis/corehr/v2/pre_hires/withdraw_onboarding', tokens: 't', tier: 3 };
