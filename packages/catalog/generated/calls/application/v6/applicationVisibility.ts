// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type {
  ApplicationVisibilityDepartmentIdType,
  DepartmentIdTypeInput,
  InstanceCommentUserIdType,
  UserIdType,
} from '../../shared-types.ts';
import type { AppVisibilityIdList } from '../types.ts';

export interface CheckWhiteBlackListInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
    department_id_type?: ApplicationVisibilityDepartmentIdType;
  };
  data?: {
    /** ≤ 100 items */
    user_ids?: string[];
    /** ≤ 100 items */
    department_ids?: string[];
    /** ≤ 100 items */
    group_ids?: string[];
  };
}

export interface CheckWhiteBlackListOutput {
  user_visibility_list?: {
    user_id?: string;
    in_white_list?: boolean;
    in_black_list?: boolean;
    in_paid_list?: boolean;
  }[];
  department_visibility_list?: {
    department_id?: string;
    in_white_list?: boolean;
    in_black_list?: boolean;
  }[];
  group_visibility_list?: {
    group_id?: string;
    in_white_list?: boolean;
    in_black_list?: boolean;
  }[];
}

/**
 * 查询用户或部门是否在应用的可用或禁用名单 · Obtain whether user in app visility white or black list
 * - POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list
 * - Tokens: tenant
 * - Scopes (any one): admin:app.info:readonly, application:application:self_manage
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list
 */
export const checkWhiteBlackList: ApiDefinition<CheckWhiteBlackListInput, CheckWhiteBlackListOutput> = { id: 'application.v6.applicationVisibility.checkWhiteBlackList', method: 'POST', path: '/open-apis/application/v6/applications/:app_id/visibility/check_white_black_list', tokens: 't', tier: 4 };

export interface PatchInput {
  path: {
    app_id: string;
  };
  params?: {
    department_id_type?: DepartmentIdTypeInput;
    user_id_type?: InstanceCommentUserIdType;
  };
  data?: {
    add_visible_list?: AppVisibilityIdList;
    del_visible_list?: AppVisibilityIdList;
    add_invisible_list?: AppVisibilityIdList;
    del_invisible_list?: AppVisibilityIdList;
    is_visible_to_all?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用可用范围 · Update app availability
 * - PATCH /open-apis/application/v6/applications/:app_id/visibility
 * - Tokens: tenant
 * - Scopes (any one): admin:app.visibility
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v6.applicationVisibility.patch', method: 'PATCH', path: '/open-apis/application/v6/applications/:app_id/visibility', tokens: 't', tier: 2 };
