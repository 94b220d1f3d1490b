// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition } from '../../../../src/api-definition.ts';
import type { PermissionCollection } from '../types.ts';

export interface GetInput {
  path: {
    role_id: string;
  };
}

export interface GetOutput {
  role?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    modify_time?: string;
    role_status?: 1 | 2;
    role_type?: 1 | 2 | 5;
    scope_of_application?: 1 | 2 | 3;
    has_business_management_scope?: boolean;
    socail_permission_collection?: PermissionCollection;
    campus_permission_collection?: PermissionCollection;
  };
}

/**
 * 获取角色详情 · Get Role Detail
 * - GET /open-apis/hire/v1/roles/:role_id
 * - Tokens: tenant
 * - Scopes (any one): hire:auth, hire:auth:readonly
 * - Rate: 10 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'hire.v1.role.get', method: 'GET', path: '/open-apis/hire/v1/roles/:role_id', tokens: 't', tier: 7 };

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 200; default 10 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: {
    id?: string;
    name?: {
      zh_cn?: string;
      en_us?: string;
    };
    description?: {
      zh_cn?: string;
      en_us?: string;
    };
    scope_of_application?: 1 | 2 | 3;
    modify_time?: string;
    role_status?: 1 | 2;
    role_type?: 1 | 2 | 5;
  }[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 获取角色列表 · Get role list
 * - GET /open-apis/hire/v1/roles
 * - Tokens: tenant
 * - Scopes (any one): hire:auth, hire:auth:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/role/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'hire.v1.role.list', method: 'GET', path: '/open-apis/hire/v1/roles', tokens: 't', tier: 4, paged: true, items: 'items' };
