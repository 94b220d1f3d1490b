// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { IdNameObject } from '../shared-types.ts';

export interface AdditionalNationality {
  nationality_id?: string;
  name?: {
    lang: string;
    value: string;
  }[];
  alpha_2_code?: string;
  alpha_3_code?: string;
  numeric_code?: number;
  country_region_id?: string;
  status?: number;
}

export interface Address {
  full_address_local_script?: string;
  full_address_western_script?: string;
  address_id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  city_id_v2?: string;
  district_id_v2?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list: Enum[];
  is_primary: boolean;
  is_public: boolean;
  custom_fields?: CustomFieldData[];
  city_subdivision_1?: string;
  city_subdivision_2?: string;
  region_subdivision_1?: string;
  region_subdivision_2?: string;
  city_text?: string;
  local_city_text?: string;
}

export interface Address2 {
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  custom_fields?: ObjectFieldData[];
}

export interface Address3 {
  full_address_local_script?: string;
  full_address_western_script?: string;
  id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  city_id_v2?: string;
  district_id_v2?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list?: Enum[];
  is_primary?: boolean;
  is_public?: boolean;
  custom_fields?: ObjectFieldData[];
}

export interface AddressCustomField {
  custom_api_name: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {});
  value: string;
}

export interface AddressForUpdate {
  address_id?: string;
  country_region_id: string;
  region_id?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  /** 1–1000 items */
  address_types: string[];
  is_primary: boolean;
  is_public: boolean;
  city_id_v2?: string;
  district_id_v2?: string;
  /** 0–100 items */
  custom_fields?: ObjectFieldData[];
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
}

export interface AddressInput {
  address_id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  city_id_v2?: string;
  district_id_v2?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list: {
    enum_name: string;
  }[];
  is_primary: boolean;
  is_public: boolean;
  custom_fields?: CustomField[];
  city_subdivision_1?: string;
  city_subdivision_2?: string;
  region_subdivision_1?: string;
  region_subdivision_2?: string;
  city_text?: string;
  local_city_text?: string;
}

export interface ApplyInitiator {
  id?: string;
  names?: {
    lang: string;
    value: string;
  }[];
}

export interface ApprovalNode {
  name?: string;
  value?: string;
  approval_type?: string;
  approvers?: {
    id?: string;
    name?: string;
    avatar?: string;
    user_id?: string;
    employee_number?: string;
  }[];
  approval_status?: string;
  process_id?: string;
  exception_status?: string;
}

export type AssessmentStatus = 'not_started' | 'in_process' | 'completed' | 'no_need';

export interface AssignedOrganization {
  org_key: string;
  org_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  org_id_list: string[];
}

export interface AssignedOrganizationItem {
  org_key: string;
  org_ids?: string[];
  org_codes?: string[];
}

export interface BankAccount {
  bank_name?: string;
  bank_account_number: string;
  account_holder: string;
  bank?: {
    enum_name: string;
  };
  bank_identification_code?: string;
  branch_name?: string;
  bank_id?: string;
  branch_id?: string;
  custom_fields?: ObjectFieldData[];
  country_region_id?: string;
  bank_account_usage?: {
    enum_name: string;
  }[];
  bank_account_type?: {
    enum_name: string;
  };
  currency_id?: string;
}

export interface BankAccount2 {
  bank_name?: string;
  bank_account_number: string;
  account_holder: string;
  bank?: Enum;
  bank_identification_code?: string;
  branch_name?: string;
  bank_id?: string;
  branch_id?: string;
  bank_id_v2?: string;
  branch_id_v2?: string;
  country_region_id?: string;
  bank_account_usage?: Enum[];
  bank_account_type?: Enum;
  payment_type?: Enum;
  payment_rate?: string;
  payment_amount?: string;
  priority?: number;
  currency_id?: string;
  custom_fields?: CustomFieldData[];
}

export interface BankAccountForUpdate {
  bank_name?: string;
  branch_name?: string;
  bank_account_number: string;
  account_holder: string;
  country_region_id?: string;
  /** 0–100 items */
  bank_account_usages?: string[];
  bank_account_type?: string;
  custom_fields?: ObjectFieldData[];
}

export interface BankAccountInput {
  bank_name?: string;
  bank_account_number: string;
  account_holder: string;
  bank?: {
    enum_name: string;
  };
  bank_identification_code?: string;
  branch_name?: string;
  bank_id?: string;
  branch_id?: string;
  bank_id_v2?: string;
  branch_id_v2?: string;
  country_region_id?: string;
  bank_account_usage?: {
    enum_name: string;
  }[];
  bank_account_type?: {
    enum_name: string;
  };
  payment_type?: {
    enum_name: string;
  };
  payment_rate?: string;
  payment_amount?: string;
  priority?: number;
  currency_id?: string;
  custom_fields?: CustomField[];
}

export interface BasicEmployee {
  employment_id?: string;
  employment_id_v2?: string;
  employee_number?: string;
  email_address?: string;
  person_info?: {
    person_id?: string;
    preferred_name?: string;
    preferred_local_full_name?: string;
    preferred_english_full_name?: string;
  };
}

export interface BasicInfoName {
  full_name?: string;
  first_name?: string;
  middle_name?: string;
  name_primary?: string;
  local_first_name?: string;
  local_middle_name?: string;
  local_primary?: string;
  country_region_id?: string;
  custom_local_name?: string;
  custom_western_name?: string;
  additional_name?: string;
}

export interface BasicInfoPersonForCountry {
  wk_id?: string;
  country_region_id: string;
  gender?: string;
  religion?: string;
  marital_status?: string;
  ethnicity_race?: string;
  marital_status_date?: string;
}

export interface BasicJobData {
  job_data_id?: string;
  employment_id?: string;
}

export interface ChangeFieldPair {
  origin_value?: CustomFieldData;
  target_value?: CustomFieldData;
}

export interface CitizenshipStatus {
  id?: string;
  country_region_id?: string;
  active?: boolean;
  name?: {
    lang: string;
    value: string;
  }[];
  citizenship_status?: {
    lang: string;
    value: string;
  }[];
  /** int64 */
  view_order?: string;
}

export interface Company {
  id?: string;
  hiberarchy_common: HiberarchyCommon;
  type?: Enum;
  industry_list?: Enum[];
  legal_representative?: {
    lang: string;
    value: string;
  }[];
  post_code?: string;
  tax_payer_id?: string;
  confidential?: boolean;
  sub_type_list?: Enum[];
  branch_company?: boolean;
  primary_manager?: {
    lang: string;
    value: string;
  }[];
  custom_fields?: ObjectFieldData[];
  currency?: CompanyCurrency;
  phone?: PhoneNumberAndAreaCode;
  fax?: PhoneNumberAndAreaCode;
  registered_office_address?: {
    lang: string;
    value: string;
  }[];
  office_address?: {
    lang: string;
    value: string;
  }[];
  registered_office_address_info?: RegisteredOfficeAddressInfo;
  office_address_info?: RegisteredOfficeAddressInfo;
}

export interface Company2 {
  id?: string;
  hiberarchy_common: HiberarchyCommon;
  type?: Enum;
  industry_list?: Enum[];
  legal_representative?: {
    lang: string;
    value: string;
  }[];
  post_code?: string;
  tax_payer_id?: string;
  confidential?: boolean;
  sub_type_list?: Enum[];
  branch_company?: boolean;
  primary_manager?: {
    lang: string;
    value: string;
  }[];
  custom_fields?: ObjectFieldData[];
  currency?: CompanyCurrency;
  phone?: PhoneNumberAndAreaCode;
  fax?: PhoneNumberAndAreaCode;
  registered_office_address?: {
    lang: string;
    value: string;
  }[];
  office_address?: {
    lang: string;
    value: string;
  }[];
  registered_office_address_info?: CompanyRegisteredOfficeAddressInfo;
  office_address_info?: CompanyRegisteredOfficeAddressInfo;
}

export interface CompanyCurrency {
  id?: string;
  country_region_id?: string;
  currency_name?: {
    lang: string;
    value: string;
  }[];
  numeric_code?: number;
  currency_alpha_3_code?: string;
  country_region_id_list?: string[];
}

export interface CompanyRegisteredOfficeAddressInfo {
  full_address_local_script?: string;
  full_address_western_script?: string;
  id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list?: Enum[];
  is_primary?: boolean;
  is_public?: boolean;
}

export interface Contract {
  id?: string;
  effective_time: string;
  expiration_time?: string;
  employment_id: string;
  contract_type: Enum;
  first_party_company_id: string;
  person_id?: string;
  custom_fields?: ObjectFieldData[];
  duration_type?: Enum;
  contract_end_date?: string;
  contract_number?: string;
  signing_type?: Enum;
  contract_status?: Enum;
  renewal_status?: Enum;
  signing_times?: number;
}

export interface CostAllocation {
  effective_time?: string;
  expiration_time?: string;
  /** 0–50 items */
  cost_center_rates?: JobDataCostCenter[];
}

export interface CostCenter {
  cost_center_id?: string;
  rate?: number;
  custom_fields?: ObjectFieldData[];
}

export interface CostCenter2 {
  cost_center_id?: string;
  cost_center_version_id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  code?: string;
  parent_cost_center_id?: string;
  managers?: string[];
  description?: {
    lang: string;
    value: string;
  }[];
  effective_time: string;
  expiration_time?: string;
  active?: boolean;
}

export interface CostCenterTree {
  id?: string;
  level?: number;
  children?: string[];
}

export interface CostCenterVersion {
  cost_center_id?: string;
  version_id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  code?: string;
  parent_cost_center_id?: string;
  managers?: string[];
  description?: {
    lang: string;
    value: string;
  }[];
  effective_time: string;
  expiration_time?: string;
  active?: boolean;
}

export interface CountryRegion {
  id: string;
  name: {
    lang: string;
    value: string;
  }[];
  alpha_3_code: string;
  alpha_2_code: string;
}

export interface Currency {
  currency_id?: string;
  country_region_id_list?: string[];
  currency_name?: {
    lang: string;
    value: string;
  }[];
  numeric_code?: number;
  currency_alpha_3_code?: string;
  status?: 1 | 0;
}

export interface Currency2 {
  id?: string;
  country_region_id?: string;
  currency_name?: {
    lang: string;
    value: string;
  }[];
  numeric_code?: number;
  currency_alpha_3_code?: string;
}

export interface CurrencyInput {
  currency_name?: {
    lang: string;
    value: string;
  }[];
  numeric_code?: number;
  currency_alpha_3_code?: string;
}

export interface CustomField {
  custom_api_name: string;
  value: string;
}

