// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  AvatarInfo,
  DepartmentI18nName,
  DepartmentIdType,
  DepartmentIdTypeInput,
  FunctionalRoleMemberUserIdType,
  UserIdType,
  UserStatus,
} from '../../shared-types.ts';
import type {
  CustomAttr,
  CustomAttrType,
  DepartmentDetail,
  DepartmentPath,
  NotificationOption,
  Position,
  UserAssignInfo,
  UserCustomAttr,
  UserCustomAttr2,
  UserOrder,
} from '../types.ts';

export interface BasicBatchInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–10 items */
    user_ids: string[];
  };
}

export interface BasicBatchOutput {
  users?: {
    user_id?: string;
    name?: string;
    i18n_name?: DepartmentI18nName;
  }[];
}

/**
 * 获取用户姓名
 * - POST /open-apis/contact/v3/users/basic_batch
 * - Tokens: tenant, user
 * - Scopes (any one): contact:user.basic_profile:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 5 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch
 */
export const basicBatch: ApiDefinition<BasicBatchInput, BasicBatchOutput> = { id: 'contact.v3.user.basicBatch', method: 'POST', path: '/open-apis/contact/v3/users/basic_batch', tokens: 'tu', tier: 6 };

export interface BatchInput {
  params: {
    user_ids: string[];
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdTypeInput;
  };
}

export interface BatchOutput {
  items?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr[];
    enterprise_email?: string;
    idp_type?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    is_frozen?: boolean;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    subscription_ids?: string[];
    assign_info?: UserAssignInfo[];
    department_path?: DepartmentDetail[];
    dotted_line_leader_user_ids?: string[];
    avatar_key?: string;
  }[];
}

/**
 * 批量获取用户信息 · Obtain multiple users' information
 * - GET /open-apis/contact/v3/users/batch
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.assign_info:read, contact:user.base:readonly, contact:user.department:readonly, contact:user.department_path:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.subscription_ids:write, contact:user.union_id:readonly, contact:user.user_geo, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch
 */
export const batch: ApiDefinition<BatchInput, BatchOutput> = { id: 'contact.v3.user.batch', method: 'GET', path: '/open-apis/contact/v3/users/batch', tokens: 'tu', tier: 4 };

export interface BatchGetIdInput {
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data?: {
    /** ≤ 50 items */
    emails?: string[];
    /** ≤ 50 items */
    mobiles?: string[];
    /** default false */
    include_resigned?: boolean;
  };
}

export interface BatchGetIdOutput {
  user_list?: {
    user_id?: string;
    mobile?: string;
    email?: string;
    status?: UserStatus;
  }[];
}

/**
 * 通过手机号或邮箱获取用户 ID · Obtain user ID via email or mobile number
 * - POST /open-apis/contact/v3/users/batch_get_id
 * - Tokens: tenant
 * - Scopes (any one): contact:user.id:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.employee:readonly, contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id
 */
export const batchGetId: ApiDefinition<BatchGetIdInput, BatchGetIdOutput> = { id: 'contact.v3.user.batchGetId', method: 'POST', path: '/open-apis/contact/v3/users/batch_get_id', tokens: 't', tier: 4 };

export interface CreateInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    client_token?: string;
  };
  data: {
    user_id?: string;
    /** ≥ 1 characters */
    name: string;
    /** default "空" */
    en_name?: string;
    /** default "空" */
    nickname?: string;
    /** default "空" */
    email?: string;
    mobile: string;
    /** default true */
    mobile_visible?: boolean;
    /** default 0 */
    gender?: 0 | 1 | 2 | 3;
    /** default "空" */
    avatar_key?: string;
    department_ids: string[];
    /** default "空" */
    leader_user_id?: string;
    /** default "空" */
    city?: string;
    /** default "空" */
    country?: string;
    /** default "空" */
    work_station?: string;
    join_time?: number;
    /** default "空" */
    employee_no?: string;
    employee_type: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: {
      department_id?: string;
      /** default 0 */
      user_order?: number;
      /** default 0 */
      department_order?: number;
      is_primary_dept?: boolean;
    }[];
    custom_attrs?: CustomAttr[];
    /** default "空" */
    enterprise_email?: string;
    idp_type?: string;
    description?: string;
    /** default "空" */
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    /** default "空" */
    geo?: string;
    /** default "空" */
    job_level_id?: string;
    /** default "空" */
    job_family_id?: string;
    subscription_ids?: string[];
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
  };
}

