// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, SecurityGroup } from '../types.ts';

export interface ListInput {
  params: {
    page_token?: string;
    page_size: string;
  };
}

export interface ListOutput {
  items?: SecurityGroup[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 批量获取角色列表 · Get a list of roles in batches
 * - GET /open-apis/corehr/v1/security_groups
 * - Tokens: tenant
 * - Scopes (any one): corehr:corehr, corehr:corehr:readonly, corehr:security_group:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'corehr.v1.securityGroup.list', method: 'GET', path: '/open-apis/corehr/v1/security_groups', tokens: 't', tier: 3, paged: true, items: 'items' };

export interface QueryInput {
  params?: {
    department_id_type?: DepartmentIdType;
  };
  data: {
    item_list: {
      role_key: string;
      department_id: string;
      work_location_id?: string;
    }[];
    updated_at_gte?: string;
    updated_at_lte?: string;
  };
}

export interface QueryOutput {
  hrbp_list?: {
    employment_id_list: string[];
    department_id?: string;
    work_location_id?: string;
  }[];
}

/**
 * 查询部门 / 地点的 HRBP / 属地 BP · Query HRBP/territory BP
 * - POST /open-apis/corehr/v1/security_groups/query
 * - Tokens: tenant
 * - Scopes (any one): corehr:authorization.bp:read, corehr:authorization:read, corehr:corehr, corehr:corehr:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/security_group/query
 */
export const query: ApiDefinition<QueryInput, QueryOutput> = { id: 'corehr.v1.securityGroup.query', method: 'POST', path: '/open-apis/corehr/v1/security_groups/query', tokens: 't', tier: 4 };