export interface CustomField2 {
  custom_api_name?: string;
  name: {
    zh_cn?: string;
    en_us?: string;
  };
  description: {
    zh_cn?: string;
    en_us?: string;
  };
  is_open: boolean;
  is_required: boolean;
  is_unique: boolean;
  object_api_name: string;
  type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {});
  common_schema_config?: {
    text_field_setting?: {
      is_multilingual?: boolean;
      is_multiline?: boolean;
      max_length: number;
      is_url_type?: boolean;
    };
    number_field_setting?: {
      number_field_type?: 1 | 2 | 3 | 4 | (number & {});
      decimal_places?: number;
      round_type?: 0 | 1 | 2 | (number & {});
      decimal_total_places?: number;
    };
    enum_field_setting?: {
      enum_field_option_list?: {
        api_name?: string;
        name?: {
          zh_cn?: string;
          en_us?: string;
        };
        description?: {
          zh_cn?: string;
          en_us?: string;
        };
        is_open?: boolean;
      }[];
      is_multiple?: boolean;
    };
    lookup_field_setting?: {
      lookup_obj_api_name?: string;
      is_multiple?: boolean;
    };
    date_time_field_setting?: {
      date_time_type?: 1 | 2 | 3 | 4 | (number & {});
    };
    attachment_field_setting?: {
      is_multiple?: boolean;
      file_type?: number;
    };
    image_field_setting?: {
      image_type?: 1 | 2 | 3 | (number & {});
      display_style?: 1 | 2 | (number & {});
    };
    calculated_field_setting?: {
      type: number;
    };
  };
  create_time?: string;
  update_time?: string;
}

export interface CustomFieldData {
  custom_api_name: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  type?: number;
  value: string;
}

export interface Department {
  id?: string;
  sub_type?: Enum;
  manager?: string;
  is_confidential?: boolean;
  hiberarchy_common: HiberarchyCommon;
  effective_time: string;
  expiration_time?: string;
  custom_fields?: ObjectFieldData[];
  cost_center_id?: string;
  staffing_model?: {
    enum_name: 'job' | 'non_job' | 'position' | (string & {});
    display?: {
      lang: string;
      value: string;
    }[];
  };
}

export type DepartmentChangeType = 'Unknown' | 'Create' | 'Modify' | 'Inactive';

export interface DepartmentCreate {
  id?: string;
  sub_type?: Enum;
  manager?: string;
  is_confidential?: boolean;
  hiberarchy_common: HiberarchyCommon;
  effective_time: string;
  expiration_time?: string;
  custom_fields?: ObjectFieldData[];
  cost_center_id?: string;
  staffing_model?: Enum;
}

export type DepartmentIdType = 'open_department_id' | 'department_id' | 'people_corehr_department_id';

export type DepartmentIdTypeInput = 'open_department_id' | 'department_id' | 'people_corehr_department_id';

export interface DepartmentItem {
  id?: string;
  version_id?: string;
  department_name?: {
    lang: string;
    value: string;
  }[];
  sub_type?: Enum;
  parent_department_id?: string;
  manager?: string;
  tree_order?: string;
  list_order?: string;
  code?: string;
  is_root: boolean;
  is_confidential: boolean;
  effective_date: string;
  expiration_date?: string;
  active: boolean;
  description?: {
    lang: string;
    value: string;
  }[];
  custom_fields?: CustomFieldData[];
  staffing_model?: Enum;
  cost_center_id?: string;
  created_time?: string;
  updated_time?: string;
  created_by?: string;
  updated_by?: string;
  record_created_time?: string;
  record_updated_time?: string;
  record_created_by?: string;
  record_updated_by?: string;
}

export interface DepartmentTimeline {
  id?: string;
  version_id?: string;
  names?: {
    lang: string;
    value: string;
  }[];
  sub_type?: Enum;
  parent_department_id?: string;
  manager?: string;
  code?: string;
  effective_date?: string;
  active?: boolean;
  descriptions?: {
    lang: string;
    value: string;
  }[];
  custom_fields?: CustomFieldData[];
  expiration_date?: string;
  tree_order?: string;
  list_order?: string;
  is_root: boolean;
  is_confidential: boolean;
  staffing_model?: Enum;
  cost_center_id?: string;
}

export interface Dependent {
  id?: string;
  name?: PersonName;
  relationship: Enum;
  gender?: Enum;
  date_of_birth?: string;
  nationality_id?: string;
  nationality_id_v2?: string;
  national_id_list?: PersonNationalId[];
  spouses_working_status?: Enum;
  is_this_person_covered_by_health_insurance?: boolean;
  is_this_person_allowed_for_tax_deduction?: boolean;
  custom_fields?: CustomFieldData[];
  dependent_name?: string;
  employer?: string;
  job?: string;
  phone?: Phone;
  address?: Address;
  birth_certificate_of_child?: {
    id?: string;
    name?: string;
  }[];
  reason?: Enum;
  modify_date?: string;
  visas?: Visa[];
  passports?: Passport[];
  citizenship_statuses?: CitizenshipStatus[];
  emails?: Email[];
}

export interface Dependent2 {
  id?: string;
  relationship: {
    enum_name: string;
  };
  gender?: {
    enum_name: string;
  };
  date_of_birth?: string;
  nationality_id?: string;
  nationality_id_v2?: string;
  national_id_list?: NationalIdInput[];
  spouses_working_status?: {
    enum_name: string;
  };
  is_this_person_covered_by_health_insurance?: boolean;
  is_this_person_allowed_for_tax_deduction?: boolean;
  custom_fields?: CustomField[];
  dependent_name?: string;
  employer?: string;
  job?: string;
  phone?: PhoneInput;
  address?: {
    address_id?: string;
    country_region_id: string;
    region_id?: string;
    city_id?: string;
    distinct_id?: string;
    city_id_v2?: string;
    district_id_v2?: string;
    address_line1?: string;
    address_line2?: string;
    address_line3?: string;
    address_line4?: string;
    address_line5?: string;
    address_line6?: string;
    address_line7?: string;
    address_line8?: string;
    address_line9?: string;
    local_address_line1?: string;
    local_address_line2?: string;
    local_address_line3?: string;
    local_address_line4?: string;
    local_address_line5?: string;
    local_address_line6?: string;
    local_address_line7?: string;
    local_address_line8?: string;
    local_address_line9?: string;
    postal_code?: string;
    custom_fields?: CustomField[];
    city_subdivision_1?: string;
    city_subdivision_2?: string;
    region_subdivision_1?: string;
    region_subdivision_2?: string;
    city_text?: string;
    local_city_text?: string;
  };
  birth_certificate_of_child?: {
    id?: string;
  }[];
  reason?: {
    enum_name: string;
  };
  modify_date?: string;
  visas?: Visa[];
  passports?: Passport[];
  citizenship_statuses?: CitizenshipStatus[];
  emails?: EmailInput[];
}

export interface DependentForUpdate {
  relationship: string;
  gender?: string;
  date_of_birth?: string;
  /** 1–1000 items */
  national_ids?: NationalIdForUpdate[];
  spouses_working_status?: string;
  is_this_person_covered_by_health_insurance?: boolean;
  is_this_person_allowed_for_tax_deduction?: boolean;
  dependent_name?: string;
  employer?: string;
  job?: string;
  phone?: PhoneForUpdate;
  address?: AddressForUpdate;
  birth_certificate_of_children?: {
    id?: string;
  }[];
  custom_fields?: ObjectFieldData[];
  reason?: string;
  modify_date?: string;
  visas?: Visa[];
  passports?: Passport[];
  citizenship_statuses?: ProfileSettingCitizenshipStatus[];
  id?: string;
  nationality_v2?: string;
  name?: LegalName;
  emails?: EmailForUpdate[];
}

export interface DependentInput {
  name?: PersonNameInput;
  relationship: {
    enum_name: string;
  };
  gender?: {
    enum_name: string;
  };
  date_of_birth?: string;
  nationality_id?: string;
  national_id_list?: NationalId[];
  spouses_working_status?: {
    enum_name: string;
  };
  is_this_person_covered_by_health_insurance?: boolean;
  is_this_person_allowed_for_tax_deduction?: boolean;
  custom_fields?: ObjectFieldData[];
  dependent_name?: string;
  employer?: string;
  job?: string;
  phone?: DependentPhone;
  address?: {
    id?: string;
    country_region_id: string;
    region_id?: string;
    city_id?: string;
    distinct_id?: string;
    address_line1?: string;
    address_line2?: string;
    address_line3?: string;
    address_line4?: string;
    address_line5?: string;
    address_line6?: string;
    address_line7?: string;
    address_line8?: string;
    address_line9?: string;
    local_address_line1?: string;
    local_address_line2?: string;
    local_address_line3?: string;
    local_address_line4?: string;
    local_address_line5?: string;
    local_address_line6?: string;
    local_address_line7?: string;
    local_address_line8?: string;
    local_address_line9?: string;
    postal_code?: string;
    custom_fields?: ObjectFieldData[];
  };
  birth_certificate_of_child?: {
    id?: string;
  }[];
}

export interface DependentNationalId {
  country_region?: string;
  national_id_type?: string;
  national_id_number?: string;
  issued_date?: string;
  issued_by?: string;
  expiration_date?: string;
  custom_fields?: ProfileSettingCustomField[];
  series?: string;
  effective_for_a_long_time?: boolean;
}

export interface DependentPhone {
  international_area_code?: {
    enum_name: string;
  };
  phone_number: string;
  custom_fields?: ObjectFieldData[];
}

export interface Description {
  lang: string;
  value: string;
}

export interface DimensionEntity {
  dimension_key: DimensionKey;
  dimension_value: DimensionValue;
}

export interface DimensionInfo {
  id: string;
  name?: {
    lang: string;
    value: string;
  }[];
}

export type DimensionKey = 
  | 'department'
  | 'employee_type'
  | 'location'
  | 'position'
  | 'cost_center'
  | 'job_family'
  | 'job_level'
  | 'job'
  | 'pathway'
  | (string & {});

export type DimensionValue = 
  | 'department_id'
  | 'location_id'
  | 'cost_center_id'
  | 'job_id'
  | 'job_level_id'
  | 'job_family_id'
  | 'employee_type_id'
  | 'position_id'
  | 'pathway_id'
  | 'custom_org_01_id'
  | 'custom_org_02_id'
  | 'custom_org_03_id'
  | 'custom_org_04_id'
  | 'custom_org_05_id'
  | (string & {});

