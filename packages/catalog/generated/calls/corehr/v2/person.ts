// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type {
  Address,
  AddressInput,
  BankAccount2,
  BankAccountInput,
  CitizenshipStatus,
  CustomField,
  CustomFieldData,
  Dependent,
  Dependent2,
  Education2,
  Email,
  EmailInput,
  EmergencyContactInput,
  Enum,
  Name,
  NationalIdInput,
  Passport,
  PersonEducation,
  PersonEmergencyContact,
  PersonForCountry,
  PersonForCountryInput,
  PersonName,
  PersonNationalId,
  PersonalProfile,
  PersonalProfile3,
  Phone,
  PhoneInput,
  ProfileSettingCitizenshipStatus,
  ResidentTax,
  ResidentTaxInput,
  TaxInfoMys,
  Visa,
  WorkExperienceInfo,
  WorkExperienceInfoInput,
} from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data?: {
    name_list?: Name[];
    gender?: {
      enum_name: string;
    };
    date_of_birth?: string;
    nationality_id?: string;
    nationality_id_v2?: string;
    citizenship_status_list?: ProfileSettingCitizenshipStatus[];
    race?: {
      enum_name: string;
    };
    marital_status?: {
      enum_name: string;
    };
    phone_list?: PhoneInput[];
    address_list?: AddressInput[];
    email_list?: EmailInput[];
    work_experience_list?: WorkExperienceInfoInput[];
    education_list?: Education2[];
    bank_account_list?: BankAccountInput[];
    national_id_list?: NationalIdInput[];
    dependent_list?: Dependent2[];
    emergency_contact_list?: EmergencyContactInput[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    personal_profile?: PersonalProfile3[];
    native_region?: string;
    hukou_type?: {
      enum_name: string;
    };
    hukou_location?: string;
    political_affiliations?: {
      enum_name: string;
    }[];
    talent_id?: string;
    custom_fields?: CustomField[];
    born_country_region?: string;
    is_disabled?: boolean;
    disable_card_number?: string;
    is_martyr_family?: boolean;
    martyr_card_number?: string;
    is_old_alone?: boolean;
    resident_taxes?: ResidentTaxInput[];
    first_entry_time?: string;
    leave_time?: string;
    legal_name_v2s?: Name[];
    national_id_v2s?: NationalIdInput[];
    visas?: Visa[];
    passports?: Passport[];
    person_for_countries?: PersonForCountryInput[];
    preferred_name_v2?: Name;
    mother_name?: string;
    city_of_birth?: string;
    region_of_birth?: string;
    tax_info_mys?: TaxInfoMys;
  };
}

