// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type {
  CostAllocation,
  DepartmentIdTypeInput,
  DependentNationalId,
  Employee,
  LegalNameV2,
  PassportInput,
  ProfileSettingAddress,
  ProfileSettingCitizenshipStatus,
  ProfileSettingCustomField,
  ProfileSettingCustomGroup,
  ProfileSettingFile,
  ProfileSettingName,
  ProfileSettingPhone,
  VisaInput,
} from '../types.ts';

export interface BatchGetInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** ≤ 100 items */
    fields?: string[];
    /** 0–100 items */
    employment_ids?: string[];
    /** 0–100 items */
    person_ids?: string[];
    /** 0–100 items */
    work_emails?: string[];
    user_names?: string[];
  };
}

export interface BatchGetOutput {
  items?: Employee[];
}

/**
 * 批量查询员工信息 · Batch access to employee information through employee ID
 * - POST /open-apis/corehr/v2/employees/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:employee:read, corehr:employee:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.period:read, corehr:contract.period:write, corehr:employee.all_bp:read, corehr:employee.bp:read, corehr:employment.archive_cpst_plan:read, corehr:employment.assignment:read, corehr:employment.assignment_pay_group:read, corehr:employment.contract_type:read, corehr:employment.custom_field:read, corehr:employment.custom_org_field:read, corehr:employment.custom_org_field:write, corehr:employment.individuals_with_headcount_or_not:read, corehr:employment.is_direct_leader:read, corehr:employment.is_dotted_leader:read, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:employment.offboarding_reason:read, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:employment.pay_group:read, corehr:employment.position:read, corehr:employment.position:write, corehr:employment.seniority_adjust_information:read, corehr:employment.seniority_adjust_information:write, corehr:job.job_level:read, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:job_data.work_shift:read, corehr:people_cli, corehr:person.address:read, corehr:person.address:write, corehr:person.bank_account:read, corehr:person.bank_account:write, corehr:person.born_country_region:read, corehr:person.born_country_region:write, corehr:person.custom_field:read, corehr:person.custom_field:write, corehr:person.date_entered_workforce:read, corehr:person.date_entered_workforce:write, corehr:person.date_of_birth:read, corehr:person.date_of_birth:write, corehr:person.dependent:read, corehr:person.dependent:write, corehr:person.education:read, corehr:person.education:write, corehr:person.email:read, corehr:person.email:write, corehr:person.emergency_contact:read, corehr:person.emergency_contact:write, corehr:person.entry_leave_time:read, corehr:person.entry_leave_time:write, corehr:person.gender:read, corehr:person.gender:write, corehr:person.hukou:read, corehr:person.hukou:write, corehr:person.is_disabled:read, corehr:person.is_disabled:write, corehr:person.is_old_alone:read, corehr:person.is_old_alone:write, corehr:person.legal_name:read, corehr:person.legal_name:write, corehr:person.legal_name_v2:read, corehr:person.legal_name_v2:write, corehr:person.marital_status:read, corehr:person.marital_status:write, corehr:person.martyr_family:read, corehr:person.martyr_family:write, corehr:person.national_id:read, corehr:person.national_id:write, corehr:person.national_id_v2:read, corehr:person.national_id_v2:write, corehr:person.nationality:read, corehr:person.nationality:write, corehr:person.native_region:read, corehr:person.native_region:write, corehr:person.passport:read, corehr:person.passport:write, corehr:person.person_for_country:read, corehr:person.person_for_country:write, corehr:person.personal_profile:read, corehr:person.personal_profile:write, corehr:person.phone:read, corehr:person.phone:write, corehr:person.political_affiliation:read, corehr:person.political_affiliation:write, corehr:person.preferred_name_v2:read, corehr:person.race:read, corehr:person.religion:read, corehr:person.religion:write, corehr:person.resident_tax:read, corehr:person.resident_tax:write, corehr:person.resident_tax_custom_field:read, corehr:person.resident_tax_custom_field:write, corehr:person.visa:read, corehr:person.visa:write, corehr:person.work_experience:read, corehr:person.work_experience:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.employee.batchGet', method: 'POST', path: '/open-apis/corehr/v2/employees/batch_get', tokens: 't', tier: 3 };

export interface CreateInput {
  params?: {
    /** 1–100 characters */
    client_token?: string;
    rehire?: boolean;
    rehire_employment_id?: string;
    /** default false */
    force_submit?: boolean;
    /** default false */
    ignore_working_hours_type_rule?: boolean;
  };
  data?: {
    personal_info?: {
      personal_basic_info?: {
        legal_name?: ProfileSettingName;
        preferred_name?: ProfileSettingName;
        additional_name?: string;
        gender?: string;
        nationality_v2?: string;
        ethnicity_race?: string;
        phone?: ProfileSettingPhone;
        email?: string;
        date_of_birth?: string;
        marital_status?: string;
        is_disabled?: boolean;
        disable_card_number?: string;
        is_martyr_family?: boolean;
        martyr_card_number?: string;
        is_old_alone?: boolean;
        born_country_region?: string;
        political_affiliation?: string;
        native_region?: string;
        date_entered_workforce?: string;
        first_entry_time?: string;
        leave_time?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
        additional_nationalities?: string[];
        legal_name_v2s?: LegalNameV2[];
      };
      /** 0–100 items */
      emergency_contacts?: {
        legal_name?: string;
        relationship?: string;
        is_primary?: boolean;
        phone?: ProfileSettingPhone;
        email?: string;
        address?: ProfileSettingAddress;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
      }[];
      /** 0–100 items */
      bank_accounts?: {
        country_region?: string;
        bank_name?: string;
        branch_name?: string;
        account_holder?: string;
        bank_account_number?: string;
        /** 1–100 items */
        bank_account_usages?: string[];
        bank_account_type?: string;
        bank_id?: string;
        branch_id?: string;
        payment_type?: 'percent' | 'amount' | 'balance';
        payment_rate?: string;
        payment_amount?: string;
        priority?: string;
      }[];
      /** 0–100 items */
      nationals?: {
        country_region?: string;
        national_id_type?: string;
        national_id_number?: string;
        issued_date?: string;
        issued_by?: string;
        expiration_date?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
        series?: string;
        effective_for_a_long_time?: boolean;
      }[];
      /** 0–100 items */
      resident_taxes?: {
        year_resident_tax?: string;
        tax_country_region?: string;
        resident_status?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
      }[];
      /** 0–100 items */
      dependents?: {
        legal_name?: string;
        date_of_birth?: string;
        relationship_with_dependent?: string;
        gender?: string;
        phone?: ProfileSettingPhone;
        job?: string;
        /** 0–100 items */
        child_birth_certificates?: ProfileSettingFile[];
        employer?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
        address?: ProfileSettingAddress;
        reason?: string;
        modify_date?: string;
        visas?: VisaInput[];
        passports?: PassportInput[];
        citizenship_statuses?: ProfileSettingCitizenshipStatus[];
        national_ids?: DependentNationalId[];
        nationality_v2?: string;
        spouses_working_status?: string;
        is_this_person_covered_by_health_insurance?: boolean;
        is_this_person_allowed_for_tax_deduction?: boolean;
        name?: LegalNameV2;
      }[];
      hukou?: {
        hukou_type?: string;
        hukou_location?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
      };
      /** 0–100 items */
      contact_addresses?: ProfileSettingAddress[];
      /** 0–100 items */
      custom_groups?: ProfileSettingCustomGroup[];
      citizenship_statuses?: ProfileSettingCitizenshipStatus[];
      person_for_countries?: {
        country_region: string;
        gender?: string;
        religion?: string;
        marital_status?: string;
        ethnicity_race?: string;
        marital_status_date?: string;
      }[];
      visas?: VisaInput[];
      passports?: PassportInput[];
      national_v2s?: DependentNationalId[];
    };
    employment_info?: {
      basic_info?: {
        employee_number?: string;
        rehire?: boolean;
        employment_info_before_rehire?: string;
        effective_time?: string;
        regular_employee_start_date?: string;
        seniority_date?: string;
        work_email?: string;
        phone?: ProfileSettingPhone;
        user_geo?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
      };
      probation_info?: {
        probation_start_date?: string;
        probation_expected_end_date?: string;
        actual_probation_end_date?: string;
      };
      employment_record?: {
        employee_type?: string;
        department?: string;
        direct_manager?: string;
        working_hours_type?: string;
        /** 0–100 items */
        cost_centers?: {
          id?: string;
          /** 0–100 */
          rate?: number;
        }[];
        direct_manager_effective_time?: string;
        dotted_line_manager?: string;
        dotted_line_manager_effective_time?: string;
        job?: string;
        job_family?: string;
        job_level?: string;
        job_grade?: string;
        work_location?: string;
        /** 0–168 */
        weekly_working_hours?: number;
        position?: string;
        pathway?: string;
      };
      emp_contract_record?: {
        contract_number?: string;
        contract_type?: string;
        first_party?: string;
        effective_time?: string;
        duration_type?: string;
        contract_end_date?: string;
      };
      /** 0–100 items */
      custom_groups?: ProfileSettingCustomGroup[];
      custom_org_groups?: {
        effective_time: string;
        /** ≤ 1000 characters */
        start_reason?: string;
        /** 1–100 items */
        custom_org_with_rates: {
          id: string;
          /** 0–100 */
          rate?: number;
        }[];
        object_api_name: string;
      }[];
      /** 0–100 items */
      seniority_adjust_informations?: {
        seniority_adjustment_type: 'increase' | 'decrease';
        start_date?: string;
        end_date?: string;
        reasons_for_seniority_adjustment?: string;
        /** 0–100 */
        seniority_adjustment: number;
        /** 0–180 items */
        custom_fields?: ProfileSettingCustomField[];
      }[];
      default_cost_center?: {
        reason?: string;
        is_inherit?: boolean;
        cost_center_id?: {
          wk_id?: string;
        };
      };
      cost_allocation?: CostAllocation;
    };
    career?: {
      /** 0–100 items */
      educations?: {
        school?: string;
        school_enum?: string;
        start_date?: string;
        end_date?: string;
        level_of_education?: string;
        field_of_study?: string;
        degree?: string;
        field_of_study_enum?: string;
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
      }[];
      /** 0–100 items */
      work_experiences?: {
        company_organization?: {
          zh_cn?: string;
          en_us?: string;
        };
        department?: {
          zh_cn?: string;
          en_us?: string;
        };
        start_date?: string;
        end_date?: string;
        job?: {
          zh_cn?: string;
          en_us?: string;
        };
        description?: {
          zh_cn?: string;
          en_us?: string;
        };
        /** 0–100 items */
        custom_fields?: ProfileSettingCustomField[];
      }[];
      /** 0–100 items */
      custom_groups?: ProfileSettingCustomGroup[];
    };
    data_attachment?: {
      /** 0–100 items */
      personal_records?: {
        profile_type?: string;
        /** 0–100 items */
        files?: ProfileSettingFile[];
      }[];
      /** 0–100 items */
      custom_groups?: ProfileSettingCustomGroup[];
    };
  };
}