export interface Education {
  school: {
    lang: string;
    value: string;
  }[];
  level_of_education?: Enum;
  start_date?: string;
  end_date?: string;
  field_of_study?: {
    lang: string;
    value: string;
  }[];
  degree?: Enum;
  school_name?: Enum;
  field_of_study_name?: Enum;
  country_region_id?: string;
  expected_end_date?: string;
  custom_fields?: ObjectFieldData[];
}

export interface Education2 {
  school: {
    lang: string;
    value: string;
  }[];
  level_of_education?: {
    enum_name: string;
  };
  start_date?: string;
  end_date?: string;
  field_of_study?: {
    lang: string;
    value: string;
  }[];
  degree?: {
    enum_name: string;
  };
  school_name?: {
    enum_name: string;
  };
  field_of_study_name?: {
    enum_name: string;
  };
  country_region_id?: string;
  expected_end_date?: string;
  custom_fields?: CustomField[];
}

export interface EducationInfo {
  school_name?: string;
  education?: string;
  start_time?: string;
  end_time?: string;
  field_of_study?: string;
  custom_fields?: ObjectFieldData[];
  degree?: string;
}

export interface EducationInput {
  school: {
    lang: string;
    value: string;
  }[];
  level_of_education?: {
    enum_name: string;
  };
  start_date?: string;
  end_date?: string;
  field_of_study?: {
    lang: string;
    value: string;
  }[];
  degree?: {
    enum_name: string;
  };
  school_name?: {
    enum_name: string;
  };
  field_of_study_name?: {
    enum_name: string;
  };
  country_region_id?: string;
  expected_end_date?: string;
  custom_fields?: ObjectFieldData[];
}

export interface Email {
  email: string;
  is_primary?: boolean;
  is_public?: boolean;
  email_usage?: Enum;
}

export interface EmailForUpdate {
  email: string;
  is_primary: boolean;
  is_public: boolean;
  email_usage: string;
}

export interface EmailInput {
  email: string;
  is_primary?: boolean;
  is_public?: boolean;
  email_usage?: {
    enum_name: string;
  };
}

export interface EmergencyContact {
  name?: PersonNameInput;
  relationship?: {
    enum_name: string;
  };
  phone_ist?: DependentPhone[];
  custom_fields?: ObjectFieldData[];
  legal_name?: string;
}

export interface EmergencyContactAddress {
  full_address_local_script?: string;
  full_address_western_script?: string;
  address_id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  city_id_v2?: string;
  district_id_v2?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list: Enum[];
  is_primary: boolean;
  is_public: boolean;
  custom_fields?: JobDataCustomField[];
  city_subdivision_1?: string;
  city_subdivision_2?: string;
  region_subdivision_1?: string;
  region_subdivision_2?: string;
  city_text?: string;
  local_city_text?: string;
}

export interface EmergencyContactForUpdate {
  legal_name?: string;
  relationship?: string;
  /** 0–1000 items */
  phones?: PhoneForUpdate[];
  address?: AddressForUpdate;
  email?: EmailForUpdate;
  is_primary?: boolean;
  custom_fields?: ObjectFieldData[];
}

export interface EmergencyContactInput {
  id?: string;
  name?: Name;
  relationship?: {
    enum_name: string;
  };
  phone_ist?: PhoneInput[];
  legal_name?: string;
  custom_fields?: CustomField[];
  address?: AddressInput;
  email?: EmailInput;
  is_primary?: boolean;
}

export interface EmergencyContactName {
  local_primary?: string;
  local_first_name?: string;
  country_region_id: string;
  name_type: Enum;
  local_first_name_2?: string;
  local_primary_2?: string;
  additional_name_type?: Enum;
  first_name?: string;
  full_name?: string;
  hereditary?: string;
  custom_name?: string;
  custom_local_name?: string;
  middle_name?: string;
  name_primary?: string;
  secondary?: string;
  social?: Enum;
  tertiary?: string;
  title?: Enum;
  local_middle_name?: string;
  local_secondary?: string;
  display_name_local_and_western_script?: string;
  display_name_local_script?: string;
  display_name_western_script?: string;
  custom_fields?: ObjectFieldData[];
}

export interface EmpCustomOrgList {
  custom_org_list?: {
    custom_org_name?: {
      zh_cn?: string;
      en_us?: string;
    };
    custom_org_id?: string;
    rate?: string;
  }[];
  effective_time?: string;
  start_reason?: string;
  job_data_custom_org_id?: string;
  version_id?: string;
  object_api_name?: string;
  user_id?: string;
}

export interface Employee {
  employment_id?: string;
  employment_id_v2?: string;
  ats_application_id?: string;
  prehire_id?: string;
  employee_number?: string;
  employee_type_id?: string;
  employee_subtype_id?: string;
  department_id?: string;
  department_id_v2?: string;
  job_level_id?: string;
  job_level?: {
    id?: string;
    level_order: number;
    code?: string;
    name: {
      lang: string;
      value: string;
    }[];
    description?: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    custom_fields?: CustomFieldData[];
  };
  pathway_id?: string;
  pathway?: {
    id?: string;
    code?: string;
    name: {
      lang: string;
      value: string;
    }[];
    description?: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    custom_fields?: CustomFieldData[];
  };
  job_grade_id?: string;
  work_location_id?: string;
  job_family_id?: string;
  job_family?: {
    id?: string;
    name: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    parent_id?: string;
    effective_time: string;
    expiration_time?: string;
    code?: string;
    custom_fields?: CustomFieldData[];
  };
  position_id?: string;
  position?: {
    position_id?: string;
    code?: string;
    names?: {
      lang: string;
      value: string;
    }[];
    descriptions?: {
      lang: string;
      value: string;
    }[];
    active: boolean;
    created_by?: string;
  };
  job_id?: string;
  job?: Job;
  company_id?: string;
  working_hours_type_id?: string;
  tenure?: string;
  seniority_date?: string;
  effective_date: string;
  primary_employment: boolean;
  probation_period?: number;
  on_probation?: boolean;
  probation_end_date?: string;
  direct_manager_id?: string;
  dotted_line_manager_id?: string;
  direct_manager_id_v2?: string;
  dotted_line_manager_id_v2?: string;
  employment_type: Enum;
  employment_status?: Enum;
  expiration_date?: string;
  reason_for_offboarding?: Enum;
  email_address?: string;
  user_name?: string;
  work_email_list?: {
    email: string;
    email_usage?: Enum;
  }[];
  cost_center_list?: JobDataCostCenter[];
  rehire?: Enum;
  rehire_employment_id?: string;
  person_info?: {
    person_id?: string;
    phone_number?: string;
    legal_name?: string;
    preferred_name?: string;
    additional_name?: string;
    preferred_local_full_name?: string;
    preferred_english_full_name?: string;
    name_list?: PersonName[];
    gender?: Enum;
    date_of_birth?: string;
    nationality_id?: string;
    nationality_id_v2?: string;
    additional_nationalities?: AdditionalNationality[];
    citizenship_status?: PersonInfoCitizenshipStatus[];
    race?: Enum;
    marital_status?: Enum;
    phone_list?: Phone[];
    address_list?: Address[];
    email_list?: Email[];
    work_experience_list?: WorkExperienceInfo[];
    education_list?: PersonEducation[];
    bank_account_list?: {
      bank_name?: string;
      bank_account_number: string;
      account_holder: string;
      bank?: Enum;
      bank_identification_code?: string;
      branch_name?: string;
      bank_id?: string;
      branch_id?: string;
      bank_id_v2?: string;
      branch_id_v2?: string;
      country_region_id?: string;
      bank_account_usage?: Enum[];
      bank_account_type?: Enum;
      payment_type?: Enum;
      payment_rate?: string;
      payment_amount?: string;
      priority?: number;
      currency_id?: string;
      IBAN?: string;
      custom_fields?: CustomFieldData[];
    }[];
    national_id_list?: PersonNationalId[];
    dependent_list?: Dependent[];
    emergency_contact_list?: {
      id?: string;
      name?: PersonName;
      relationship?: Enum;
      phone_ist?: Phone[];
      phone_list?: Phone[];
      legal_name?: string;
      custom_fields?: CustomFieldData[];
      address?: Address;
      email?: Email;
      is_primary?: boolean;
    }[];
    date_entered_workforce?: string;
    working_years?: number;
    profile_image_id?: string;
    email_address?: string;
    age?: number;
    highest_level_of_education?: PersonEducation;
    highest_degree_of_education?: PersonEducation;
    personal_profile?: PersonalProfile[];
    native_region?: string;
    hukou_type?: Enum;
    hukou_location?: string;
    political_affiliations?: Enum[];
    talent_id?: string;
    custom_fields?: CustomFieldData[];
    national_id_number?: string;
    family_address?: string;
    born_country_region?: string;
    is_disabled?: boolean;
    disable_card_number?: string;
    is_martyr_family?: boolean;
    martyr_card_number?: string;
    is_old_alone?: boolean;
    resident_taxes?: ResidentTax[];
    first_entry_time?: string;
    leave_time?: string;
    religion?: Enum;
    working_years_v2?: number;
    legal_name_v2s?: PersonName[];
    national_id_v2s?: PersonNationalId[];
    visas?: Visa[];
    passports?: Passport[];
    person_for_countries?: PersonForCountry[];
    preferred_name_v2?: PersonName;
    mother_name?: string;
    city_of_birth?: string;
    region_of_birth?: string;
    tax_info_mys?: TaxInfoMys;
  };
  custom_fields?: CustomFieldData[];
  noncompete_status?: Enum;
  past_offboarding?: boolean;
  regular_employee_start_date?: string;
  external_id?: string;
  times_employed?: number;
  recruitment_type?: Enum;
  avatar_url?: string;
  primary_contract_id?: string;
  contract_start_date?: string;
  contract_end_date?: string;
  contract_expected_end_date?: string;
  pay_group_id?: string;
  assignment_pay_group_id?: string;
  international_assignment?: boolean;
  work_calendar_id?: string;
  department?: {
    id?: string;
    id_v2?: string;
    department_name?: {
      lang: string;
      value: string;
    }[];
  };
  direct_manager?: BasicEmployee;
  dotted_line_manager?: BasicEmployee;
  time_zone?: string;
  primary_international_assignment?: {
    id?: string;
    assignment_city_id?: string;
    assignment_company_id?: string;
    assignment_country_id?: string;
    assignment_reason?: {
      lang: string;
      value: string;
    };
    effective_time?: string;
    start_assignment_process_id?: string;
    end_assignment_process_id?: string;
    expiration_time?: string;
    international_assignment_status?: Enum;
    international_assignment_type?: Enum;
  };
  service_company?: string;
  compensation_type?: Enum;
  work_shift?: Enum;
  talent_pool_id_list?: string[];
  custom_org?: string;
  seniority_adjust_information_list?: {
    seniority_adjustment_type: Enum;
    start_date?: string;
    end_date?: string;
    seniority_adjustment: number;
    reasons_for_seniority_adjustment?: string;
    custom_fields?: CustomFieldData[];
  }[];
  employment_direct_bps?: EmploymentBp;
  employment_all_bps?: EmploymentBp;
  contract_type?: Enum;
  archive_cpst_plan_id?: string;
  attendance_group_id?: string;
  individuals_with_headcount_or_not?: Enum;
  is_direct_leader?: boolean;
  is_dotted_leader?: boolean;
  company_talent_pool_ids?: string[];
}

