// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, DepartmentIdTypeInput } from '../../shared-types.ts';
import type {
  AbnormalRecord,
  CustomFieldValue,
  Department,
  DepartmentEmployeeIdType,
  DepartmentLeader,
  EmployeeIdType,
  EmployeeIdTypeInput,
  I18nText,
  Options,
  PageCondition,
  PageResponse,
} from '../types.ts';

export interface CreateInput {
  params?: {
    employee_id_type?: EmployeeIdType;
    department_id_type?: DepartmentIdType;
    is_admin_role?: boolean;
    tenant_id?: string;
  };
  data: {
    department: {
      custom_department_id?: string;
      name?: {
        /** 1–64 characters */
        default_value: string;
        i18n_value?: Record<string, string>;
        default_locale?: string;
      };
      parent_department_id?: string;
      /** 0–20 items */
      leaders?: DepartmentLeader[];
      order_weight?: string;
      enabled_status?: boolean;
      /** 0–100 items */
      custom_field_values?: CustomFieldValue[];
      org_dimension?: string;
    };
  };
}

export interface CreateOutput {
  department_id?: string;
}

/**
 * 创建部门 · Create department
 * - POST /open-apis/directory/v1/departments
 * - Tokens: tenant, user
 * - Scopes (any one): directory:department.create:write, directory:department:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'directory.v1.department.create', method: 'POST', path: '/open-apis/directory/v1/departments', tokens: 'tu', tier: 6 };

export interface DeleteInput {
  path: {
    /** ≤ 64 characters */
    department_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdType;
    is_admin_role?: boolean;
    employee_id_type?: 'open_id' | 'employee_id' | 'union_id';
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除部门 · Delete department
 * - DELETE /open-apis/directory/v1/departments/:department_id
 * - Tokens: tenant, user
 * - Scopes (any one): directory:department.delete:write, directory:department:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'directory.v1.department.delete', method: 'DELETE', path: '/open-apis/directory/v1/departments/:department_id', tokens: 'tu', tier: 7 };
export { deleteApi as delete };

export interface FilterInput {
  params?: {
    employee_id_type?: DepartmentEmployeeIdType;
    department_id_type?: DepartmentIdTypeInput;
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
    page_request: PageCondition;
  };
}

export interface FilterOutput {
  departments?: Department[];
  page_response?: PageResponse;
  abnormals?: AbnormalRecord[];
}

/**
 * 获取部门列表 · List department
 * - POST /open-apis/directory/v1/departments/filter
 * - Tokens: tenant, user
 * - Scopes (any one): directory:department:list
 * - Scopes of single fields: directory:department.base:read, directory:department.count:read, directory:department.custom_field:read, directory:department.data_source:read, directory:department.department_path:read, directory:department.external_id:read, directory:department.has_child:read, directory:department.leader:read, directory:department.name:read, directory:department.order_weight:read, directory:department.organization:read, directory:department.parent_id:read, directory:department.status:read, directory:employee.base.external_id:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/filter
 */
export const filter: ApiDefinition<FilterInput, FilterOutput> = { id: 'directory.v1.department.filter', method: 'POST', path: '/open-apis/directory/v1/departments/filter', tokens: 'tu', tier: 4 };

export interface MgetInput {
  params?: {
    employee_id_type?: DepartmentEmployeeIdType;
    department_id_type?: DepartmentIdType;
    is_admin_role?: boolean;
  };
  data: {
    /** 1–100 items */
    department_ids: string[];
    /** 0–100 items */
    required_fields: string[];
  };
}

export interface MgetOutput {
  departments?: Department[];
  abnormals?: AbnormalRecord[];
}

/**
 * 批量获取部门信息 · Batch get department info
 * - POST /open-apis/directory/v1/departments/mget
 * - Tokens: tenant, user
 * - Scopes (any one): directory:department:read
 * - Scopes of single fields: directory:department.base:read, directory:department.count:read, directory:department.custom_field:read, directory:department.data_source:read, directory:department.department_path:read, directory:department.external_id:read, directory:department.has_child:read, directory:department.leader:read, directory:department.name:read, directory:department.order_weight:read, directory:department.organization:read, directory:department.parent_id:read, directory:department.status:read, directory:employee.base.external_id:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/mget
 */
export const mget: ApiDefinition<MgetInput, MgetOutput> = { id: 'directory.v1.department.mget', method: 'POST', path: '/open-apis/directory/v1/departments/mget', tokens: 'tu', tier: 4 };

export interface PatchInput {
  path: {
    /** ≤ 64 characters */
    department_id: string;
  };
  params?: {
    employee_id_type?: EmployeeIdType;
    department_id_type?: DepartmentIdTypeInput;
    is_admin_role?: boolean;
  };
  data: {
    department: {
      /** 1–64 characters */
      custom_department_id?: string;
      name?: I18nText;
      parent_department_id?: string;
      /** 0–20 items */
      leaders?: DepartmentLeader[];
      order_weight?: string;
      description?: I18nText;
      enabled_status?: boolean;
      /** 0–100 items */
      custom_field_values?: CustomFieldValue[];
    };
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新部门 · Update department
 * - PATCH /open-apis/directory/v1/departments/:department_id
 * - Tokens: tenant, user
 * - Scopes (any one): directory:department.update:write, directory:department:write
 * - Scopes of single fields: directory:employee.base.external_id:read
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'directory.v1.department.patch', method: 'PATCH', path: '/open-apis/directory/v1/departments/:department_id', tokens: 'tu', tier: 7 };

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
      exactly_match_by_name?: boolean;
      options?: Options;
    };
  };
}

export interface SearchOutput {
  departments?: Department[];
  page_response?: PageResponse;
  abnormals?: AbnormalRecord[];
}

/**
 * 搜索部门 · Search department
 * - POST /open-apis/directory/v1/departments/search
 * - Tokens: tenant, user
 * - Scopes (any one): directory:department:search
 * - Scopes of single fields: directory:department.base:read, directory:department.count:read, directory:department.custom_field:read, directory:department.data_source:read, directory:department.department_path:read, directory:department.external_id:read, directory:department.has_child:read, directory:department.leader:read, directory:department.name:read, directory:department.order_weight:read, directory:department.organization:read, directory:department.parent_id:read, directory:department.status:read, directory:employee.base.external_id:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/directory-v1/department/search
 */
export const search: ApiDefinition<SearchInput, SearchOutput> = { id: 'directory.v1.department.search', method: 'POST', path: '/open-apis/directory/v1/departments/search', tokens: 'tu', tier: 4 };
