// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, FileInput, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  Address2,
  Address3,
  BankAccount,
  DependentInput,
  Education,
  EducationInput,
  EmergencyContact,
  EmergencyContactName,
  Enum,
  NationalId,
  ObjectFieldData,
  PersonAddress,
  PersonBankAccount,
  PersonDependent,
  PersonDependentPhone,
  PersonEmail,
  PersonName2,
  PersonNameInput,
  PersonPhone,
  PersonalProfile2,
  PersonalProfileInput,
  Phone2,
  WorkEmail,
  WorkExperience,
} from '../types.ts';

export interface CreateInput {
  params?: {
    client_token?: string;
  };
  data: {
    name_list: PersonNameInput[];
    gender?: {
      enum_name: string;
    };
    date_of_birth?: string;
    nationality_id?: string;
    race?: {
      enum_name: string;
    };
    marital_status?: {
      enum_name: string;
    };
    phone_list?: Phone2[];
    address_list?: Address2[];
    email_list?: PersonEmail[];
    work_experience_list?: WorkExperience[];
    education_list?: EducationInput[];
    bank_account_list?: BankAccount[];
    national_id_list?: NationalId[];
    dependent_list?: DependentInput[];
    emergency_contact_list?: EmergencyContact[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    custom_fields?: ObjectFieldData[];
    resident_tax_id_list?: string[];
    age?: number;
    personal_profile?: PersonalProfileInput[];
  };
}

export interface CreateOutput {
  person?: {
    phone_number?: string;
    legal_name?: string;
    preferred_name?: string;
    id?: string;
    name_list: PersonName2[];
    gender?: Enum;
    date_of_birth?: string;
    nationality_id?: string;
    race?: Enum;
    marital_status?: Enum;
    phone_list?: PersonPhone[];
    address_list?: PersonAddress[];
    email_list?: PersonEmail[];
    work_experience_list?: WorkExperience[];
    education_list?: Education[];
    bank_account_list?: PersonBankAccount[];
    national_id_list?: NationalId[];
    dependent_list?: PersonDependent[];
    emergency_contact_list?: {
      name?: EmergencyContactName;
      relationship?: Enum;
      phone_ist?: {
        international_area_code?: Enum;
        phone_number: string;
        custom_fields?: ObjectFieldData[];
      }[];
      custom_fields?: ObjectFieldData[];
      legal_name?: string;
    }[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    custom_fields?: ObjectFieldData[];
    email_address?: string;
    resident_tax_id_list?: string[];
    age?: number;
    highest_level_of_education?: Education;
    highest_degree_of_education?: Education;
    personal_profile?: PersonalProfile2[];
  };
}

/**
 * 创建个人信息 · Create Personal Information
 * - POST /open-apis/corehr/v1/persons
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:person:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/create
 * @deprecated Feishu lists it as superseded.
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v1.person.create', method: 'POST', path: '/open-apis/corehr/v1/persons', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    person_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除个人信息 · Delete personal information
 * - DELETE /open-apis/corehr/v1/persons/:person_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:person:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v1.person.delete', method: 'DELETE', path: '/open-apis/corehr/v1/persons/:person_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    person_id: string;
  };
  params?: {
    /** default "open_id" */
    user_id_type?: 'people_employee_id';
  };
}

