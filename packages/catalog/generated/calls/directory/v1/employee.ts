// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, MailgroupMemberDepartmentIdType } from '../../shared-types.ts';
import type {
  AbnormalRecord,
  CustomFieldValue,
  DepartmentEmployeeIdType,
  EmployeeEntity,
  EmployeeIdType,
  EmployeeIdTypeInput,
  I18nText,
  Options,
  PageCondition,
  PageResponse,
  Position,
  UpsertName,
  UpsertUserDepartmentSortInfo,
  VirtualOrgInfo,
} from '../types.ts';

export interface CreateInput {
  params?: {
    employee_id_type?: EmployeeIdTypeInput;
    department_id_type?: DepartmentIdType;
    is_admin_role?: boolean;
    tenant_id?: string;
  };
  data: {
    employee: {
      name?: UpsertName;
      mobile?: string;
      /** 1–64 characters */
      custom_employee_id?: string;
      /** ≤ 255 characters */
      avatar_key?: string;
      /** ≤ 255 characters */
      email?: string;
      /** ≤ 255 characters */
      enterprise_email?: string;
      gender?: 0 | 1 | 2 | 3;
      /** 0–10 items */
      employee_order_in_departments?: UpsertUserDepartmentSortInfo[];
      leader_id?: string;
      /** 0–20 items */
      dotted_line_leader_ids?: string[];
      work_country_or_region?: string;
      work_place_id?: string;
      work_station?: I18nText;
      /** ≤ 255 characters */
      job_number?: string;
      extension_number?: string;
      join_date?: string;
      employment_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
      positions?: Position[];
      job_title_id?: string;
      /** 0–100 items */
      custom_field_values?: CustomFieldValue[];
      virtual_org_infos?: VirtualOrgInfo[];
    };
    options?: {
      geo_name?: string;
      /** 0–20 items */
      subscription_ids?: string[];
      need_send_notification?: {
        need_send_notification?: boolean;
        language?: number;
      };
    };
  };
}

export interface CreateOutput {
  employee_id?: string;
}

/**
 * 创建员工 · Create employee
 * - POST /open-apis/directory/v1/employees
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee.create:write, directory:employee:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'directory.v1.employee.create', method: 'POST', path: '/open-apis/directory/v1/employees', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    employee_id: string;
  };
  params?: {
    employee_id_type?: EmployeeIdTypeInput;
    is_admin_role?: boolean;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
  data?: {
    options?: {
      resigned_employee_resource_receiver?: {
        department_chat_acceptor_employee_id?: string;
        external_chat_acceptor_employee_id?: string;
        docs_acceptor_employee_id?: string;
        calendar_acceptor_employee_id?: string;
        application_acceptor_employee_id?: string;
        helpdesk_acceptor_employee_id?: string;
        approval_acceptor_employee_id?: string;
        email_acceptor_employee_id?: string;
        minutes_acceptor_employee_id?: string;
        survey_acceptor_employee_id?: string;
        anycross_acceptor_employee_id?: string;
      };
    };
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 离职员工 · Delete employee
 * - DELETE /open-apis/directory/v1/employees/:employee_id
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee.resign:write, directory:employee:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'directory.v1.employee.delete', method: 'DELETE', path: '/open-apis/directory/v1/employees/:employee_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface FilterInput {
  params?: {
    employee_id_type?: EmployeeIdType;
    department_id_type?: DepartmentIdType;
    is_admin_role?: boolean;
    tenant_id?: string;
  };
  data: {
    filter: {
      /** 0–10 items */
      conditions: {
        field: string;
        operator: 'eq' | 'in' | (string & {});
        value: string;
      }[];
    };
    /** 0–100 items */
    required_fields: string[];
    page_request: {
      page_size?: number;
      page_token?: string;
    };
  };
}

export interface FilterOutput {
  employees?: EmployeeEntity[];
  page_response?: PageResponse;
  abnormals?: AbnormalRecord[];
}

/**
 * 批量获取员工列表 · Get employee list in batches
 * - POST /open-apis/directory/v1/employees/filter
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee:list
 * - Scopes of single fields: directory:department.base:read, directory:department.count:read, directory:department.custom_field:read, directory:department.data_source:read, directory:department.department_path:read, directory:department.external_id:read, directory:department.has_child:read, directory:department.leader:read, directory:department.name:read, directory:department.order_weight:read, directory:department.organization:read, directory:department.parent_id:read, directory:department.status:read, directory:employee.base.active_status:read, directory:employee.base.avatar:read, directory:employee.base.background_image:read, directory:employee.base.base:read, directory:employee.base.custom_field:read, directory:employee.base.data_source:read, directory:employee.base.department:read, directory:employee.base.department_path:read, directory:employee.base.dept_order:read, directory:employee.base.description:read, directory:employee.base.dotted_line_leaders:read, directory:employee.base.email:read, directory:employee.base.enterprise_email:read, directory:employee.base.enterprise_email_alias:read, directory:employee.base.gender:read, directory:employee.base.geo:read, directory:employee.base.is_admin:read, directory:employee.base.is_primary_admin:read, directory:employee.base.is_resigned:read, directory:employee.base.leader:read, directory:employee.base.leader_id:read, directory:employee.base.mobile:read, directory:employee.base.name.another_name:read, directory:employee.base.name.name:read, directory:employee.base.resign_time:read, directory:employee.base.role:read, directory:employee.base.status:read, directory:employee.base.subscription_ids:read, directory:employee.work.base_work:read, directory:employee.work.employment:read, directory:employee.work.employment_type:read, directory:employee.work.extension_number:read, directory:employee.work.job_family:read, directory:employee.work.job_level:read, directory:employee.work.job_number:read, directory:employee.work.job_title:read, directory:employee.work.join_date:read, directory:employee.work.resign_date:read, directory:employee.work.resign_reason:read, directory:employee.work.resign_remark:read, directory:employee.work.resign_type:read, directory:employee.work.staff_status:read, directory:employee.work.work_country_or_region:read, directory:employee.work.work_place:read, directory:employee.work.work_station:read, directory:job_family.base:read, directory:job_family.path:read, directory:job_family.status:read, directory:job_level.base:read, directory:job_level.order:read, directory:job_level.status:read, directory:job_title.base:read, directory:job_title.status:read, directory:place.base:read, directory:place.status:read, directory:employee.base.external_id:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/filter
 */
export const filter: ApiDefinition<FilterInput, FilterOutput> = { id: 'directory.v1.employee.filter', method: 'POST', path: '/open-apis/directory/v1/employees/filter', tokens: 'tu', tier: 4 };

export interface MgetInput {
  params: {
    is_admin_role: boolean;
    employee_id_type?: DepartmentEmployeeIdType;
    department_id_type?: MailgroupMemberDepartmentIdType;
  };
  data: {
    /** 1–100 items */
    employee_ids: string[];
    /** 0–100 items */
    required_fields: string[];
  };
}

export interface MgetOutput {
  employees?: EmployeeEntity[];
  abnormals?: AbnormalRecord[];
}

/**
 * 批量获取员工信息 · Obtain employee information in batches
 * - POST /open-apis/directory/v1/employees/mget
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee:read
 * - Scopes of single fields: directory:department.base:read, directory:department.count:read, directory:department.custom_field:read, directory:department.data_source:read, directory:department.department_path:read, directory:department.external_id:read, directory:department.has_child:read, directory:department.leader:read, directory:department.name:read, directory:department.order_weight:read, directory:department.organization:read, directory:department.parent_id:read, directory:department.status:read, directory:employee.base.active_status:read, directory:employee.base.avatar:read, directory:employee.base.background_image:read, directory:employee.base.base:read, directory:employee.base.custom_field:read, directory:employee.base.data_source:read, directory:employee.base.department:read, directory:employee.base.department_path:read, directory:employee.base.dept_order:read, directory:employee.base.description:read, directory:employee.base.dotted_line_leaders:read, directory:employee.base.email:read, directory:employee.base.enterprise_email:read, directory:employee.base.enterprise_email_alias:read, directory:employee.base.gender:read, directory:employee.base.geo:read, directory:employee.base.is_admin:read, directory:employee.base.is_primary_admin:read, directory:employee.base.is_resigned:read, directory:employee.base.leader:read, directory:employee.base.leader_id:read, directory:employee.base.mobile:read, directory:employee.base.name.another_name:read, directory:employee.base.name.name:read, directory:employee.base.resign_time:read, directory:employee.base.role:read, directory:employee.base.status:read, directory:employee.base.subscription_ids:read, directory:employee.work.base_work:read, directory:employee.work.employment:read, directory:employee.work.employment_type:read, directory:employee.work.extension_number:read, directory:employee.work.job_family:read, directory:employee.work.job_level:read, directory:employee.work.job_number:read, directory:employee.work.job_title:read, directory:employee.work.join_date:read, directory:employee.work.resign_date:read, directory:employee.work.resign_reason:read, directory:employee.work.resign_remark:read, directory:employee.work.resign_type:read, directory:employee.work.staff_status:read, directory:employee.work.work_country_or_region:read, directory:employee.work.work_place:read, directory:employee.work.work_station:read, directory:job_family.base:read, directory:job_family.path:read, directory:job_family.status:read, directory:job_level.base:read, directory:job_level.order:read, directory:job_level.status:read, directory:job_title.base:read, directory:job_title.status:read, directory:place.base:read, directory:place.status:read, directory:employee.base.external_id:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/mget
 */