export interface CreateOutput {
  person?: {
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
    citizenship_status?: CitizenshipStatus[];
    race?: Enum;
    marital_status?: Enum;
    phone_list?: Phone[];
    address_list?: Address[];
    email_list?: Email[];
    work_experience_list?: WorkExperienceInfo[];
    education_list?: PersonEducation[];
    bank_account_list?: BankAccount2[];
    national_id_list?: PersonNationalId[];
    dependent_list?: Dependent[];
    emergency_contact_list?: PersonEmergencyContact[];
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
    passport_number?: string;
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
}

/**
 * 创建个人信息 · Create person information
 * - POST /open-apis/corehr/v2/persons
 * - Tokens: tenant
 * - Scopes (any one): corehr:person:write
 * - Scopes of single fields: corehr:person.address:read, corehr:person.address:write, corehr:person.bank_account:read, corehr:person.bank_account:write, corehr:person.born_country_region:read, corehr:person.born_country_region:write, corehr:person.custom_field:read, corehr:person.custom_field:write, corehr:person.date_entered_workforce:read, corehr:person.date_entered_workforce:write, corehr:person.date_of_birth:read, corehr:person.date_of_birth:write, corehr:person.dependent:read, corehr:person.dependent:write, corehr:person.education:read, corehr:person.education:write, corehr:person.email:read, corehr:person.email:write, corehr:person.emergency_contact:read, corehr:person.emergency_contact:write, corehr:person.entry_leave_time:read, corehr:person.entry_leave_time:write, corehr:person.gender:read, corehr:person.gender:write, corehr:person.hukou:read, corehr:person.hukou:write, corehr:person.is_disabled:read, corehr:person.is_disabled:write, corehr:person.is_old_alone:read, corehr:person.is_old_alone:write, corehr:person.legal_name:read, corehr:person.legal_name:write, corehr:person.legal_name_v2:read, corehr:person.legal_name_v2:write, corehr:person.marital_status:read, corehr:person.marital_status:write, corehr:person.martyr_family:read, corehr:person.martyr_family:write, corehr:person.national_id:read, corehr:person.national_id:write, corehr:person.national_id_v2:read, corehr:person.national_id_v2:write, corehr:person.nationality:read, corehr:person.nationality:write, corehr:person.native_region:read, corehr:person.native_region:write, corehr:person.passport:read, corehr:person.passport:write, corehr:person.passport_number:read, corehr:person.person_for_country:read, corehr:person.person_for_country:write, corehr:person.personal_profile:read, corehr:person.personal_profile:write, corehr:person.phone:read, corehr:person.phone:write, corehr:person.preferred_name_v2:read, corehr:person.race:read, corehr:person.resident_tax:read, corehr:person.resident_tax:write, corehr:person.resident_tax_custom_field:read, corehr:person.resident_tax_custom_field:write, corehr:person.visa:read, corehr:person.visa:write, corehr:person.work_experience:read, corehr:person.work_experience:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.person.create', method: 'POST', path: '/open-apis/corehr/v2/persons', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface PatchInput {
  path: {
    person_id: string;
  };
  params?: {
    client_token?: string;
    no_need_query?: boolean;
  };
  data?: {
    name_list?: Name[];
    gender?: {
      enum_name: string;
    };
    date_of_birth?: string;
    nationality_id?: string;
    nationality_id_v2?: string;
    citizenship_status_list?: ProfileSettingCitizenshipStatus[];
    race?: {
      enum_name: string;
    };
    marital_status?: {
      enum_name: string;
    };
    phone_list?: PhoneInput[];
    address_list?: AddressInput[];
    email_list?: EmailInput[];
    work_experience_list?: WorkExperienceInfoInput[];
    education_list?: Education2[];
    bank_account_list?: BankAccountInput[];
    national_id_list?: NationalIdInput[];
    dependent_list?: Dependent2[];
    emergency_contact_list?: EmergencyContactInput[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    personal_profile?: PersonalProfile3[];
    native_region?: string;
    hukou_type?: {
      enum_name: string;
    };
    hukou_location?: string;
    political_affiliations?: {
      enum_name: string;
    }[];
    talent_id?: string;
    custom_fields?: CustomField[];
    born_country_region?: string;
    is_disabled?: boolean;
    disable_card_number?: string;
    is_martyr_family?: boolean;
    martyr_card_number?: string;
    is_old_alone?: boolean;
    resident_taxes?: ResidentTaxInput[];
    first_entry_time?: string;
    leave_time?: string;
    legal_name_v2s?: Name[];
    national_id_v2s?: NationalIdInput[];
    visas?: Visa[];
    passports?: Passport[];
    person_for_countries?: PersonForCountryInput[];
    preferred_name_v2?: Name;
    mother_name?: string;
    city_of_birth?: string;
    region_of_birth?: string;
    tax_info_mys?: TaxInfoMys;
  };
}

export interface PatchOutput {
  person?: {
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
    citizenship_status?: CitizenshipStatus[];
    race?: Enum;
    marital_status?: Enum;
    phone_list?: Phone[];
    address_list?: Address[];
    email_list?: Email[];
    work_experience_list?: WorkExperienceInfo[];
    education_list?: PersonEducation[];
    bank_account_list?: BankAccount2[];
    national_id_list?: PersonNationalId[];
    dependent_list?: Dependent[];
    emergency_contact_list?: PersonEmergencyContact[];
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
}

/**
 * 更新个人信息 · update person information
 * - PATCH /open-apis/corehr/v2/persons/:person_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:person:write
 * - Scopes of single fields: corehr:person.address:read, corehr:person.address:write, corehr:person.bank_account:read, corehr:person.bank_account:write, corehr:person.born_country_region:read, corehr:person.born_country_region:write, corehr:person.custom_field:read, corehr:person.custom_field:write, corehr:person.date_entered_workforce:read, corehr:person.date_entered_workforce:write, corehr:person.date_of_birth:read, corehr:person.date_of_birth:write, corehr:person.dependent:read, corehr:person.dependent:write, corehr:person.education:read, corehr:person.education:write, corehr:person.email:read, corehr:person.email:write, corehr:person.emergency_contact:read, corehr:person.emergency_contact:write, corehr:person.entry_leave_time:read, corehr:person.entry_leave_time:write, corehr:person.gender:read, corehr:person.gender:write, corehr:person.hukou:read, corehr:person.hukou:write, corehr:person.is_disabled:read, corehr:person.is_disabled:write, corehr:person.is_old_alone:read, corehr:person.is_old_alone:write, corehr:person.legal_name:read, corehr:person.legal_name:write, corehr:person.legal_name_v2:read, corehr:person.legal_name_v2:write, corehr:person.marital_status:read, corehr:person.marital_status:write, corehr:person.martyr_family:read, corehr:person.martyr_family:write, corehr:person.national_id:read, corehr:person.national_id:write, corehr:person.national_id_v2:read, corehr:person.national_id_v2:write, corehr:person.nationality:read, corehr:person.nationality:write, corehr:person.native_region:read, corehr:person.native_region:write, corehr:person.passport:read, corehr:person.passport:write, corehr:person.person_for_country:read, corehr:person.person_for_country:write, corehr:person.personal_profile:read, corehr:person.personal_profile:write, corehr:person.phone:read, corehr:person.phone:write, corehr:person.preferred_name_v2:read, corehr:person.race:read, corehr:person.resident_tax:read, corehr:person.resident_tax:write, corehr:person.resident_tax_custom_field:read, corehr:person.resident_tax_custom_field:write, corehr:person.visa:read, corehr:person.visa:write, corehr:person.work_experience:read, corehr:person.work_experience:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/person/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.person.patch', method: 'PATCH', path: '/open-apis/corehr/v2/persons/:person_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };
