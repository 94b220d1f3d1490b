// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { EmployeeTypeEnum, I18nContentInput } from '../types.ts';

export interface CreateInput {
  data: {
    /** 1–100 characters */
    content: string;
    enum_type: 1 | 2;
    enum_status: 1 | 2;
    i18n_content?: I18nContentInput[];
  };
}

export interface CreateOutput {
  employee_type_enum?: EmployeeTypeEnum;
}

/**
 * 新增人员类型 · Add a workforce type
 * - POST /open-apis/contact/v3/employee_type_enums
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.employeeTypeEnum.create', method: 'POST', path: '/open-apis/contact/v3/employee_type_enums', tokens: 't', tier: 8 };

export interface DeleteInput {
  path: {
    enum_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除人员类型 · Delete workforce types
 * - DELETE /open-apis/contact/v3/employee_type_enums/:enum_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.employeeTypeEnum.delete', method: 'DELETE', path: '/open-apis/contact/v3/employee_type_enums/:enum_id', tokens: 't' };
export { deleteApi as delete };

export interface ListInput {
  params?: {
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  items?: EmployeeTypeEnum[];
  has_more?: boolean;
  page_token?: string;
}

/**
 * 查询人员类型 · Query the workforce type
 * - GET /open-apis/contact/v3/employee_type_enums
 * - Tokens: tenant
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly_as_app
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.employeeTypeEnum.list', method: 'GET', path: '/open-apis/contact/v3/employee_type_enums', tokens: 't', paged: true, items: 'items' };

export interface UpdateInput {
  path: {
    enum_id: string;
  };
  data: {
    /** 1–100 characters */
    content: string;
    enum_type: 1 | 2;
    enum_status: 1 | 2;
    i18n_content?: I18nContentInput[];
  };
}

export interface UpdateOutput {
  employee_type_enum?: EmployeeTypeEnum;
}

/**
 * 更新人员类型 · Update the workforce type
 * - PUT /open-apis/contact/v3/employee_type_enums/:enum_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'contact.v3.employeeTypeEnum.update', method: 'PUT', path: '/open-apis/contact/v3/employee_type_enums/:enum_id', tokens: 't' };
