// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface BindInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–200 characters */
    root_dimension_type: string;
    /** 1–200 items */
    sub_dimension_types: string[];
    /** 1–200 items */
    authorized_user_ids: string[];
    /** 1–200 characters */
    uams_app_id: string;
  };
}

export type BindOutput = UnknownFields;

/**
 * 用户数据维度绑定 · User data dimension binding
 * - POST /open-apis/mdm/v1/user_auth_data_relations/bind
 * - Tokens: tenant
 * - Scopes (any one): mdm:user_auth
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/bind
 */
export const bind: ApiDefinition<BindInput, BindOutput> = { id: 'mdm.v1.userAuthDataRelation.bind', method: 'POST', path: '/open-apis/mdm/v1/user_auth_data_relations/bind', tokens: 't', tier: 3 };

export interface UnbindInput {
  params?: {
    user_id_type?: UserIdType;
  };
  data: {
    /** 1–200 characters */
    root_dimension_type: string;
    /** 1–200 items */
    sub_dimension_types: string[];
    /** 1–200 items */
    authorized_user_ids: string[];
    /** 1–200 characters */
    uams_app_id: string;
  };
}

export type UnbindOutput = UnknownFields;

/**
 * 用户数据维度解绑 · User data dimension unbinding
 * - POST /open-apis/mdm/v1/user_auth_data_relations/unbind
 * - Tokens: tenant
 * - Scopes (any one): mdm:user_auth
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind
 */
export const unbind: ApiDefinition<UnbindInput, UnbindOutput> = { id: 'mdm.v1.userAuthDataRelation.unbind', method: 'POST', path: '/open-apis/mdm/v1/user_auth_data_relations/unbind', tokens: 't', tier: 3 };
