// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdTypeInput } from '../../shared-types.ts';
import type { DepartmentIdTypeInput } from '../types.ts';

export interface GetByDepartmentInput {
  params?: {
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
  data: {
    department_id: string;
  };
}

export interface GetByDepartmentOutput {
  items?: {
    department_id?: string;
    hrbp_ids?: string[];
  }[];
}

/**
 * 查询部门 HRBP · Batch Get Department HRBP
 * - POST /open-apis/corehr/v2/bps/get_by_department
 * - Tokens: tenant
 * - Scopes (any one): corehr:bp.get_by_department:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/get_by_department
 */
export const getByDepartment: ApiDefinition<GetByDepartmentInput, GetByDepartmentOutput> = { id: 'corehr.v2.bp.getByDepartment', method: 'POST', path: '/open-apis/corehr/v2/bps/get_by_department', tokens: 't', tier: 3 };

export interface ListInput {
  params: {
    /** 1–500 */
    page_size: number;
    page_token?: string;
    user_id_type?: UserIdTypeInput;
    department_id_type?: DepartmentIdTypeInput;
  };
}

export interface ListOutput {
  items?: {
    department_id?: string;
    hrbp_id?: string;
  }[];
  page_token?: string;
  has_more?: boolean;
}

/**
 * 获取 HRBP 列表 · Get HRBP List
 * - GET /open-apis/corehr/v2/bps
 * - Tokens: tenant
 * - Scopes (any one): corehr:bp.list:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/bp/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v2.bp.list', method: 'GET', path: '/open-apis/corehr/v2/bps', tokens: 't', tier: 3, paged: true, items: 'items' };