export interface CreateOutput {
  user?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr[];
    enterprise_email?: string;
    idp_type?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    is_frozen?: boolean;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
    avatar_key?: string;
  };
}

/**
 * 创建用户 · Create a user
 * - POST /open-apis/contact/v3/users
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.union_id:readonly, contact:user.user_geo, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'contact.v3.user.create', method: 'POST', path: '/open-apis/contact/v3/users', tokens: 't', idempotency: 'params.client_token', tier: 4 };

export interface DeleteInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data?: {
    department_chat_acceptor_user_id?: string;
    external_chat_acceptor_user_id?: string;
    docs_acceptor_user_id?: string;
    calendar_acceptor_user_id?: string;
    application_acceptor_user_id?: string;
    minutes_acceptor_user_id?: string;
    survey_acceptor_user_id?: string;
    email_acceptor?: {
      /** int64 */
      processing_type: '1' | '2' | '3';
      acceptor_user_id?: string;
    };
    anycross_acceptor_user_id?: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 删除用户 · Delete a user
 * - DELETE /open-apis/contact/v3/users/:user_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'contact.v3.user.delete', method: 'DELETE', path: '/open-apis/contact/v3/users/:user_id', tokens: 't', tier: 4 };
export { deleteApi as delete };

export interface FindByDepartmentInput {
  params: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    department_id: string;
    /** ≤ 50; default 10 */
    page_size?: number;
    page_token?: string;
  };
}

export interface FindByDepartmentOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr[];
    enterprise_email?: string;
    idp_type?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    is_frozen?: boolean;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    department_path?: DepartmentDetail[];
    dotted_line_leader_user_ids?: string[];
    avatar_key?: string;
  }[];
}

/**
 * 获取部门直属用户列表 · Obtain the list of users directly under a department
 * - GET /open-apis/contact/v3/users/find_by_department
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.organize:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.department_path:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.union_id:readonly, contact:user.user_geo, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department
 */
export const findByDepartment: PagedApiDefinition<FindByDepartmentInput, FindByDepartmentOutput, 'items'> = { id: 'contact.v3.user.findByDepartment', method: 'GET', path: '/open-apis/contact/v3/users/find_by_department', tokens: 'tu', tier: 4, paged: true, items: 'items' };

export interface GetInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
}

export interface GetOutput {
  user?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name?: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile?: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr2[];
    enterprise_email?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    assign_info?: UserAssignInfo[];
    department_path?: DepartmentDetail[];
    dotted_line_leader_user_ids?: string[];
  };
}

/**
 * 获取单个用户信息 · Obtain single user's information
 * - GET /open-apis/contact/v3/users/:user_id
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.assign_info:read, contact:user.base:readonly, contact:user.department:readonly, contact:user.department_path:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.union_id:readonly, contact:user.user_geo, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'contact.v3.user.get', method: 'GET', path: '/open-apis/contact/v3/users/:user_id', tokens: 'tu', tier: 4 };

export interface ListInput {
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
    department_id?: string;
    page_token?: string;
    /** ≤ 100; default 20 */
    page_size?: number;
  };
}

export interface ListOutput {
  has_more?: boolean;
  page_token?: string;
  items?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr2[];
    enterprise_email?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    assign_info?: UserAssignInfo[];
    department_path?: DepartmentDetail[];
    dotted_line_leader_user_ids?: string[];
  }[];
}

/**
 * 获取用户列表 · Get User List
 * - GET /open-apis/contact/v3/users
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact.base:readonly, contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:department.organize:readonly
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.assign_info:read, contact:user.base:readonly, contact:user.department:readonly, contact:user.department_path:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.union_id:readonly, contact:user.user_geo, directory:employee.base.email:read
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list
 * @deprecated Feishu lists it as superseded.
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'items'> = { id: 'contact.v3.user.list', method: 'GET', path: '/open-apis/contact/v3/users', tokens: 'tu', paged: true, items: 'items' };

export interface PatchInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    /** ≥ 1 characters */
    name?: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile?: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar_key?: string;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: CustomAttr[];
    enterprise_email?: string;
    idp_type?: string;
    description?: string;
    job_title?: string;
    is_frozen?: boolean;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    subscription_ids?: string[];
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
  };
}

export interface PatchOutput {
  user?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr[];
    enterprise_email?: string;
    idp_type?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    is_frozen?: boolean;
    geo?: string;
    job_level_id?: string;
    job_family_id?: string;
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
  };
}