export type EmployeeCustomOrgUserIdType = 'open_id' | 'union_id' | 'user_id' | 'people_corehr_id';

export interface EmployeeType {
  id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  default_employee_type: boolean;
  active: boolean;
  code?: string;
  custom_fields?: ObjectFieldData[];
}

export interface EmployeesAdditionalJobWriteResp {
  id?: string;
  employee_type_id: string;
  working_hours_type_id?: string;
  work_location_id?: string;
  department_id: string;
  job_id?: string;
  job_level_id?: string;
  job_family_id?: string;
  employment_id: string;
  start_date: string;
  end_date?: string;
  direct_manager_id?: string;
  dotted_line_manager_id?: string;
  work_shift?: Enum;
  compensation_type?: Enum;
  service_company?: string;
  weekly_working_hours?: string;
  work_calendar_id?: string;
  position_id?: string;
  employee_subtype_id?: string;
}

export interface EmployeesInternationalAssignmentResp {
  work_location_id?: string;
  service_company?: string;
  work_shift?: Enum;
  working_hours_type_id?: string;
  employee_type_id?: string;
  weekly_working_hours_v2?: number;
  department_id?: string;
  job_id?: string;
  job_family_id?: string;
  job_level_id?: string;
  job_grade_id?: string;
  compensation_type?: Enum;
  direct_manager_id?: string;
  dotted_line_manager_id?: string;
  work_calendar_id?: string;
  position_id?: string;
  employment_id?: string;
  custom_fields?: ObjectFieldData[];
  international_assignment_reason?: string;
  description?: string;
  international_assignment_expected_end_date?: string;
  international_assignment_status?: Enum;
  international_assignment_type?: Enum;
  effective_time?: string;
  expiration_time?: string;
  id?: string;
  accommodation?: boolean;
  international_assignment_allowance?: boolean;
}

export interface EmploymentBp {
  hrbp_ids?: string[];
  location_bp_ids?: string[];
}

export interface EmploymentDirectBp {
  employment_id?: string;
  hrbp_ids?: string[];
  location_bp_ids?: string[];
}

export interface Enum {
  enum_name: string;
  display?: {
    lang: string;
    value: string;
  }[];
}

export interface EnumFieldOption {
  option_api_name: string;
  active?: boolean;
  name: {
    zh_cn?: string;
    en_us?: string;
  };
}

export type Field = 
  | 'version_id'
  | 'sub_type'
  | 'manager'
  | 'is_root'
  | 'is_confidential'
  | 'effective_date'
  | 'expiration_date'
  | 'department_name'
  | 'parent_department_id'
  | 'tree_order'
  | 'list_order'
  | 'code'
  | 'active'
  | 'description'
  | 'custom_fields'
  | 'staffing_model'
  | 'cost_center_id'
  | 'created_time'
  | 'updated_time'
  | 'created_by'
  | 'updated_by'
  | 'record_created_time'
  | 'record_updated_time'
  | 'record_created_by'
  | 'record_updated_by'
  | (string & {});

export type FieldInput = 
  | 'department_name'
  | 'sub_type'
  | 'tree_order'
  | 'list_order'
  | 'is_root'
  | 'is_confidential'
  | 'staffing_model'
  | 'cost_center_id'
  | 'code'
  | 'active'
  | 'parent_department_id'
  | 'manager'
  | 'description'
  | 'effective_date'
  | 'expiration_date'
  | (string & {});

export interface FieldVariableValue {
  variable_api_name?: string;
  variable_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  variable_value?: FieldVariableValueTo;
  sub_values?: {
    key?: string;
    value?: FieldVariableValueTo;
  }[];
}

export interface FieldVariableValueTo {
  text_value?: string;
  bool_value?: boolean;
  number_value?: string;
  enum_value?: string;
  date_value?: string;
  date_time_value?: string;
  i18n_value?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_value?: FieldVariableValueToObject;
  user_value?: string;
  department_value?: string;
  record_values?: FieldVariableValueToRecord[];
  employment_value?: string;
  list_values?: string[];
  file_value?: {
    open_file_id?: string;
    file_name?: string;
    length?: number;
    mime_type?: string;
  };
}

export interface FieldVariableValueToForReview {
  text_value?: string;
  bool_value?: boolean;
  number_value?: string;
  enum_value?: string;
  date_value?: string;
  date_time_value?: string;
  i18n_value?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_value?: FieldVariableValueToObject;
  department_value?: string;
  employment_value?: string;
  /** 0–10000 items */
  list_values?: string[];
  file_value?: {
    open_file_id?: string;
    file_name?: string;
    /** 0–52428800 */
    length?: number;
  };
  record_values?: FieldVariableValueToRecord[];
}

export interface FieldVariableValueToObject {
  wk_id?: string;
  wk_api_name?: string;
}

export interface FieldVariableValueToRecord {
  variable_api_name?: string;
  sub_value_key?: string;
  record_id?: string;
}

export interface FilterRuleValue {
  type?: 0 | 1 | 2 | 3 | (number & {});
  value?: string;
  lookup_value?: string;
  lookup_type?: string;
}

