// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type {
  CostCenterTree,
  DepartmentIdType,
  DepartmentIdTypeInput,
  DepartmentItem,
  DepartmentTimeline,
  Field,
  FieldInput,
  ObjectFieldData,
  UserIdType,
} from '../types.ts';

export interface BatchGetInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    /** 0–100 items */
    department_id_list?: string[];
    /** 0–100 items */
    fields?: Field[];
    /** 0–100 items */
    department_name_list?: string[];
  };
}

export interface BatchGetOutput {
  items?: DepartmentItem[];
}

/**
 * 批量查询部门 · Get department list
 * - POST /open-apis/corehr/v2/departments/batch_get
 * - Tokens: tenant
 * - Scopes (any one): corehr:department:read, corehr:department:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:department.cost_center_id:read, corehr:department.custom_fields:read, corehr:department.manager:read, corehr:department.organize:read, corehr:department:search, corehr:people_cli
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/batch_get
 */
export const batchGet: ApiDefinition<BatchGetInput, BatchGetOutput> = { id: 'corehr.v2.department.batchGet', method: 'POST', path: '/open-apis/corehr/v2/departments/batch_get', tokens: 't', tier: 4 };

export interface DeleteInput {
  path: {
    department_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdTypeInput;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除部门
 * - DELETE /open-apis/corehr/v2/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:department:write
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'corehr.v2.department.delete', method: 'DELETE', path: '/open-apis/corehr/v2/departments/:department_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface ParentsInput {
  params?: {
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    /** 1–100 items */
    department_id_list: string[];
  };
}

export interface ParentsOutput {
  items?: {
    department_id?: string;
    parent_department_list?: {
      department_id?: string;
      department_name?: {
        lang: string;
        value: string;
      }[];
      parent_department_id?: string;
      active?: boolean;
      is_root?: boolean;
    }[];
  }[];
  reject_export?: boolean;
}

/**
 * 获取父部门信息 · Get Parent Department Information
 * - POST /open-apis/corehr/v2/departments/parents
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:department.organize:read, corehr:department:parents, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/parents
 */
export const parents: ApiDefinition<ParentsInput, ParentsOutput> = { id: 'corehr.v2.department.parents', method: 'POST', path: '/open-apis/corehr/v2/departments/parents', tokens: 'tu', tier: 3 };

export interface PatchInput {
  path: {
    department_id: string;
  };
  params?: {
    client_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    id?: string;
    sub_type?: {
      enum_name: string;
    };
    manager?: string;
    is_confidential?: boolean;
    hiberarchy_common?: {
      parent_id?: string;
      name?: {
        lang: string;
        value: string;
      }[];
      active?: boolean;
      code?: string;
      description?: {
        lang: string;
        value: string;
      }[];
    };
    effective_time: string;
    /** 0–100 items */
    custom_fields?: ObjectFieldData[];
    cost_center_id?: string;
    staffing_model?: {
      enum_name: 'job' | 'position' | 'non_job' | (string & {});
    };
    is_prefer_manual_encoding?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新部门 · Update department V2
 * - PATCH /open-apis/corehr/v2/departments/:department_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:department:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.department.patch', method: 'PATCH', path: '/open-apis/corehr/v2/departments/:department_id', tokens: 't', idempotency: 'params.client_token', tier: 3 };

export interface QueryMultiTimelineInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** 1–10 items */
    department_ids: string[];
    /** 10 characters; has a pattern */
    effective_date_start?: string;
    /** 10 characters; has a pattern */
    effective_date_end?: string;
    /** 0–100 items */
    fields?: FieldInput[];
  };
}

export interface QueryMultiTimelineOutput {
  items?: DepartmentTimeline[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询部门版本信息 · Batch query department version information
 * - POST /open-apis/corehr/v2/departments/query_multi_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:department:read, corehr:department:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:department.cost_center_id:read, corehr:department.custom_fields:read, corehr:department.manager:read, corehr:department.organize:read, corehr:department:search, corehr:people_cli
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_multi_timeline
 */
export const queryMultiTimeline: PagedApiDefinition<QueryMultiTimelineInput, QueryMultiTimelineOutput, 'items'> = { id: 'corehr.v2.department.queryMultiTimeline', method: 'POST', path: '/open-apis/corehr/v2/departments/query_multi_timeline', tokens: 't', tier: 7, paged: true, items: 'items' };

export interface QueryOperationLogsInput {
  params: {
    /** 1–1000 */
    page_size: number;
    page_token?: string;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** 1–100 items */
    department_ids: string[];
    start_date: string;
    end_date: string;
  };
}

export interface QueryOperationLogsOutput {
  op_logs?: {
    object_id?: string;
    changes?: {
      field?: string;
      before?: string;
      after?: string;
      ext?: {
        id?: string;
        usage?: string;
      };
    }[];
    operator?: string;
    operation_type?: 10 | 20 | 50 | 60 | 70 | 80 | 90 | 100 | 110 | 120 | (number & {});
    operation_time?: string;
    effective_time?: string;
    operation_reason?: string;
    change_reasons?: string[];
  }[];
  next_page_token?: string;
  has_more?: boolean;
}

/**
 * 批量查询部门操作日志 · query department operation logs
 * - POST /open-apis/corehr/v2/departments/query_operation_logs
 * - Tokens: tenant
 * - Scopes (any one): corehr:department.operation_log:read
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_operation_logs
 */
export const queryOperationLogs: PagedApiDefinition<QueryOperationLogsInput, QueryOperationLogsOutput, 'op_logs'> = { id: 'corehr.v2.department.queryOperationLogs', method: 'POST', path: '/open-apis/corehr/v2/departments/query_operation_logs', tokens: 't', tier: 6, paged: true, items: 'op_logs' };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    start_date: string;
    end_date: string;
    department_id_type?: DepartmentIdType;
  };
}

export interface QueryRecentChangeOutput {
  department_ids?: string[];
  deleted_department_ids?: string[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询指定时间范围内当前生效信息发生变更的部门
 * - GET /open-apis/corehr/v2/departments/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:department:read, corehr:department:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.department.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/departments/query_recent_change', tokens: 't', tier: 6, paged: true };

export interface QueryTimelineInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** 0–100 items */
    department_ids: string[];
    /** 10 characters; has a pattern */
    effective_date: string;
    /** 0–100 items */
    fields?: FieldInput[];
  };
}

export interface QueryTimelineOutput {
  items?: DepartmentTimeline[];
}

/**
 * 查询指定日期的部门基本信息
 * - POST /open-apis/corehr/v2/departments/query_timeline
 * - Tokens: tenant
 * - Scopes (any one): corehr:department:read, corehr:department:write
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:department.cost_center_id:read, corehr:department.custom_fields:read, corehr:department.manager:read, corehr:department.organize:read, corehr:department:search, corehr:people_cli
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/query_timeline
 */
export const queryTimeline: ApiDefinition<QueryTimelineInput, QueryTimelineOutput> = { id: 'corehr.v2.department.queryTimeline', method: 'POST', path: '/open-apis/corehr/v2/departments/query_timeline', tokens: 't', tier: 6 };

export interface SearchInput {
  params: {
    /** 1–100 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data?: {
    active?: boolean;
    get_all_children?: boolean;
    /** ≤ 100 items */
    manager_list?: string[];
    department_id_list?: string[];
    name_list?: string[];
    parent_department_id?: string;
    code_list?: string[];
    get_all_version?: boolean;
    fields?: Field[];
    keyword?: string;
  };
}

export interface SearchOutput {
  items?: DepartmentItem[];
  page_token?: string;
  has_more?: boolean;
  reject_export?: boolean;
  total_count?: string;
}

/**
 * 搜索部门信息 · Search department information
 * - POST /open-apis/corehr/v2/departments/search
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:department:read, corehr:department:search, corehr:department:write, corehr:people_cli
 * - Scopes of single fields: contact:user.employee_id:readonly, corehr:department.cost_center_id:read, corehr:department.custom_fields:read, corehr:department.manager:read, corehr:department.organize:read, corehr:department:search, corehr:people_cli
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/search
 */
export const search: PagedApiDefinition<SearchInput, SearchOutput, 'items'> = { id: 'corehr.v2.department.search', method: 'POST', path: '/open-apis/corehr/v2/departments/search', tokens: 'tu', tier: 3, paged: true, items: 'items' };

export interface TreeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    department_id?: string;
    need_inactive?: boolean;
    /** ≤ 10 characters */
    effective_date?: string;
  };
}

export interface TreeOutput {
  items?: CostCenterTree[];
  page_token?: string;
  has_more?: boolean;
  reject_export?: boolean;
}

/**
 * 查询指定生效日期的部门架构树 · Get the department architecture tree on any date
 * - POST /open-apis/corehr/v2/departments/tree
 * - Tokens: tenant, user
 * - Scopes (any one): corehr:department.organize:read, corehr:department:tree, corehr:people_cli
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/tree
 */
export const tree: PagedApiDefinition<TreeInput, TreeOutput, 'items'> = { id: 'corehr.v2.department.tree', method: 'POST', path: '/open-apis/corehr/v2/departments/tree', tokens: 'tu', tier: 6, paged: true, items: 'items' };