/**
 * 修改用户部分信息 · Modify user information in part
 * - PATCH /open-apis/contact/v3/users/:user_id
 * - Tokens: tenant, user
 * - Scopes (any one): contact:contact, contact:user.base
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.dotted_line_leader_info.read, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.job_family:readonly, contact:user.job_level:readonly, contact:user.phone:readonly, contact:user.union_id:readonly, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'contact.v3.user.patch', method: 'PATCH', path: '/open-apis/contact/v3/users/:user_id', tokens: 'tu', tier: 4 };

export interface ResurrectInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    department_id_type?: DepartmentIdType;
  };
  data?: {
    /** ≤ 50 items */
    departments?: {
      department_id: string;
      user_order?: number;
      department_order?: number;
    }[];
    subscription_ids?: string[];
  };
}

export type ResurrectOutput = UnknownFields;

/**
 * 恢复已删除用户 · Restore deleted users
 * - POST /open-apis/contact/v3/users/:user_id/resurrect
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect
 */
export const resurrect: ApiDefinition<ResurrectInput, ResurrectOutput> = { id: 'contact.v3.user.resurrect', method: 'POST', path: '/open-apis/contact/v3/users/:user_id/resurrect', tokens: 't', tier: 1 };

export interface UpdateInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: DepartmentIdType;
  };
  data: {
    /** ≥ 1 characters */
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar_key?: string;
    department_ids: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    employee_no?: string;
    employee_type: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: {
      type?: CustomAttrType;
      id?: string;
      value?: {
        text?: string;
        url?: string;
        pc_url?: string;
        option_id?: string;
        generic_user?: {
          id: string;
          type: number;
        };
      };
    }[];
    enterprise_email?: string;
    idp_type?: string;
    description?: string;
    job_title?: string;
    is_frozen?: boolean;
    geo?: string;
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
  };
}

export interface UpdateOutput {
  user?: {
    union_id?: string;
    user_id?: string;
    open_id?: string;
    name: string;
    en_name?: string;
    nickname?: string;
    email?: string;
    mobile: string;
    mobile_visible?: boolean;
    gender?: 0 | 1 | 2 | 3;
    avatar?: AvatarInfo;
    status?: UserStatus;
    department_ids?: string[];
    leader_user_id?: string;
    city?: string;
    country?: string;
    work_station?: string;
    join_time?: number;
    is_tenant_manager?: boolean;
    employee_no?: string;
    employee_type?: 1 | 2 | 3 | 4 | 5 | (number & {});
    positions?: Position[];
    orders?: UserOrder[];
    custom_attrs?: UserCustomAttr[];
    enterprise_email?: string;
    idp_type?: string;
    time_zone?: string;
    description?: string;
    job_title?: string;
    need_send_notification?: boolean;
    notification_option?: NotificationOption;
    is_frozen?: boolean;
    geo?: string;
    department_path?: DepartmentPath[];
    dotted_line_leader_user_ids?: string[];
    avatar_key?: string;
  };
}

/**
 * 更新用户所有信息 · Update user information in whole
 * - PUT /open-apis/contact/v3/users/:user_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact
 * - Scopes of single fields: contact:contact:access_as_app, contact:contact:readonly, contact:contact:readonly_as_app, contact:user.base:readonly, contact:user.department:readonly, contact:user.email:readonly, contact:user.employee:readonly, contact:user.employee_id:readonly, contact:user.employee_number:read, contact:user.gender:readonly, contact:user.phone:readonly, contact:user.union_id:readonly, directory:employee.base.email:read
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update
 * @deprecated Feishu lists it as superseded.
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'contact.v3.user.update', method: 'PUT', path: '/open-apis/contact/v3/users/:user_id', tokens: 't', tier: 4 };

export interface UpdateUserIdInput {
  path: {
    user_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    new_user_id: string;
  };
}

export type UpdateUserIdOutput = UnknownFields;

/**
 * 更新用户ID · Update UserID
 * - PATCH /open-apis/contact/v3/users/:user_id/update_user_id
 * - Tokens: tenant
 * - Scopes (any one): contact:contact:update_user_id
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id
 */
export const updateUserId: ApiDefinition<UpdateUserIdInput, UpdateUserIdOutput> = { id: 'contact.v3.user.updateUserId', method: 'PATCH', path: '/open-apis/contact/v3/users/:user_id/update_user_id', tokens: 't', tier: 8 };