export const mget: ApiDefinition<MgetInput, MgetOutput> = { id: 'directory.v1.employee.mget', method: 'POST', path: '/open-apis/directory/v1/employees/mget', tokens: 'tu', tier: 4 };

export interface PatchInput {
  path: {
    employee_id: string;
  };
  params?: {
    employee_id_type?: EmployeeIdType;
    is_admin_role?: boolean;
    department_id_type?: DepartmentIdType;
  };
  data: {
    employee: {
      name?: UpsertName;
      mobile?: string;
      custom_employee_id?: string;
      avatar_key?: string;
      email?: string;
      enterprise_email?: string;
      gender?: 0 | 1 | 2 | 3;
      /** 0–10 items */
      employee_order_in_departments?: UpsertUserDepartmentSortInfo[];
      background_image_key?: string;
      description?: string;
      leader_id?: string;
      /** 0–10 items */
      dotted_line_leader_ids?: string[];
      work_country_or_region?: string;
      work_place_id?: string;
      work_station?: I18nText;
      job_number?: string;
      extension_number?: string;
      join_date?: string;
      employment_type?: 0 | 1 | 2 | 3 | 4 | 5 | (number & {});
      positions?: Position[];
      job_title_id?: string;
      job_level_id?: string;
      job_family_id?: string;
      /** ≤ 20 characters */
      resign_date?: string;
      resign_reason?: 
        | '0'
        | '1'
        | '2'
        | '3'
        | '4'
        | '5'
        | '6'
        | '7'
        | '8'
        | '9'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25';
      /** ≤ 255 characters */
      resign_remark?: string;
      resign_type?: '0' | '1' | '2' | '3';
      is_frozen?: boolean;
      /** 0–100 items */
      custom_field_values?: CustomFieldValue[];
      virtual_org_infos?: VirtualOrgInfo[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新员工信息 · Update employee information
 * - PATCH /open-apis/directory/v1/employees/:employee_id
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee.update:write, directory:employee:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'directory.v1.employee.patch', method: 'PATCH', path: '/open-apis/directory/v1/employees/:employee_id', tokens: 'tu', tier: 7 };

export interface RegularInput {
  path: {
    /** 1–255 characters */
    employee_id: string;
  };
  params?: {
    is_admin_role?: boolean;
    employee_id_type?: EmployeeIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    openapi_options?: {
      employee_id_type?: 'open_id' | 'union_id' | 'employee_id';
      department_id_type?: MailgroupMemberDepartmentIdType;
      job_title_id_type?: string;
      work_place_id_type?: string;
      org_dimension_id_type?: string;
      group_id_type?: string;
      group_set_id_type?: string;
    };
  };
}

export type RegularOutput = UnknownFields;

/**
 * 更新待离职成员为在职 · Update pre
 * - PATCH /open-apis/directory/v1/employees/:employee_id/regular
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee.to_be_resigned:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/regular
 */
export const regular: ApiDefinition<RegularInput, RegularOutput> = { id: 'directory.v1.employee.regular', method: 'PATCH', path: '/open-apis/directory/v1/employees/:employee_id/regular', tokens: 'tu', tier: 1 };

export interface ResurrectInput {
  path: {
    employee_id: string;
  };
  params?: {
    employee_id_type?: EmployeeIdTypeInput;
    is_admin_role?: boolean;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    /** 0–10 items */
    employee_order_in_departments?: UpsertUserDepartmentSortInfo[];
    options?: {
      /** 0–20 items */
      subscription_ids?: string[];
    };
  };
}

export type ResurrectOutput = UnknownFields;

/**
 * 恢复离职员工 · Reinstate departed employees
 * - POST /open-apis/directory/v1/employees/:employee_id/resurrect
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee.resurrect:write, directory:employee:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/resurrect
 */
export const resurrect: ApiDefinition<ResurrectInput, ResurrectOutput> = { id: 'directory.v1.employee.resurrect', method: 'POST', path: '/open-apis/directory/v1/employees/:employee_id/resurrect', tokens: 'tu', tier: 1 };

export interface SearchInput {
  params?: {
    employee_id_type?: EmployeeIdTypeInput;
    department_id_type?: DepartmentIdType;
    is_admin_role?: boolean;
    tenant_id?: string;
  };
  data: {
    query: string;
    page_request: PageCondition;
    /** 0–100 items */
    required_fields: string[];
    filter?: {
      contain_resigned_employee?: boolean;
      options?: Options;
    };
  };
}

export interface SearchOutput {
  employees?: EmployeeEntity[];
  page_response?: PageResponse;
  abnormals?: AbnormalRecord[];
}

/**
 * 搜索员工信息 · Search employee
 * - POST /open-apis/directory/v1/employees/search
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee:search
 * - Scopes of single fields: directory:department.base:read, directory:department.count:read, directory:department.custom_field:read, directory:department.data_source:read, directory:department.department_path:read, directory:department.external_id:read, directory:department.has_child:read, directory:department.leader:read, directory:department.name:read, directory:department.order_weight:read, directory:department.organization:read, directory:department.parent_id:read, directory:department.status:read, directory:employee.base.active_status:read, directory:employee.base.avatar:read, directory:employee.base.background_image:read, directory:employee.base.base:read, directory:employee.base.custom_field:read, directory:employee.base.data_source:read, directory:employee.base.department:read, directory:employee.base.department_path:read, directory:employee.base.dept_order:read, directory:employee.base.description:read, directory:employee.base.dotted_line_leaders:read, directory:employee.base.email:read, directory:employee.base.enterprise_email:read, directory:employee.base.enterprise_email_alias:read, directory:employee.base.gender:read, directory:employee.base.geo:read, directory:employee.base.is_admin:read, directory:employee.base.is_primary_admin:read, directory:employee.base.is_resigned:read, directory:employee.base.leader:read, directory:employee.base.leader_id:read, directory:employee.base.mobile:read, directory:employee.base.name.another_name:read, directory:employee.base.name.name:read, directory:employee.base.resign_time:read, directory:employee.base.role:read, directory:employee.base.status:read, directory:employee.base.subscription_ids:read, directory:employee.work.base_work:read, directory:employee.work.employment:read, directory:employee.work.employment_type:read, directory:employee.work.extension_number:read, directory:employee.work.job_family:read, directory:employee.work.job_level:read, directory:employee.work.job_number:read, directory:employee.work.job_title:read, directory:employee.work.join_date:read, directory:employee.work.resign_date:read, directory:employee.work.resign_reason:read, directory:employee.work.resign_remark:read, directory:employee.work.resign_type:read, directory:employee.work.staff_status:read, directory:employee.work.work_country_or_region:read, directory:employee.work.work_place:read, directory:employee.work.work_station:read, directory:job_family.base:read, directory:job_family.path:read, directory:job_family.status:read, directory:job_level.base:read, directory:job_level.order:read, directory:job_level.status:read, directory:job_title.base:read, directory:job_title.status:read, directory:place.base:read, directory:place.status:read, directory:employee.base.external_id:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'directory.v1.employee.search', method: 'POST', path: '/open-apis/directory/v1/employees/search', tokens: 'tu', tier: 4 };

export interface ToBeResignedInput {
  path: {
    /** 1–255 characters */
    employee_id: string;
  };
  params?: {
    is_admin_role?: boolean;
    employee_id_type?: EmployeeIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    employee: {
      resign_date: string;
      resign_reason: 
        | '1'
        | '2'
        | '3'
        | '4'
        | '5'
        | '6'
        | '7'
        | '8'
        | '9'
        | '10'
        | '11'
        | '12'
        | '13'
        | '14'
        | '15'
        | '16'
        | '17'
        | '18'
        | '19'
        | '20'
        | '21'
        | '22'
        | '23'
        | '24'
        | '25';
      resign_type: '1' | '2' | '3';
      /** ≤ 255 characters */
      resign_remark?: string;
    };
  };
}

export type ToBeResignedOutput = UnknownFields;

/**
 * 更新在职员工为待离职 · Update un
 * - PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned
 * - Tokens: tenant, user
 * - Scopes (any one): directory:employee.to_be_resigned:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/employee/to_be_resigned
 */
export const toBeResigned: ApiDefinition<ToBeResignedInput, ToBeResignedOutput> = { id: 'directory.v1.employee.toBeResigned', method: 'PATCH', path: '/open-apis/directory/v1/employees/:employee_id/to_be_resigned', tokens: 'tu', tier: 1 };