export interface FormFieldVariableEnumValue {
  value?: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  desc?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface FormFieldVariableFileValue {
  source_type?: number;
  file_id?: string;
  file_name?: string;
  length?: number;
  mime_type?: string;
}

export interface FormFieldVariableI18nValue {
  value?: {
    zh_cn?: string;
    en_us?: string;
  };
}

export interface FormFieldVariableObjectValue {
  value?: string;
  wk_api_name?: string;
}

export interface FormFieldVariableRecordValue {
  values?: {
    country_region?: {
      object_value?: FormFieldVariableObjectValue;
    };
  };
}

export interface HiberarchyCommon {
  parent_id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  type?: Enum;
  active: boolean;
  effective_time?: string;
  expiration_time?: string;
  code?: string;
  description?: {
    lang: string;
    value: string;
  }[];
  tree_order?: string;
  list_order?: string;
  custom_fields?: ObjectFieldData[];
}

export interface HiberarchyCommonInput {
  parent_id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  type?: {
    enum_name: string;
  };
  active: boolean;
  expiration_time?: string;
  code?: string;
  description?: {
    lang: string;
    value: string;
  }[];
  custom_fields?: ObjectFieldData[];
}

export interface I18n {
  lang: string;
  value: string;
}

export interface I18nInput {
  lang: string;
  value: string;
}

export interface ItemHiberarchyCommon {
  parent_id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  type: Enum;
  active: boolean;
  effective_time?: string;
  expiration_time?: string;
  code?: string;
  description?: {
    lang: string;
    value: string;
  }[];
  tree_order?: string;
  list_order?: string;
  custom_fields?: ObjectFieldData[];
}

export interface ItemRegisteredOfficeAddressInfo {
  full_address_local_script?: string;
  full_address_western_script?: string;
  address_id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  city_id_v2?: string;
  district_id_v2?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list: Enum[];
  is_primary: boolean;
  is_public: boolean;
  city_subdivision_1?: string;
  city_subdivision_2?: string;
  region_subdivision_1?: string;
  region_subdivision_2?: string;
  city_text?: string;
  local_city_text?: string;
}

export interface Job {
  id?: string;
  code?: string;
  name: {
    lang: string;
    value: string;
  }[];
  description?: {
    lang: string;
    value: string;
  }[];
  active: boolean;
  job_title?: {
    lang: string;
    value: string;
  }[];
  pathway_id?: string;
  job_family_id_list?: string[];
  job_level_id_list?: string[];
  working_hours_type_id?: string;
  effective_time: string;
  expiration_time?: string;
  custom_fields?: ObjectFieldData[];
}

export type JobChangeStatus = 'Approving' | 'Approved' | 'Rejected' | 'NoNeedApproval' | 'Transformed' | 'Cancelled';

export type JobChangeUserIdType = 'user_id' | 'union_id' | 'open_id' | 'people_admin_id' | 'people_corehr_id';

export interface JobData {
  id?: string;
  version_id?: string;
  job_level_id?: string;
  job_grade_id?: string;
  employee_type_id: string;
  working_hours_type_id?: string;
  work_location_id?: string;
  department_id?: string;
  job_id?: string;
  probation_start_date?: string;
  probation_end_date?: string;
  primary_job_data: boolean;
  employment_id: string;
  effective_time: string;
  expiration_time?: string;
  job_family_id?: string;
  assignment_start_reason?: Enum;
  probation_expected_end_date?: string;
  weekly_working_hours?: number;
  direct_manager_id?: string;
  dotted_line_manager_id_list?: string[];
  second_direct_manager_id?: string;
  cost_center_rate?: SupportCostCenterItem[];
  custom_fields?: ObjectFieldData[];
  weekly_working_hours_v2?: number;
  work_shift?: Enum;
  compensation_type?: Enum;
  service_company?: string;
  employee_subtype_id?: string;
  pathway_id?: string;
  work_calendar_id?: string;
}

export interface JobDataCostCenter {
  cost_center_id?: string;
  rate?: number;
  new_rate?: number;
}

export interface JobDataCustomField {
  custom_api_name: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  type?: number;
  value: string;
}

export interface JobFamily {
  id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  active: boolean;
  selectable?: boolean;
  parent_id?: string;
  pathway_ids?: string[];
  effective_time: string;
  expiration_time?: string;
  code?: string;
  description?: {
    lang: string;
    value: string;
  }[];
  custom_fields?: ObjectFieldData[];
}

export interface JobLevel {
  id?: string;
  level_order: number;
  code?: string;
  name: {
    lang: string;
    value: string;
  }[];
  description?: {
    lang: string;
    value: string;
  }[];
  active: boolean;
  custom_fields?: ObjectFieldData[];
  job_grade?: string[];
  pathway_ids?: string[];
  view_order?: number;
}

export type LeftValue = 
  | 'department'
  | 'department_hierarchy'
  | 'work_location'
  | 'work_location_hierarchy'
  | 'cost_center'
  | 'cost_center_hierarchy'
  | 'job'
  | 'job_level'
  | 'job_family'
  | 'job_family_hierarchy'
  | 'employee_type'
  | (string & {});

export interface LegalName {
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
  name_type: string;
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
}

export interface LegalNameV2 {
  additional_name_type?: string;
  country_region?: string;
  full_name?: string;
  hereditary?: string;
  middle_name?: string;
  secondary?: string;
  social?: string;
  tertiary?: string;
  local_first_name_2?: string;
  local_middle_name?: string;
  local_primary?: string;
  local_primary_2?: string;
  local_secondary?: string;
  title?: string;
  local_first_name?: string;
  custom_local_name?: string;
  custom_western_name?: string;
  name_type?: string;
  first_name?: string;
  name_primary?: string;
}

export interface Location2 {
  id?: string;
  hiberarchy_common: HiberarchyCommon;
  location_usage_list?: Enum[];
  address?: {
    full_address_local_script?: string;
    full_address_western_script?: string;
    id?: string;
    country_region_id: string;
    region_id?: string;
    city_id?: string;
    distinct_id?: string;
    address_line1?: string;
    address_line2?: string;
    address_line3?: string;
    address_line4?: string;
    address_line5?: string;
    address_line6?: string;
    address_line7?: string;
    address_line8?: string;
    address_line9?: string;
    local_address_line1?: string;
    local_address_line2?: string;
    local_address_line3?: string;
    local_address_line4?: string;
    local_address_line5?: string;
    local_address_line6?: string;
    local_address_line7?: string;
    local_address_line8?: string;
    local_address_line9?: string;
    postal_code?: string;
    address_type_list?: Enum[];
    is_primary?: boolean;
    is_public?: boolean;
    custom_fields?: ObjectFieldData[];
  }[];
  working_hours_type_id?: string;
  effective_time: string;
  expiration_time?: string;
  custom_fields?: ObjectFieldData[];
  locale?: Enum;
  time_zone_id?: string;
  display_language_id?: string;
}

export interface ManagementScope {
  management_dimension: 'department' | 'work_location' | 'company' | 'social_security_location' | (string & {});
  obj_id: string;
}

export interface MatchRules {
  /** 0–64 items */
  match_rules?: {
    left_value: LeftValue;
    operator: 'contains' | 'notContains';
    /** 0–10000 items */
    right_values?: string[];
    ref_key?: 'specified' | 'reference';
  }[];
}

export interface Name {
  local_primary?: string;
  local_first_name?: string;
  country_region_id: string;
  name_type: {
    enum_name: string;
  };
  local_first_name_2?: string;
  local_primary_2?: string;
  additional_name?: string;
  additional_name_type?: {
    enum_name: string;
  };
  first_name?: string;
  full_name?: string;
  hereditary?: string;
  custom_name?: string;
  custom_local_name?: string;
  middle_name?: string;
  name_primary?: string;
  secondary?: string;
  tertiary?: string;
  social?: {
    enum_name: string;
  };
  title?: {
    enum_name: string;
  };
  local_middle_name?: string;
  local_secondary?: string;
  wk_id?: string;
}

export interface NameInput {
  lang: string;
  value: string;
}

export interface NationalId {
  national_id_type_id: string;
  national_id_number: string;
  issue_date?: string;
  expiration_date?: string;
  country_region_id: string;
  issued_by?: string;
  custom_fields?: ObjectFieldData[];
}

export interface NationalIdForUpdate {
  country_region_id: string;
  national_id_type_id: string;
  national_id_number: string;
  issue_date?: string;
  expiration_date?: string;
  issued_by?: string;
  custom_fields?: ObjectFieldData[];
  wk_id?: string;
  series?: string;
  effective_for_a_long_time?: boolean;
}

export interface NationalIdInput {
  national_id_type_id: string;
  national_id_number: string;
  issue_date?: string;
  expiration_date?: string;
  country_region_id: string;
  issued_by?: string;
  custom_fields?: CustomField[];
  wk_id?: string;
  series?: string;
  effective_for_a_long_time?: boolean;
}

export interface NationalIdType {
  id?: string;
  country_region_id: string;
  name: {
    lang: string;
    value: string;
  }[];
  active: boolean;
  validation_rule: string;
  validation_rule_description?: {
    lang: string;
    value: string;
  }[];
  code: string;
  identification_type: Enum;
  custom_fields?: ObjectFieldData[];
}

export interface NoticePeriodChangeRecord {
  probation_voluntary?: ProbationVoluntary;
  probation_involuntary?: ProbationVoluntary;
  positive_voluntary?: ProbationVoluntary;
  positive_involuntary?: ProbationVoluntary;
}

export interface NoticePeriodDetail {
  wk_id?: string;
  /** 1–65535 */
  value?: number;
  value_unit?: string;
}

export interface NoticePeriodPositiveVoluntary {
  wk_id?: string;
  value?: number;
  value_unit?: string;
  name?: {
    lang: string;
    value: string;
  };
}

export interface ObjectFieldData {
  field_name: string;
  value: string;
}

export interface ObjectFieldDataInput {
  field_name: string;
  value: string;
}

export interface OnboardingAddress {
  full_address_local_script?: string;
  full_address_western_script?: string;
  address_id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  city_id_v2?: string;
  district_id_v2?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  address_type_list: Enum[];
  is_primary: boolean;
  is_public: boolean;
  custom_fields?: AddressCustomField[];
  city_subdivision_1?: string;
  city_subdivision_2?: string;
  region_subdivision_1?: string;
  region_subdivision_2?: string;
  city_text?: string;
  local_city_text?: string;
}

export type OnboardingStatus = 'deleted' | 'completed' | 'preboarding' | 'day_one' | 'withdrawn';

export interface OrgRoleUpdate {
  api_name?: string;
  security_group_id?: string;
  /** 0–100 items */
  employment_ids?: string[];
}

export interface OrgTruncation {
  org_key?: string;
  type?: 0 | 1 | (number & {});
  depth?: number;
}

export interface OrgdraftDepartmentId {
  department_id?: string;
  draft_department_id?: string;
}

export interface OrgdraftOrgroleAssignment {
  grantee_id: string;
  management_scopes?: {
    org_id: string;
    org_type: 
      | 'department'
      | 'location'
      | 'custom_org_01'
      | 'custom_org_02'
      | 'custom_org_03'
      | 'custom_org_04'
      | 'custom_org_05'
      | 'custom_org_06'
      | 'custom_org_07'
      | 'custom_org_08'
      | 'custom_org_09'
      | 'custom_org_10';
    org_name?: string;
  }[];
}

export interface OriginalCostCenter {
  cost_center_id?: string;
  cost_center_version_id?: string;
  name: {
    lang: string;
    value: string;
  }[];
  code?: string;
  parent_cost_center_id?: string;
  managers?: string[];
  description?: {
    lang: string;
    value: string;
  }[];
  effective_time: string;
  expiration_time?: string;
  active?: boolean;
  operation_reason?: string;
  is_prefer_manual_encoding?: boolean;
}

export interface OriginalEmploymentChange {
  regular_employee_start_date?: string;
  seniority_date?: string;
  employee_number?: string;
  custom_fields?: CustomFieldData[];
}

export interface Passport {
  wk_id?: string;
  country_region_id: string;
  national_id_type_id: string;
  passport_number: string;
  issued_date?: string;
  expiration_date?: string;
  issued_by?: string;
}

export interface PassportInput {
  country_region: string;
  national_id_type: string;
  passport_number: string;
  issued_date?: string;
  expiration_date?: string;
  issued_by?: string;
}

export interface PermissionSecurityGroup {
  rule_dimension?: {
    entity_key?: string;
    entity_name?: {
      zh_cn?: string;
      en_us?: string;
    };
  };
  rule_type?: 0 | 1 | 2 | 3 | (number & {});
  expression?: {
    conditions?: {
      left?: FilterRuleValue;
      right?: FilterRuleValue;
      operator?: number;
      right_value_type?: 1 | 2 | (number & {});
    }[];
    expression?: string;
    logic_expression?: string;
  };
}

export interface PersonAddress {
  full_address_local_script?: string;
  full_address_western_script?: string;
  id?: string;
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
  custom_fields?: ObjectFieldData[];
}

export interface PersonBankAccount {
  bank_name?: string;
  bank_account_number: string;
  account_holder: string;
  bank?: Enum;
  bank_identification_code?: string;
  branch_name?: string;
  bank_id?: string;
  branch_id?: string;
  custom_fields?: ObjectFieldData[];
  country_region_id?: string;
  bank_account_usage?: Enum[];
  bank_account_type?: Enum;
  currency_id?: string;
}

export interface PersonDependent {
  name?: EmergencyContactName;
  relationship: Enum;
  gender?: Enum;
  date_of_birth?: string;
  nationality_id?: string;
  national_id_list?: NationalId[];
  spouses_working_status?: Enum;
  is_this_person_covered_by_health_insurance?: boolean;
  is_this_person_allowed_for_tax_deduction?: boolean;
  custom_fields?: ObjectFieldData[];
  dependent_name?: string;
  employer?: string;
  job?: string;
  phone?: PersonDependentPhone;
  address?: PersonAddress;
  birth_certificate_of_child?: {
    id?: string;
  }[];
}

export interface PersonDependentPhone {
  international_area_code?: Enum;
  phone_number: string;
  formatted_phone_number?: string;
  custom_fields?: ObjectFieldData[];
}

export interface PersonEducation {
  school: {
    lang: string;
    value: string;
  }[];
  level_of_education?: Enum;
  start_date?: string;
  end_date?: string;
  field_of_study?: {
    lang: string;
    value: string;
  }[];
  degree?: Enum;
  school_name?: Enum;
  field_of_study_name?: Enum;
  country_region_id?: string;
  expected_end_date?: string;
  custom_fields?: CustomFieldData[];
}

export interface PersonEmail {
  email: string;
  custom_fields?: ObjectFieldData[];
}

export interface PersonEmergencyContact {
  id?: string;
  name?: PersonName;
  relationship?: Enum;
  phone_ist?: Phone[];
  phone_list?: Phone[];
  legal_name?: string;
  custom_fields?: CustomFieldData[];
  address?: EmergencyContactAddress;
  email?: Email;
  is_primary?: boolean;
}

export interface PersonForCountry {
  wk_id?: string;
  country_region_id: string;
  gender?: Enum;
  religion?: Enum;
  marital_status?: Enum;
  ethnicity_race?: Enum;
  marital_status_date?: string;
}

export interface PersonForCountryInput {
  wk_id?: string;
  country_region_id: string;
  gender?: {
    enum_name: string;
  };
  religion?: {
    enum_name: string;
  };
  marital_status?: {
    enum_name: string;
  };
  ethnicity_race?: {
    enum_name: string;
  };
  marital_status_date?: string;
}

export interface PersonInfo {
  person_id?: string;
  phone_number?: string;
  legal_name?: string;
  preferred_name?: string;
  additional_name?: string;
  preferred_local_full_name?: string;
  preferred_english_full_name?: string;
  name_list?: PersonName[];
  gender?: Enum;
  date_of_birth?: string;
  nationality_id?: string;
  nationality_id_v2?: string;
  additional_nationalities?: AdditionalNationality[];
  citizenship_status?: PersonInfoCitizenshipStatus[];
  race?: Enum;
  marital_status?: Enum;
  phone_list?: Phone[];
  address_list?: OnboardingAddress[];
  email_list?: Email[];
  work_experience_list?: {
    company_organization?: {
      lang: string;
      value: string;
    }[];
    department?: {
      lang: string;
      value: string;
    }[];
    job?: {
      lang: string;
      value: string;
    }[];
    description?: {
      lang: string;
      value: string;
    }[];
    start_date?: string;
    end_date?: string;
    custom_fields?: AddressCustomField[];
  }[];
  education_list?: PersonInfoEducation[];
  bank_account_list?: {
    bank_name?: string;
    bank_account_number: string;
    account_holder: string;
    bank?: Enum;
    bank_identification_code?: string;
    branch_name?: string;
    bank_id?: string;
    branch_id?: string;
    country_region_id?: string;
    bank_account_usage?: Enum[];
    bank_account_type?: Enum;
    payment_type?: Enum;
    payment_rate?: string;
    payment_amount?: string;
    priority?: number;
    currency_id?: string;
    custom_fields?: AddressCustomField[];
  }[];
  national_id_list?: PersonInfoNationalId[];
  dependent_list?: {
    id?: string;
    name?: PersonName;
    relationship: Enum;
    gender?: Enum;
    date_of_birth?: string;
    nationality_id?: string;
    national_id_list?: PersonInfoNationalId[];
    spouses_working_status?: Enum;
    is_this_person_covered_by_health_insurance?: boolean;
    is_this_person_allowed_for_tax_deduction?: boolean;
    custom_fields?: AddressCustomField[];
    dependent_name?: string;
    employer?: string;
    job?: string;
    phone?: Phone;
    address?: {
      full_address_local_script?: string;
      full_address_western_script?: string;
      address_id?: string;
      country_region_id: string;
      region_id?: string;
      city_id?: string;
      distinct_id?: string;
      address_line1?: string;
      address_line2?: string;
      address_line3?: string;
      address_line4?: string;
      address_line5?: string;
      address_line6?: string;
      address_line7?: string;
      address_line8?: string;
      address_line9?: string;
      local_address_line1?: string;
      local_address_line2?: string;
      local_address_line3?: string;
      local_address_line4?: string;
      local_address_line5?: string;
      local_address_line6?: string;
      local_address_line7?: string;
      local_address_line8?: string;
      local_address_line9?: string;
      postal_code?: string;
      address_type_list: Enum[];
      is_primary: boolean;
      is_public: boolean;
      custom_fields?: AddressCustomField[];
      city_subdivision_1?: string;
      city_subdivision_2?: string;
      region_subdivision_1?: string;
      region_subdivision_2?: string;
      city_text?: string;
      local_city_text?: string;
    };
    birth_certificate_of_child?: {
      id?: string;
      name?: string;
    }[];
    reason?: Enum;
    modify_date?: string;
    visas?: Visa[];
    passports?: Passport[];
    citizenship_statuses?: CitizenshipStatus[];
    emails?: Email[];
  }[];
  emergency_contact_list?: {
    id?: string;
    name?: PersonName;
    relationship?: Enum;
    phone_ist?: Phone[];
    phone_list?: Phone[];
    legal_name?: string;
    custom_fields?: AddressCustomField[];
    address?: EmergencyContactAddress;
    email?: Email;
    is_primary?: boolean;
  }[];
  date_entered_workforce?: string;
  working_years?: number;
  profile_image_id?: string;
  email_address?: string;
  age?: number;
  highest_level_of_education?: PersonInfoEducation;
  highest_degree_of_education?: PersonInfoEducation;
  personal_profile?: PersonalProfile[];
  talent_id?: string;
  custom_fields?: AddressCustomField[];
  national_id_number?: string;
  family_address?: string;
  person_info_chns?: {
    native_region?: string;
    hukou_type?: Enum;
    hukou_location?: string;
    political_affiliations?: Enum[];
  }[];
  born_country_region?: string;
  is_disabled?: boolean;
  disable_card_number?: string;
  is_martyr_family?: boolean;
  martyr_card_number?: string;
  is_old_alone?: boolean;
  resident_taxes?: ResidentTax[];
  religion?: Enum;
  working_years_v2?: number;
  created_at?: string;
  updated_at?: string;
  created_by?: string;
  updated_by?: string;
  bank_account_number?: string;
  passport_number?: string;
  former_employer?: {
    lang: string;
    value: string;
  }[];
  legal_name_v2s?: PersonName[];
  national_id_v2s?: PersonNationalId[];
  visas?: Visa[];
  passports?: Passport[];
  person_for_countries?: PersonForCountry[];
  preferred_name_v2?: PersonName;
  mother_name?: string;
  city_of_birth?: string;
  region_of_birth?: string;
  tax_info_mys?: TaxInfoMys;
}

export interface PersonInfoCitizenshipStatus {
  id?: string;
  country_region_id?: string;
  active?: boolean;
  name?: {
    lang: string;
    value: string;
  }[];
  citizenship_status?: {
    lang: string;
    value: string;
  }[];
  view_order?: string;
}

export interface PersonInfoEducation {
  school: {
    lang: string;
    value: string;
  }[];
  level_of_education?: Enum;
  start_date?: string;
  end_date?: string;
  field_of_study?: {
    lang: string;
    value: string;
  }[];
  degree?: Enum;
  school_name?: Enum;
  field_of_study_name?: Enum;
  country_region_id?: string;
  expected_end_date?: string;
  custom_fields?: AddressCustomField[];
}

export interface PersonInfoNationalId {
  national_id_type_id: string;
  national_id_number: string;
  issue_date?: string;
  expiration_date?: string;
  country_region_id: string;
  issued_by?: string;
  custom_fields?: AddressCustomField[];
  wk_id?: string;
  series?: string;
  effective_for_a_long_time?: boolean;
}

export interface PersonName {
  local_primary?: string;
  local_first_name?: string;
  country_region_id: string;
  name_type: Enum;
  local_first_name_2?: string;
  local_primary_2?: string;
  additional_name?: string;
  additional_name_type?: Enum;
  first_name?: string;
  full_name?: string;
  hereditary?: string;
  custom_name?: string;
  custom_local_name?: string;
  middle_name?: string;
  name_primary?: string;
  secondary?: string;
  tertiary?: string;
  social?: Enum;
  title?: Enum;
  local_middle_name?: string;
  local_secondary?: string;
  display_name_local_and_western_script?: string;
  display_name_local_script?: string;
  display_name_western_script?: string;
  wk_id?: string;
}

export interface PersonName2 {
  local_primary?: string;
  local_first_name?: string;
  country_region_id: string;
  name_type: Enum;
  local_first_name_2?: string;
  local_primary_2?: string;
  additional_name_type?: Enum;
  first_name?: string;
  full_name?: string;
  hereditary?: string;
  middle_name?: string;
  name_primary?: string;
  secondary?: string;
  social?: Enum;
  tertiary?: string;
  title?: Enum;
  local_middle_name?: string;
  local_secondary?: string;
  display_name_local_and_western_script?: string;
  display_name_local_script?: string;
  display_name_western_script?: string;
  custom_fields?: ObjectFieldData[];
}

export interface PersonNameInput {
  local_primary?: string;
  local_first_name?: string;
  country_region_id: string;
  name_type: {
    enum_name: string;
  };
  local_first_name_2?: string;
  local_primary_2?: string;
  additional_name_type?: {
    enum_name: string;
  };
  first_name?: string;
  full_name?: string;
  hereditary?: string;
  custom_name?: string;
  custom_local_name?: string;
  middle_name?: string;
  name_primary?: string;
  secondary?: string;
  social?: {
    enum_name: string;
  };
  tertiary?: string;
  title?: {
    enum_name: string;
  };
  local_middle_name?: string;
  local_secondary?: string;
  custom_fields?: ObjectFieldData[];
}

export interface PersonNationalId {
  national_id_type_id: string;
  national_id_number: string;
  issue_date?: string;
  expiration_date?: string;
  country_region_id: string;
  issued_by?: string;
  custom_fields?: CustomFieldData[];
  wk_id?: string;
  series?: string;
  effective_for_a_long_time?: boolean;
}

export interface PersonPhone {
  international_area_code?: Enum;
  phone_number: string;
  formatted_phone_number?: string;
  device_type?: Enum;
  phone_usage?: Enum;
  is_primary?: boolean;
  is_public?: boolean;
  custom_fields?: ObjectFieldData[];
}

export interface PersonalProfile {
  personal_profile_id?: string;
  personal_profile_type?: Enum;
  files?: {
    id?: string;
    name?: string;
  }[];
}

export interface PersonalProfile2 {
  personal_profile_id?: string;
  personal_profile_type?: Enum;
  files?: {
    id?: string;
  }[];
}

export interface PersonalProfile3 {
  personal_profile_id?: string;
  personal_profile_type?: {
    enum_name: string;
  };
  files?: {
    id?: string;
  }[];
}

export interface PersonalProfileForUpdate {
  personal_profile_type?: string;
  /** 0–1000 items */
  files?: {
    id?: string;
  }[];
}

export interface PersonalProfileInput {
  personal_profile_type?: {
    enum_name: string;
  };
  files?: {
    id?: string;
  }[];
}

export interface Phone {
  international_area_code?: Enum;
  phone_number: string;
  formatted_phone_number?: string;
  device_type?: Enum;
  phone_usage?: Enum;
  is_primary?: boolean;
  is_public?: boolean;
}

export interface Phone2 {
  international_area_code?: {
    enum_name: string;
  };
  phone_number: string;
  device_type?: {
    enum_name: string;
  };
  phone_usage?: {
    enum_name: string;
  };
  is_primary?: boolean;
  is_public?: boolean;
  custom_fields?: ObjectFieldData[];
}

export interface PhoneForUpdate {
  international_area_code: string;
  phone_number: string;
  device_type: string;
  phone_usage: string;
  is_primary: boolean;
  is_public: boolean;
}

export interface PhoneInput {
  international_area_code?: {
    enum_name: string;
  };
  phone_number: string;
}

export interface PhoneNumberAndAreaCode {
  area_code: Enum;
  phone_number: string;
}

export interface PhoneNumberAndAreaCodeInput {
  area_code: {
    enum_name: string;
  };
  phone_number: string;
}

export interface PreHire {
  ats_application_id?: string;
  id?: string;
  hire_date?: string;
  employee_type: Enum;
  worker_id?: string;
  employee_type_id: string;
  person_id: string;
  custom_fields?: ObjectFieldData[];
  cost_center_rate?: SupportCostCenterItem[];
  onboarding_status: Enum;
}

export interface PreHireContractInfo {
  contract_start_date?: string;
  contract_end_date?: string;
  contract_type?: string;
  duration_type?: string;
  signing_type?: string;
  contract_file_ids?: string[];
}

export interface PreHireEmploymentInfo {
  department_id?: string;
  cost_center_rates?: JobDataCostCenter[];
  office_location_id?: string;
  work_location_id?: string;
  work_station?: string;
  worker_id?: string;
  compensation_type?: Enum;
  direct_leader_id?: string;
  dotted_line_manager_id?: string;
  job_id?: string;
  job_family_id?: string;
  job_level_id?: string;
  job_grade_id?: string;
  job_title?: string;
  employee_type_id?: string;
  employee_subtype_id?: string;
  employment_type?: string;
  work_email?: string;
  company_id?: string;
  social_security_city_id?: string;
  non_compete_covenant?: boolean;
  weekly_working_hours?: number;
  rehire?: 'yes' | 'no' | 'to_be_confirmed';
  rehire_employment_id?: string;
  working_hours_type?: string;
  weekly_working_hours_v2?: number;
  office_address?: OnboardingAddress;
  working_calendar_id?: string;
  updated_at?: string;
  suspected_rehiring?: boolean;
  condition_worker?: boolean;
  custom_fields?: AddressCustomField[];
  position_id?: string;
  company_manual_updated?: boolean;
  pay_group?: {
    name?: {
      lang: string;
      value: string;
    }[];
    id?: string;
  };
  whether_the_information_is_abnormal?: boolean;
  abnormal_reason?: {
    descriptions?: {
      lang: string;
      value: string;
    }[];
  }[];
  has_offer_salary?: boolean;
  recruitment_project_id?: string;
  work_shift?: Enum;
  created_at?: string;
  created_by?: string;
  updated_by?: string;
  seniority_date?: string;
  background_check_order_id?: string;
  background_check_order_name?: string;
  background_check_order_package_name?: string;
  background_check_order_result?: string;
  background_check_order_supplier_name?: string;
  background_check_order_account_name?: string;
  background_check_order_start_time?: string;
  background_check_order_complete_time?: string;
  background_check_order_status?: Enum;
  seniority_adjust_information_list?: {
    seniority_adjustment?: number;
    seniority_adjustment_type?: Enum;
    reasons_for_seniority_adjustment?: string;
    start_date?: string;
    end_date?: string;
    custom_fields?: CustomFieldData[];
  }[];
  notice_period_positive_voluntary?: NoticePeriodPositiveVoluntary;
  notice_period_probation_involuntary?: NoticePeriodPositiveVoluntary;
  notice_period_positive_involuntary?: NoticePeriodPositiveVoluntary;
  notice_period_probation_voluntary?: NoticePeriodPositiveVoluntary;
  working_hours_type_manual_updated?: boolean;
  is_over_due?: boolean;
  task_completed?: boolean;
  expected_graduate_date?: string;
  service_company?: string;
  pathway?: string;
  default_cost_center?: {
    cost_center_id?: string;
    effective_time?: string;
    is_herit?: boolean;
    inherit_source?: string;
  };
  cost_allocation?: {
    effective_time?: string;
    expiration_time?: string;
    cost_center_rates?: JobDataCostCenter[];
  };
  reuse_feishu_account?: string;
  reused_feishu_account_id?: string;
  work_country_id?: string;
}

export interface PreHireProbationInfo {
  probation_start_date?: string;
  probation_end_date?: string;
  probation_period?: number;
}

export interface PrehireDefaultCostCenterUpdate {
  cost_center_id: string;
  is_herit: boolean;
}

export interface PrehireSeniorityAdjustInformation {
  /** 0–100 */
  seniority_adjustment?: number;
  seniority_adjustment_type: 'decrease' | 'increase';
  reasons_for_seniority_adjustment?: string;
  start_date?: string;
  end_date?: string;
  custom_fields?: ObjectFieldData[];
}

export type ProbationStatus = 'pending' | 'rejected' | 'waiting' | 'approved' | 'converted' | 'offboarded';

export interface ProbationVoluntary {
  value?: number;
  value_unit?: string;
}

export interface ProcessFormVariableV2 {
  variable_api_name?: string;
  variable_value?: FieldVariableValueToForReview;
  /** 0–100000 items */
  sub_values?: {
    key?: string;
    value?: FieldVariableValueToForReview;
  }[];
}

export interface ProcessLink {
  web_link?: string;
  pc_link?: string;
  mobile_link?: string;
}

export interface ProfileSettingAddress {
  address_type?: string;
  country_region?: string;
  region?: string;
  region_subdivision_1?: string;
  region_subdivision_2?: string;
  city_v2?: string;
  city_text?: string;
  local_city_text?: string;
  city_subdivision_1?: string;
  city_subdivision_2?: string;
  district_v2?: string;
  postal_code?: string;
  address_line_1?: string;
  local_address_line_1?: string;
  address_line_2?: string;
  local_address_line_2?: string;
  address_line_3?: string;
  local_address_line_3?: string;
  address_line_4?: string;
  local_address_line_5?: string;
  address_line_6?: string;
  local_address_line_6?: string;
  address_line_7?: string;
  local_address_line_7?: string;
  address_line_8?: string;
  local_address_line_8?: string;
  address_line_9?: string;
  local_address_line_9?: string;
  local_address_line_4?: string;
  address_line_5?: string;
}

export interface ProfileSettingCitizenshipStatus {
  country_region?: string;
  citizenship_status?: string;
}

export interface ProfileSettingCustomField {
  field_name: string;
  value?: string;
}

export interface ProfileSettingCustomGroup {
  group_name?: string;
  /** 0–1000 items */
  items?: {
    /** 0–100 items */
    custom_fields?: ProfileSettingCustomField[];
  }[];
}

export interface ProfileSettingFile {
  file_id?: string;
  mime_type?: string;
  name?: string;
  /** int64 */
  size?: string;
  token?: string;
}

export interface ProfileSettingName {
  additional_name_type?: string;
  country_region?: string;
  full_name?: string;
  hereditary?: string;
  middle_name?: string;
  secondary?: string;
  social?: string;
  tertiary?: string;
  local_first_name_2?: string;
  local_middle_name?: string;
  local_primary?: string;
  local_primary_2?: string;
  local_secondary?: string;
  title?: string;
  local_first_name?: string;
  custom_local_name?: string;
  custom_western_name?: string;
  first_name?: string;
  name_primary?: string;
}

export interface ProfileSettingPhone {
  international_area_code?: string;
  phone_number?: string;
}

export interface QrCodeDimension {
  api_name?: string;
  display_name?: {
    zh_cn?: string;
    en_us?: string;
  };
  type?: 1 | 2 | 3 | (number & {});
}

export interface RegisteredOfficeAddressInfo {
  country_region_id: string;
  region_id?: string;
  city_id?: string;
  distinct_id?: string;
  address_line1?: string;
  address_line2?: string;
  address_line3?: string;
  address_line4?: string;
  address_line5?: string;
  address_line6?: string;
  address_line7?: string;
  address_line8?: string;
  address_line9?: string;
  local_address_line1?: string;
  local_address_line2?: string;
  local_address_line3?: string;
  local_address_line4?: string;
  local_address_line5?: string;
  local_address_line6?: string;
  local_address_line7?: string;
  local_address_line8?: string;
  local_address_line9?: string;
  postal_code?: string;
}

export interface ResidentTax {
  year_resident_tax: string;
  resident_status?: Enum;
  tax_country_region_id?: string;
  custom_fields?: ObjectFieldData[];
}

export interface ResidentTaxForUpdate {
  tax_country_region?: string;
  resident_status?: string;
  tax_address?: AddressForUpdate;
  resident_status_specification?: string;
  year_resident_tax?: string;
  custom_fields?: ObjectFieldData[];
}

export interface ResidentTaxInput {
  year_resident_tax: string;
  resident_status?: {
    enum_name: string;
  };
  tax_country_region_id?: string;
  custom_fields?: ObjectFieldData[];
}

export interface SecurityGroup {
  id: string;
  code: string;
  name?: {
    zh_cn?: string;
    en_us?: string;
  };
  active_status: number;
  description?: {
    zh_cn?: string;
    en_us?: string;
  };
  group_type: 3 | 7 | (number & {});
  created_by: string;
  update_time: string;
  org_truncation?: OrgTruncation[];
}

export interface SignatureFile {
  signature_file_id: string;
  names?: {
    lang: string;
    value: string;
  }[];
  create_time?: string;
  update_time?: string;
  employment_id?: string;
  pre_hire_id?: string;
  signature_file_state?: Enum;
  contract_code?: string;
  effective_date?: string;
  template_id?: string;
  sign_url?: string;
}

export interface SignatureSignatoryLabel {
  template_signatory_type: Enum;
  label: {
    lang: string;
    value: string;
  }[];
  apiname?: string;
}

export interface SignatureTemplateCommonFieldInfo {
  source: Enum;
  apiname: string;
}

export interface SignatureTemplateRegionInfo {
  is_global_scope?: string;
  meta_infos?: {
    api_name?: string;
    wk_id?: string;
    label?: {
      lang: string;
      value: string;
    }[];
  }[];
  country_region_ids?: string[];
  country_region_subdivision_ids?: string[];
  subregion_l3_ids?: string[];
}

export type Status = 'Approving' | 'Approved' | 'Offboarded' | 'Rejected' | 'Withdrawn' | 'NoNeedApproval';

export interface SubEvent {
  id?: string;
  entity?: string;
  agg_entity?: string;
  agg_entity_id?: string;
  agg_entity_field?: string;
  opt_type?: 1 | 2 | 3 | (number & {});
  /** 0–1000 items */
  field_changes?: string[];
}

export interface Subdivision {
  id: string;
  name: {
    lang: string;
    value: string;
  }[];
  country_region_id: string;
  subdivision_type: Enum;
}

export interface Subregion {
  id: string;
  name: {
    lang: string;
    value: string;
  }[];
  subdivision_id: string;
  superior_subregion_id?: string;
}

export interface SupportCostCenterItem {
  cost_center_id?: string;
  rate?: number;
}

export type TaskStatus = 
  | 'failed'
  | 'rejected'
  | 'completed'
  | 'not_started'
  | 'terminated'
  | 'initiating'
  | 'exception'
  | 'in_progress'
  | 'skipped'
  | 'uninitialized'
  | 'in_review';

export interface TaxInfoMys {
  epf_ee_tp3?: string;
  fresh_graduate?: boolean;
  monthly_gross?: string;
  mtd?: string;
  previous_income_in_the_current_year?: boolean;
  socso?: string;
  tax_relief_1?: string;
  tax_relief_2?: string;
  tax_relief_3?: string;
  tax_relief_4?: string;
  tax_relief_5?: string;
}

export interface TranferEmploymentInfo {
  regular_employee_start_date?: string;
  seniority_date?: string;
  employee_number?: string;
  custom_fields?: CustomField[];
}

export interface TransferInfo {
  remark?: string;
  offer_info?: string;
  target_dotted_manager_clean?: boolean;
  probation_exist?: boolean;
  original_department?: string;
  target_department?: string;
  original_work_location?: string;
  target_work_location?: string;
  original_direct_manager?: string;
  target_direct_manager?: string;
  original_dotted_manager?: string;
  target_dotted_manager?: string;
  original_job?: string;
  target_job?: string;
  original_job_family?: string;
  target_job_family?: string;
  original_job_level?: string;
  target_job_level?: string;
  original_workforce_type?: string;
  target_workforce_type?: string;
  original_employee_subtype?: string;
  target_employee_subtype?: string;
  original_company?: string;
  target_company?: string;
  original_contract_number?: string;
  target_contract_number?: string;
  original_contract_type?: string;
  target_contract_type?: string;
  original_duration_type?: string;
  target_duration_type?: string;
  original_signing_type?: string;
  target_signing_type?: string;
  original_contract_start_date?: string;
  target_contract_start_date?: string;
  original_contract_end_date?: string;
  target_contract_end_date?: string;
  original_working_hours_type?: string;
  target_working_hours_type?: string;
  original_working_calendar?: string;
  target_working_calendar?: string;
  original_probation_end_date?: string;
  target_probation_end_date?: string;
  original_weekly_working_hours?: string;
  target_weekly_working_hours?: string;
  original_work_shift?: string;
  target_work_shift?: string;
  original_cost_center_rate?: JobDataCostCenter[];
  target_cost_center_rate?: JobDataCostCenter[];
  target_allocation_expiration_time?: string;
  original_allocation_expiration_time?: string;
  target_allocation_effective_time?: string;
  original_allocation_effective_time?: string;
  original_default_cost_center?: string;
  target_default_cost_center?: string;
  original_is_default_cost_center_inherited?: boolean;
  target_is_default_cost_center_inherited?: boolean;
  original_employment_change?: TransferInfoOriginalEmploymentChange;
  target_employment_change?: TransferInfoOriginalEmploymentChange;
  original_job_grade?: string;
  target_job_grade?: string;
  original_compensation_type?: string;
  target_compensation_type?: string;
  original_service_company?: string;
  target_service_company?: string;
  original_position?: string;
  target_position?: string;
  original_social_security_city?: string;
  target_social_security_city?: string;
  original_pathway?: string;
  target_pathway?: string;
  is_transfer_with_workforce?: boolean;
  original_department_name?: IdNameObject;
  target_department_name?: IdNameObject;
  original_work_location_name?: IdNameObject;
  target_work_location_name?: IdNameObject;
  original_direct_manager_name?: IdNameObject;
  target_direct_manager_name?: IdNameObject;
  original_job_name?: IdNameObject;
  target_job_name?: IdNameObject;
  original_job_family_name?: IdNameObject;
  target_job_family_name?: IdNameObject;
  original_job_level_name?: IdNameObject;
  target_job_level_name?: IdNameObject;
  original_workforce_type_name?: IdNameObject;
  target_workforce_type_name?: IdNameObject;
  original_company_name?: IdNameObject;
  target_company_name?: IdNameObject;
  original_contract_type_name?: IdNameObject;
  target_contract_type_name?: IdNameObject;
  original_duration_type_name?: IdNameObject;
  target_duration_type_name?: IdNameObject;
  original_signing_type_name?: IdNameObject;
  target_signing_type_name?: IdNameObject;
  original_working_hours_type_name?: IdNameObject;
  target_working_hours_type_name?: IdNameObject;
  original_working_calendar_name?: IdNameObject;
  target_working_calendar_name?: IdNameObject;
  original_work_shift_name?: IdNameObject;
  target_work_shift_name?: IdNameObject;
  original_job_grade_name?: IdNameObject;
  target_job_grade_name?: IdNameObject;
  original_compensation_type_name?: IdNameObject;
  target_compensation_type_name?: IdNameObject;
  original_service_company_name?: IdNameObject;
  target_service_company_name?: IdNameObject;
  original_position_name?: IdNameObject;
  target_position_name?: IdNameObject;
  original_employee_subtype_name?: IdNameObject;
  target_employee_subtype_name?: IdNameObject;
  original_pathway_name?: IdNameObject;
  target_pathway_name?: IdNameObject;
  original_default_cost_center_name?: IdNameObject;
  target_default_cost_center_name?: IdNameObject;
  original_dotted_manager_name?: IdNameObject;
  target_dotted_manager_name?: IdNameObject;
  initiator_name?: IdNameObject;
  exception_handler_name?: IdNameObject;
  original_social_security_city_name?: IdNameObject;
  target_social_security_city_name?: IdNameObject;
  wk_created_at?: string;
  transform_source?: {
    zh_cn?: string;
    en_us?: string;
  };
  details_of_job_status_change?: {
    zh_cn?: string;
    en_us?: string;
  }[];
}

export interface TransferInfoOriginalEmploymentChange {
  regular_employee_start_date?: string;
  seniority_date?: string;
  employee_number?: string;
  custom_fields?: CustomFieldData[];
  notice_period_change_record?: NoticePeriodChangeRecord;
}

export type UserIdType = 'user_id' | 'union_id' | 'open_id' | 'people_corehr_id';

export type UserIdType2 = 'people_corehr_id' | 'open_id' | 'union_id' | 'user_id';

export type UserIdTypeInput = 'open_id' | 'union_id' | 'user_id' | 'people_corehr_id';

export interface VariableValue {
  text_value?: string;
  bool_value?: boolean;
  number_value?: string;
  enum_value?: string;
  date_value?: string;
  date_time_value?: string;
  i18n_value?: {
    zh_cn?: string;
    en_us?: string;
  };
  object_value?: FieldVariableValueToObject;
  department_value?: string;
  employment_value?: string;
  list_values?: string[];
  file_value?: {
    open_file_id?: string;
    file_name?: string;
    length?: number;
  };
  record_values?: FieldVariableValueToRecord[];
}

export interface Visa {
  wk_id?: string;
  country_region_id: string;
  national_id_type_id: string;
  visa_number: string;
  issued_date?: string;
  expiration_date?: string;
  issued_by?: string;
}

export interface VisaInput {
  country_region: string;
  national_id_type: string;
  visa_number: string;
  issued_date?: string;
  expiration_date?: string;
  issued_by?: string;
}

export interface WorkEmail {
  email: string;
  is_primary?: boolean;
  is_public?: boolean;
  email_usage?: Enum;
  custom_fields?: ObjectFieldData[];
}

export interface WorkEmailInput {
  email: string;
  is_primary?: boolean;
  is_public?: boolean;
  email_usage?: {
    enum_name: string;
  };
  custom_fields?: ObjectFieldData[];
}

export interface WorkExperience {
  company_organization?: {
    lang: string;
    value: string;
  }[];
  department?: {
    lang: string;
    value: string;
  }[];
  job?: {
    lang: string;
    value: string;
  }[];
  description?: {
    lang: string;
    value: string;
  }[];
  start_date?: string;
  end_date?: string;
  custom_fields?: ObjectFieldData[];
}

export interface WorkExperienceInfo {
  company_organization?: {
    lang: string;
    value: string;
  }[];
  department?: {
    lang: string;
    value: string;
  }[];
  job?: {
    lang: string;
    value: string;
  }[];
  description?: {
    lang: string;
    value: string;
  }[];
  start_date?: string;
  end_date?: string;
  custom_fields?: CustomFieldData[];
}

export interface WorkExperienceInfoInput {
  company_organization?: {
    lang: string;
    value: string;
  }[];
  department?: {
    lang: string;
    value: string;
  }[];
  job?: {
    lang: string;
    value: string;
  }[];
  description?: {
    lang: string;
    value: string;
  }[];
  start_date?: string;
  end_date?: string;
  custom_fields?: CustomField[];
}

export interface WorkExperienceInput {
  company_name?: string;
  start_time?: string;
  end_time?: string;
  job_title?: string;
  description?: string;
  department?: string;
  custom_fields?: ObjectFieldData[];
}

export interface WorkforcePlanDetailRow {
  /** 1–20 items */
  dimensions: DimensionEntity[];
  /** 0–15 items */
  eai_details?: WorkforcePlanEaiDetail[];
  plan_value?: string;
  multi_period_values?: WorkforcePlanMultiPeriodValue[];
}

export interface WorkforcePlanDetailRowInput {
  /** 1–20 items */
  dimensions: DimensionEntity[];
  /** 0–15 items */
  eai_details?: WorkforcePlanEaiDetail[];
  plan_value?: string;
  /** 0–15 items */
  multi_period_values?: WorkforcePlanMultiPeriodValue[];
}

export interface WorkforcePlanEaiDetail {
  date?: string;
  estimated_active_individuals?: string;
}

export interface WorkforcePlanMultiPeriodValue {
  period_date?: string;
  workforce_plan?: string;
  individuals_to_be_added?: string;
  individuals_to_be_removed?: string;
}

export interface WorkingHoursType {
  id?: string;
  code?: string;
  name: {
    lang: string;
    value: string;
  }[];
  country_region_id_list?: string[];
  default_for_job: boolean;
  active: boolean;
  custom_fields?: ObjectFieldData[];
}