export interface CreateOutput {
  employment_id?: string;
  contract_id?: string;
  job_data_id?: string;
}

/**
 * 添加人员 · Add individual
 * - POST /open-apis/corehr/v2/employees
 * - Tokens: tenant
 * - Scopes (any one): corehr:employee.add:write
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.employee.create', method: 'POST', path: '/open-apis/corehr/v2/employees', tokens: 't', idempotency: 'params.client_token', tier: 2 };

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
    fields?: string[];
    employment_id_list?: string[];
    employee_number_list?: string[];
    work_email?: string;
    phone_number?: string;
    key_word?: string;
    employment_status?: 'hired' | 'terminated';
    employee_type_id?: string;
    department_id_list?: string[];
    direct_manager_id_list?: string[];
    dotted_line_manager_id_list?: string[];
    regular_employee_start_date_start?: string;
    regular_employee_start_date_end?: string;
    effective_time_start?: string;
    effective_time_end?: string;
    /** ≤ 100 items */
    work_location_id_list_include_sub?: string[];
    /** ≤ 100 items */
    preferred_english_full_name_list?: string[];
    /** ≤ 100 items */
    preferred_local_full_name_list?: string[];
    /** ≤ 100 items */
    national_id_number_list?: string[];
    /** ≤ 100 items */
    phone_number_list?: string[];
    /** ≤ 100 items */
    email_address_list?: string[];
    user_name?: string;
    /** ≤ 100 items */
    department_id_list_include_sub?: string[];
    /** ≤ 100 items */
    additional_national_id_number_list?: string[];
    /** ≤ 100 items */
    citizenship_status_list?: string[];
    /** ≤ 100 items */
    cost_center_id_list?: string[];
    /** ≤ 100 items */
    service_company_list?: string[];
    /** ≤ 100 items */
    service_company_list_include_sub?: string[];
    /** ≤ 100 items */
    job_family_id_list?: string[];
    /** ≤ 100 items */
    job_family_id_list_include_sub?: string[];
    /** ≤ 100 items */
    job_level_id_list?: string[];
    /** ≤ 100 items */
    job_grade_id_list?: string[];
    /** ≤ 100 items */
    job_id_list?: string[];
    /** ≤ 100 items */
    position_id_list?: string[];
    /** ≤ 100 items */
    position_id_list_include_sub?: string[];
    /** ≤ 100 items */
    working_hours_type_id_list?: string[];
    /** ≤ 100 items */
    nationality_id_list?: string[];
    /** ≤ 100 items */
    pay_group_id_list?: string[];
    /** ≤ 100 items */
    assignment_pay_group_id_list?: string[];
    /** ≤ 100 items */
    contract_type_list?: string[];
    /** ≤ 100 items */
    archive_cpst_plan_id_list?: string[];
    is_direct_leader?: boolean;
    is_dotted_leader?: boolean;
  };
}