export interface GetOutput {
  person?: {
    phone_number?: string;
    legal_name?: string;
    preferred_name?: string;
    id?: string;
    name_list: PersonName2[];
    gender?: Enum;
    date_of_birth?: string;
    nationality_id?: string;
    nationality_id_v2?: string;
    race?: Enum;
    marital_status?: Enum;
    phone_list?: PersonPhone[];
    address_list?: Address3[];
    email_list?: WorkEmail[];
    work_experience_list?: WorkExperience[];
    education_list?: Education[];
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
      custom_fields?: ObjectFieldData[];
      country_region_id?: string;
      bank_account_usage?: Enum[];
      bank_account_type?: Enum;
      currency_id?: string;
    }[];
    national_id_list?: NationalId[];
    dependent_list?: {
      name?: EmergencyContactName;
      relationship: Enum;
      gender?: Enum;
      date_of_birth?: string;
      nationality_id?: string;
      nationality_id_v2?: string;
      national_id_list?: NationalId[];
      spouses_working_status?: Enum;
      is_this_person_covered_by_health_insurance?: boolean;
      is_this_person_allowed_for_tax_deduction?: boolean;
      custom_fields?: ObjectFieldData[];
      dependent_name?: string;
      employer?: string;
      job?: string;
      phone?: PersonPhone;
      address?: Address3;
      birth_certificate_of_child?: {
        id?: string;
      }[];
    }[];
    emergency_contact_list?: {
      name?: EmergencyContactName;
      relationship?: Enum;
      phone_ist?: PersonPhone[];
      custom_fields?: ObjectFieldData[];
      legal_name?: string;
    }[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    custom_fields?: ObjectFieldData[];
    email_address?: string;
    resident_tax_id_list?: string[];
    age?: number;
    highest_level_of_education?: Education;
    highest_degree_of_education?: Education;
    personal_profile?: PersonalProfile2[];
  };
}

/**
 * 查询单个个人信息 · Get personal information
 * - GET /open-apis/corehr/v1/persons/:person_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:person:read, corehr:person:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/get
 * @deprecated Feishu lists it as superseded.
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'corehr.v1.person.get', method: 'GET', path: '/open-apis/corehr/v1/persons/:person_id', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    person_id: string;
  };
  params?: {
    client_token?: string;
  };
  data?: {
    name_list?: PersonNameInput[];
    gender?: {
      enum_name: string;
    };
    date_of_birth?: string;
    nationality_id?: string;
    race?: {
      enum_name: string;
    };
    marital_status?: {
      enum_name: string;
    };
    phone_list?: Phone2[];
    address_list?: Address2[];
    email_list?: PersonEmail[];
    work_experience_list?: WorkExperience[];
    education_list?: EducationInput[];
    bank_account_list?: BankAccount[];
    national_id_list?: NationalId[];
    dependent_list?: DependentInput[];
    emergency_contact_list?: EmergencyContact[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    custom_fields?: ObjectFieldData[];
    resident_tax_id_list?: string[];
    age?: number;
    personal_profile?: PersonalProfileInput[];
  };
}

export interface PatchOutput {
  person?: {
    phone_number?: string;
    legal_name?: string;
    preferred_name?: string;
    id?: string;
    name_list: PersonName2[];
    gender?: Enum;
    date_of_birth?: string;
    nationality_id?: string;
    race?: Enum;
    marital_status?: Enum;
    phone_list?: PersonPhone[];
    address_list?: PersonAddress[];
    email_list?: PersonEmail[];
    work_experience_list?: WorkExperience[];
    education_list?: Education[];
    bank_account_list?: PersonBankAccount[];
    national_id_list?: NationalId[];
    dependent_list?: PersonDependent[];
    emergency_contact_list?: {
      name?: EmergencyContactName;
      relationship?: Enum;
      phone_ist?: PersonDependentPhone[];
      custom_fields?: ObjectFieldData[];
      legal_name?: string;
    }[];
    date_entered_workforce?: string;
    profile_image_id?: string;
    custom_fields?: ObjectFieldData[];
    email_address?: string;
    resident_tax_id_list?: string[];
    age?: number;
    highest_level_of_education?: Education;
    highest_degree_of_education?: Education;
    personal_profile?: PersonalProfile2[];
  };
}

/**
 * 更新个人信息 · Update personal information
 * - PATCH /open-apis/corehr/v1/persons/:person_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/patch
 * @deprecated Feishu lists it as superseded.
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v1.person.patch', method: 'PATCH', path: '/open-apis/corehr/v1/persons/:person_id', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface UploadInput {
  data: {
    file_content: FileInput;
    file_name: string;
  };
}

export interface UploadOutput {
  id?: string;
}

/**
 * 上传文件
 * - POST /open-apis/corehr/v1/persons/upload
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:file:write, corehr:person:write
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/person/upload
 */
export const upload: ApiDefinition<UploadInput, UploadOutput> = { id: 'corehr.v1.person.upload', method: 'POST', path: '/open-apis/corehr/v1/persons/upload', tokens: 't', multipart: true, tier: 3 };
