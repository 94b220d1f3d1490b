// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdTypeInput, NoteUserIdType } from '../../shared-types.ts';
import type {
  ApplicationOfferBasicInfo,
  ApplicationOfferCustomModule,
  ApplicationOfferSalaryPlan,
  BaseBilingualWithId,
  ContractPeriodInfo,
  EmployeeTypeIdType,
  InternOfferOffboardingInfo,
  JobFamilyIdType,
  JobLevelIdType,
  OfferBasicInfo,
  OfferSalaryInfo,
  OfferSendRecord,
  Operation,
} from '../types.ts';

export interface CreateInput {
  params?: {
    user_id_type?: NoteUserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data: {
    application_id: string;
    schema_id?: string;
    offer_type?: 1 | 2;
    basic_info: OfferBasicInfo;
    salary_info?: OfferSalaryInfo;
    customized_info_list?: {
      id?: string;
      value?: string;
    }[];
  };
}

export interface CreateOutput {
  offer_id?: string;
  application_id?: string;
  schema_id?: string;
  offer_type?: 1 | 2;
  basic_info?: {
    department_id?: string;
    leader_user_id?: string;
    employment_job_id?: string;
    employee_type_id?: string;
    job_family_id?: string;
    job_level_id?: string;
    probation_month?: number;
    contract_year?: number;
    contract_period?: ContractPeriodInfo;
    expected_onboard_date?: string;
    onboard_address_id?: string;
    work_address_id?: string;
    owner_user_id?: string;
    recommended_words?: string;
    job_requirement_id?: string;
    job_process_type_id?: number;
    attachment_id_list?: string[];
    common_attachment_id_list?: string[];
    attachment_description?: string;
    operator_user_id: string;
    position_id?: string;
    job_offered?: string;
    job_grade_id?: string;
    pathway_id?: string;
  };
  salary_info?: OfferSalaryInfo;
  customized_info_list?: {
    id?: string;
    value?: string;
  }[];
}

/**
 * 创建 Offer · Create offer
 * - POST /open-apis/hire/v1/offers
 * - Tokens: tenant
 * - Scopes (any one): hire:offer
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'hire.v1.offer.create', method: 'POST', path: '/open-apis/hire/v1/offers', tokens: 't', tier: 7 };

export interface GetInput {
  path: {
    offer_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
}

export interface GetOutput {
  offer?: {
    id?: string;
    application_id?: string;
    basic_info?: ApplicationOfferBasicInfo;
    salary_plan?: ApplicationOfferSalaryPlan;
    schema_id?: string;
    offer_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
    offer_type?: 1 | 2;
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
 * 获取 Offer 详情 · Get offer details
 * - GET /open-apis/hire/v1/offers/:offer_id
 * - Tokens: tenant
 * - Scopes (any one): hire:offer, hire:offer:low_sensitive_info:readonly, hire:offer:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly, hire:offer, hire:offer:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.offer.get', method: 'GET', path: '/open-apis/hire/v1/offers/:offer_id', tokens: 't', tier: 8 };

export interface InternOfferStatusInput {
  path: {
    offer_id: string;
  };
  data: {
    operation: Operation;
    onboarding_info?: {
      actual_onboarding_date: string;
    };
    offboarding_info?: InternOfferOffboardingInfo;
  };
}

export interface InternOfferStatusOutput {
  offer_id?: string;
  operation: Operation;
  onboarding_info?: {
    actual_onboarding_date: string;
  };
  offboarding_info?: InternOfferOffboardingInfo;
}

/**
 * 更新实习 Offer 入/离职状态 · Update internship offer entry/exit status
 * - POST /open-apis/hire/v1/offers/:offer_id/intern_offer_status
 * - Tokens: tenant
 * - Scopes (any one): hire:offer
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/intern_offer_status
 */
export const internOfferStatus: ApiDefinition<InternOfferStatusInput, InternOfferStatusOutput> = { id: 'hire.v1.offer.internOfferStatus', method: 'POST', path: '/open-apis/hire/v1/offers/:offer_id/intern_offer_status', tokens: 't', tier: 4 };

export interface ListInput {
  params: {
    page_token?: string;
    /** default 10 */
    page_size?: number;
    talent_id: string;
    user_id_type?: NoteUserIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    id?: string;
    job_info?: {
      job_id?: string;
      job_name?: string;
    };
    create_time?: number;
    offer_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
    offer_type?: 1 | 2;
    employee_type?: BaseBilingualWithId;
    application_id?: string;
  }[];
}

/**
 * 获取 Offer 列表 · Get offer list
 * - GET /open-apis/hire/v1/offers
 * - Tokens: tenant
 * - Scopes (any one): hire:offer, hire:offer:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.offer.list', method: 'GET', path: '/open-apis/hire/v1/offers', tokens: 't', tier: 4, paged: true, items: 'items' };

export interface OfferStatusInput {
  path: {
    offer_id: string;
  };
  data: {
    offer_status: 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
    expiration_date?: string;
    termination_reason_id_list?: string[];
    termination_reason_note?: string;
    cancel_offer_termination_type?: 1 | 22 | 27;
  };
}

export type OfferStatusOutput = UnknownFields;

/**
 * 更新 Offer 状态 · Update Offer Status
 * - PATCH /open-apis/hire/v1/offers/:offer_id/offer_status
 * - Tokens: tenant
 * - Scopes (any one): hire:offer
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/offer_status
 */
export const offerStatus: ApiDefinition<OfferStatusInput, OfferStatusOutput> = { id: 'hire.v1.offer.offerStatus', method: 'PATCH', path: '/open-apis/hire/v1/offers/:offer_id/offer_status', tokens: 't', tier: 3 };

export interface UpdateInput {
  path: {
    offer_id: string;
  };
  params?: {
    user_id_type?: NoteUserIdType;
    department_id_type?: DepartmentIdTypeInput;
    job_level_id_type?: JobLevelIdType;
    job_family_id_type?: JobFamilyIdType;
    employee_type_id_type?: EmployeeTypeIdType;
  };
  data: {
    schema_id: string;
    basic_info: OfferBasicInfo;
    salary_info?: OfferSalaryInfo;
    customized_info_list?: {
      id?: string;
      value?: string;
    }[];
  };
}

export interface UpdateOutput {
  offer_id?: string;
  schema_id?: string;
  basic_info?: {
    department_id?: string;
    leader_user_id?: string;
    employment_job_id?: string;
    employee_type_id?: string;
    job_family_id?: string;
    job_level_id?: string;
    probation_month?: number;
    contract_year?: number;
    contract_period?: ContractPeriodInfo;
    expected_onboard_date?: string;
    onboard_address_id?: string;
    work_address_id?: string;
    owner_user_id?: string;
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
  };
  salary_info?: OfferSalaryInfo;
  customized_info_list?: {
    id?: string;
    value?: string;
  }[];
}

/**
 * 更新 Offer 信息 · Update offer info
 * - PUT /open-apis/hire/v1/offers/:offer_id
 * - Tokens: tenant
 * - Scopes (any one): hire:offer
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'hire.v1.offer.update', method: 'PUT', path: '/open-apis/hire/v1/offers/:offer_id', tokens: 't', tier: 7 };
