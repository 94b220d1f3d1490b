// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { CustomField, CustomFieldData, DepartmentIdType, NameInput, UserIdType } from '../types.ts';

export interface ActiveInput {
  data: {
    position_id: string;
    active: boolean;
    /** 10 characters; has a pattern */
    effective_time: string;
  };
}

export type ActiveOutput = UnknownFields;

/**
 * 启用或停用岗位
 * - POST /open-apis/corehr/v2/positions/active
 * - Tokens: tenant
 * - Scopes (any one): corehr:position:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/active
 */
export const active: ApiDefinition<ActiveInput, ActiveOutput> = { id: 'corehr.v2.position.active', method: 'POST', path: '/open-apis/corehr/v2/positions/active', tokens: 't', tier: 6 };

export interface CreateInput {
  params?: {
    /** ≤ 128 characters */
    client_token?: string;
    department_id_type?: DepartmentIdType;
  };
  data: {
    code?: string;
    /** 0–2 items */
    names: NameInput[];
    /** 0–2 items */
    descriptions?: NameInput[];
    /** 0–50 items */
    job_family_ids?: string[];
    cost_center_id?: string;
    job_id?: string;
    /** 0–50 items */
    job_level_ids?: string[];
    /** 0–50 items */
    employee_type_ids?: string[];
    /** 0–50 items */
    job_grade_ids?: string[];
    /** 0–50 items */
    work_location_ids?: string[];
    working_hours_type_id?: string;
    department_id: string;
    direct_leader_id?: string;
    dotted_line_leader_id?: string;
    is_key_position?: boolean;
    /** has a pattern */
    effective_time: string;
    /** 0–200 items */
    custom_fields?: CustomField[];
    is_prefer_manual_encoding?: boolean;
  };
}

export interface CreateOutput {
  position_id?: string;
}

/**
 * 创建岗位信息
 * - POST /open-apis/corehr/v2/positions
 * - Tokens: tenant
 * - Scopes (any one): corehr:position:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'corehr.v2.position.create', method: 'POST', path: '/open-apis/corehr/v2/positions', tokens: 't', idempotency: 'params.client_token', tier: 6 };

export interface DelPositionInput {
  data: {
    position_id: string;
  };
}

export type DelPositionOutput = UnknownFields;

/**
 * 删除岗位
 * - POST /open-apis/corehr/v2/positions/del_position
 * - Tokens: tenant
 * - Scopes (any one): corehr:position:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/del_position
 */
export const delPosition: ApiDefinition<DelPositionInput, DelPositionOutput> = { id: 'corehr.v2.position.delPosition', method: 'POST', path: '/open-apis/corehr/v2/positions/del_position', tokens: 't', tier: 6 };

export interface PatchInput {
  path: {
    position_id: string;
  };
  params?: {
    /** ≤ 128 characters */
    client_token?: string;
    department_id_type?: DepartmentIdType;
  };
  data: {
    code?: string;
    /** 0–2 items */
    names?: NameInput[];
    /** 0–2 items */
    descriptions?: NameInput[];
    /** 0–50 items */
    job_family_ids?: string[];
    cost_center_id?: string;
    job_id?: string;
    /** 0–50 items */
    job_level_ids?: string[];
    /** 0–50 items */
    employee_type_ids?: string[];
    /** 0–50 items */
    job_grade_ids?: string[];
    /** 0–50 items */
    work_location_ids?: string[];
    working_hours_type_id?: string;
    department_id?: string;
    direct_leader_id?: string;
    dotted_line_leader_id?: string;
    is_key_position?: boolean;
    /** has a pattern */
    effective_time: string;
    /** 0–200 items */
    custom_fields?: CustomField[];
    is_prefer_manual_encoding?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新岗位信息
 * - PATCH /open-apis/corehr/v2/positions/:position_id
 * - Tokens: tenant
 * - Scopes (any one): corehr:position:write
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'corehr.v2.position.patch', method: 'PATCH', path: '/open-apis/corehr/v2/positions/:position_id', tokens: 't', idempotency: 'params.client_token', tier: 8 };

export interface QueryInput {
  params: {
    department_id_type?: DepartmentIdType;
    user_id_type?: UserIdType;
    /** 1–100 */
    page_size: number;
    page_token?: string;
  };
  data?: {
    /** 0–100 items */
    department_ids?: string[];
    /** 10 characters; has a pattern */
    effective_time?: string;
    active?: boolean;
    /** 0–100 items */
    fields?: (
      | 'wk_id'
      | 'name'
      | 'code'
      | 'active'
      | 'department'
      | 'cost_center'
      | 'job'
      | 'job_family'
      | 'job_level'
      | 'job_grade'
      | 'work_location'
      | 'employee_type'
      | 'working_hours_type'
      | 'direct_leader'
      | 'dotted_line_leader'
      | 'is_key_position'
      | 'description'
      | 'effective_time'
      | 'expiration_time'
      | 'created_by'
      | 'custom_fields'
      | (string & {}))[];
    /** 0–200 items */
    position_ids?: string[];
    /** 0–200 items */
    position_codes?: string[];
  };
}

export interface QueryOutput {
  items?: {
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
    job_family_id_list?: string[];
    cost_center_id?: string;
    job_id?: string;
    job_level_id_list?: string[];
    employee_type_id_list?: string[];
    job_grade_id_list?: string[];
    work_location_id_list?: string[];
    working_hours_type_id?: string;
    department_id: string;
    direct_leader_id?: string;
    dotted_line_leader_id?: string;
    is_key_position?: boolean;
    effective_time: string;
    expiration_time: string;
    custom_fields?: CustomFieldData[];
    created_by?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 查询岗位信息
 * - POST /open-apis/corehr/v2/positions/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:position:read, corehr:position:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query
 */
export const query: PagedApiDefinition<QueryInput, QueryOutput, 'items'> = { id: 'corehr.v2.position.query', method: 'POST', path: '/open-apis/corehr/v2/positions/query', tokens: 't', tier: 6, paged: true, items: 'items' };

export interface QueryRecentChangeInput {
  params: {
    /** 1–2000 */
    page_size: number;
    page_token?: string;
    start_date: string;
    end_date: string;
  };
}

export interface QueryRecentChangeOutput {
  position_ids?: string[];
  page_token?: string;
  has_more?: boolean;
  deleted_position_ids?: string[];
}

/**
 * 查询指定时范围内当前版本信息发生变更的岗位
 * - GET /open-apis/corehr/v2/positions/query_recent_change
 * - Tokens: tenant
 * - Scopes (any one): corehr:position:read, corehr:position:write
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/query_recent_change
 */
export const queryRecentChange: PagedApiDefinition<QueryRecentChangeInput, QueryRecentChangeOutput> = { id: 'corehr.v2.position.queryRecentChange', method: 'GET', path: '/open-apis/corehr/v2/positions/query_recent_change', tokens: 't', tier: 6, paged: true };
