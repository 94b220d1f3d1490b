// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { Attachment, Education, EmergencyContact, WorkExperience } from '../types.ts';

export interface ListInput {
  params?: {
    view?: 'basic' | 'full';
    status?: (1 | 2 | 3 | 4 | 5)[];
    type?: (1 | 2 | 3 | 4 | 5)[];
    /** int64 */
    start_time?: string;
    /** int64 */
    end_time?: string;
    user_id_type?: UserIdType;
    /** ≤ 100 items */
    user_ids?: string[];
    page_token?: string;
    /** 1–100 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: {
    user_id?: string;
    system_fields?: {
      name?: string;
      en_name?: string;
      email?: string;
      mobile?: string;
      department_id?: string;
      manager?: {
        user_id?: string;
        name?: string;
        en_name?: string;
      };
      job?: {
        id?: number;
        name?: string;
      };
      job_level?: {
        id?: number;
        name?: string;
      };
      work_location?: {
        id?: number;
        name?: string;
      };
      gender?: 1 | 2;
      birthday?: string;
      native_region?: {
        iso_code?: string;
        name?: string;
      };
      ethnicity?: 
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
        | 29
        | 30
        | 31
        | 32
        | 33
        | 34
        | 35
        | 36
        | 37
        | 38
        | 39
        | 40
        | 41
        | 42
        | 43
        | 44
        | 45
        | 46
        | 47
        | 48
        | 49
        | 50
        | 51
        | 52
        | 53
        | 54
        | 55
        | 56
        | 57;
      marital_status?: 1 | 2 | 3 | 4;
      political_status?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
      entered_workforce_date?: string;
      id_type?: 1 | 2 | 3 | 4 | 5;
      id_number?: string;
      hukou_type?: 1 | 2 | 3 | 4;
      hukou_location?: string;
      bank_account_number?: string;
      bank_name?: string;
      social_security_account?: string;
      provident_fund_account?: string;
      employee_no?: string;
      employee_type?: 1 | 2 | 3 | 4 | 5;
      status?: 1 | 2 | 3 | 4 | 5;
      hire_date?: string;
      probation_months?: number;
      conversion_date?: string;
      application?: 1 | 2 | 3 | 4;
      application_status?: 1 | 2 | 3;
      last_day?: string;
      departure_type?: 1 | 2 | 3;
      departure_reason?: 
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
        | 26;
      departure_notes?: string;
      contract_company?: {
        id?: number;
        name?: string;
      };
      contract_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
      contract_start_date?: string;
      contract_expiration_date?: string;
      contract_sign_times?: number;
      personal_email?: string;
      family_address?: string;
      primary_emergency_contact?: EmergencyContact;
      emergency_contact?: EmergencyContact[];
      highest_level_of_edu?: Education;
      education?: Education[];
      former_work_exp?: WorkExperience;
      work_exp?: WorkExperience[];
      id_photo_po_side?: Attachment[];
      id_photo_em_side?: Attachment[];
      id_photo?: Attachment[];
      diploma_photo?: Attachment[];
      graduation_cert?: Attachment[];
      cert_of_merit?: Attachment[];
      offboarding_file?: Attachment[];
      cancel_onboarding_reason?: 1 | 2 | 3 | 4;
      cancel_onboarding_notes?: string;
      employee_form_status?: 1 | 2 | 3;
      create_time?: number;
      update_time?: number;
    };
    custom_fields?: {
      key?: string;
      label?: string;
      type?: 'text' | 'file' | 'date' | 'option';
      value?: string;
    }[];
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量获取员工花名册信息 · (Standard version)
 * - GET /open-apis/ehr/v1/employees
 * - Tokens: tenant
 * - Scopes (any one): ehr:employee:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/ehr/ehr-v1/employee/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'ehr.v1.employee.list', method: 'GET', path: '/open-apis/ehr/v1/employees', tokens: 't', tier: 3, paged: true, items: 'items' };
