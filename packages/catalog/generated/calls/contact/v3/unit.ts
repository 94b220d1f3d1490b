// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { DepartmentIdType } from '../../shared-types.ts';
import type { Unit } from '../types.ts';

export interface BindDepartmentInput {
  data: {
    unit_id: string;
    department_id: string;
    department_id_type?: DepartmentIdType;
  };
}

export type BindDepartmentOutput = UnknownFields;

/**
 * 建立部门与单位的绑定关系 · Associate a department with a unit
 * - POST /open-apis/contact/v3/unit/bind_department
 * - Tokens: tenant
 * - Scopes (any one): contact:unit
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department
 */
export const bindDepartment: ApiDefinition<BindDepartmentInput, BindDepartmentOutput> = { id: 'contact.v3.unit.bindDepartment', method: 'POST', path: '/open-apis/contact/v3/unit/bind_department', tokens: 't', tier: 8 };

export interface CreateInput {
  data: {
    /** 1–64 characters */
    unit_id?: string;
    /** 1–100 characters */
    name: string;
    /** 1–100 characters */
    unit_type: string;
  };
}

export interface CreateOutput {
  unit_id: string;
}

/**
 * 创建单位 · Create a unit
 * - POST /open-apis/contact/v3/unit
 * - Tokens: tenant
 * - Scopes (any one): contact:unit
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.unit.create', method: 'POST', path: '/open-apis/contact/v3/unit', tokens: 't', tier: 8 };

export interface DeleteInput {
  path: {
    unit_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除单位 · Delete units
 * - DELETE /open-apis/contact/v3/unit/:unit_id
 * - Tokens: tenant
 * - Scopes (any one): contact:unit
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.unit.delete', method: 'DELETE', path: '/open-apis/contact/v3/unit/:unit_id', tokens: 't', tier: 8 };
export { deleteApi as delete };

export interface GetInput {
  path: {
    unit_id: string;
  };
}

export interface GetOutput {
  unit: Unit;
}

/**
 * 获取单位信息 · Obtain unit information
 * - GET /open-apis/contact/v3/unit/:unit_id
 * - Tokens: tenant
 * - Scopes (any one): contact:unit:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.unit.get', method: 'GET', path: '/open-apis/contact/v3/unit/:unit_id', tokens: 't', tier: 4 };

export interface ListInput {
  params?: {
    /** ≤ 100; default 50 */
    page_size?: number;
    page_token?: string;
  };
}

export interface ListOutput {
  unitlist: Unit[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 获取单位列表 · List units
 * - GET /open-apis/contact/v3/unit
 * - Tokens: tenant
 * - Scopes (any one): contact:unit:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'unitlist'> = { id: 'contact.v3.unit.list', method: 'GET', path: '/open-apis/contact/v3/unit', tokens: 't', tier: 4, paged: true, items: 'unitlist' };

export interface ListDepartmentInput {
  params: {
    unit_id: string;
    department_id_type?: DepartmentIdType;
    page_token?: string;
    /** ≤ 100; default 50 */
    page_size?: number;
  };
}

export interface ListDepartmentOutput {
  departmentlist: {
    unit_id: string;
    department_id: string;
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 获取单位绑定的部门列表 · List of departments bound to the unit
 * - GET /open-apis/contact/v3/unit/list_department
 * - Tokens: tenant
 * - Scopes (any one): contact:unit:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department
 */
export const listDepartment: PagedApiDefinition<ListDepartmentInput, ListDepartmentOutput, 'departmentlist'> = { id: 'contact.v3.unit.listDepartment', method: 'GET', path: '/open-apis/contact/v3/unit/list_department', tokens: 't', tier: 4, paged: true, items: 'departmentlist' };

export interface PatchInput {
  path: {
    unit_id: string;
  };
  data?: {
    /** 1–100 characters */
    name?: string;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 修改单位信息 · Modify unit information
 * - PATCH /open-apis/contact/v3/unit/:unit_id
 * - Tokens: tenant
 * - Scopes (any one): contact:unit
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'contact.v3.unit.patch', method: 'PATCH', path: '/open-apis/contact/v3/unit/:unit_id', tokens: 't', tier: 8 };

export interface UnbindDepartmentInput {
  data: {
    unit_id: string;
    department_id: string;
    department_id_type?: DepartmentIdType;
  };
}

export type UnbindDepartmentOutput = UnknownFields;

/**
 * 解除部门与单位的绑定关系 · Dissociate a department with a unit
 * - POST /open-apis/contact/v3/unit/unbind_department
 * - Tokens: tenant
 * - Scopes (any one): contact:unit
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department
 */
export const unbindDepartment: ApiDefinition<UnbindDepartmentInput, UnbindDepartmentOutput> = { id: 'contact.v3.unit.unbindDepartment', method: 'POST', path: '/open-apis/contact/v3/unit/unbind_department', tokens: 't', tier: 8 };