export interface SearchOutput {
  items?: Employee[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 搜索员工信息 · search employee information
 * - POST /open-apis/corehr/v2/employees/search
 * - Tokens: tenant
 * - Scopes (any one): corehr:employee:read, corehr:employee:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:contract.period:read, corehr:contract.period:write, corehr:employee.all_bp:read, corehr:employee.bp:read, corehr:employment.archive_cpst_plan:read, corehr:employment.assignment:read, corehr:employment.assignment_pay_group:read, corehr:employment.contract_type:read, corehr:employment.custom_field:read, corehr:employment.custom_org_field:read, corehr:employment.custom_org_field:write, corehr:employment.individuals_with_headcount_or_not:read, corehr:employment.is_direct_leader:read, corehr:employment.is_dotted_leader:read, corehr:employment.job:read, corehr:employment.job_grade:read, corehr:employment.job_grade:write, corehr:employment.job_level:read, corehr:employment.job_level:write, corehr:employment.offboarding_reason:read, corehr:employment.pathway:read, corehr:employment.pathway:write, corehr:employment.pay_group:read, corehr:employment.position:read, corehr:employment.position:write, corehr:employment.seniority_adjust_information:read, corehr:employment.seniority_adjust_information:write, corehr:job.job_level:read, corehr:job_data.compensation_type:read, corehr:job_data.service_company:read, corehr:job_data.work_shift:read, corehr:people_cli, corehr:person.address:read, corehr:person.address:write, corehr:person.bank_account:read, corehr:person.bank_account:write, corehr:person.born_country_region:read, corehr:person.born_country_region:write, corehr:person.custom_field:read, corehr:person.custom_field:write, corehr:person.date_entered_workforce:read, corehr:person.date_entered_workforce:write, corehr:person.date_of_birth:read, corehr:person.date_of_birth:write, corehr:person.dependent:read, corehr:person.dependent:write, corehr:person.education:read, corehr:person.education:write, corehr:person.email:read, corehr:person.email:write, corehr:person.emergency_contact:read, corehr:person.emergency_contact:write, corehr:person.entry_leave_time:read, corehr:person.entry_leave_time:write, corehr:person.gender:read, corehr:person.gender:write, corehr:person.hukou:read, corehr:person.hukou:write, corehr:person.is_disabled:read, corehr:person.is_disabled:write, corehr:person.is_old_alone:read, corehr:person.is_old_alone:write, corehr:person.legal_name:read, corehr:person.legal_name:write, corehr:person.legal_name_v2:read, corehr:person.legal_name_v2:write, corehr:person.marital_status:read, corehr:person.marital_status:write, corehr:person.martyr_family:read, corehr:person.martyr_family:write, corehr:person.national_id:read, corehr:person.national_id:write, corehr:person.national_id_v2:read, corehr:person.national_id_v2:write, corehr:person.nationality:read, corehr:person.nationality:write, corehr:person.native_region:read, corehr:person.native_region:write, corehr:person.passport:read, corehr:person.passport:write, corehr:person.person_for_country:read, corehr:person.person_for_country:write, corehr:person.personal_profile:read, corehr:person.personal_profile:write, corehr:person.phone:read, corehr:person.phone:write, corehr:person.political_affiliation:read, corehr:person.political_affiliation:write, corehr:person.preferred_name_v2:read, corehr:person.race:read, corehr:person.religion:read, corehr:person.religion:write, corehr:person.resident_tax:read, corehr:person.resident_tax:write, corehr:person.resident_tax_custom_field:read, corehr:person.resident_tax_custom_field:write, corehr:person.visa:read, corehr:person.visa:write, corehr:person.work_experience:read, corehr:person.work_experience:write, corehr:person.additional_name:read, corehr:person.additional_name:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/employee/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.employee.search', method: 'POST', path: '/open-apis/corehr/v2/employees/search', tokens: 't', tier: 3, paged: true, items: 'items' };
