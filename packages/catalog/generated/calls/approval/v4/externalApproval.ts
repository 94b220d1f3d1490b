// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { DepartmentIdType, UserIdType } from '../../shared-types.ts';
import type { ApprovalCreateExternal, ApprovalCreateViewers, I18nResource } from '../types.ts';

export interface CreateInput {
  params?: {
    department_id_type?: DepartmentIdType;
    user_id_type?: UserIdType;
  };
  data: {
    approval_name: string;
    approval_code: string;
    group_code?: string;
    group_name?: string;
    description?: string;
    external: ApprovalCreateExternal;
    viewers?: ApprovalCreateViewers[];
    i18n_resources?: I18nResource[];
    managers?: string[];
  };
}

export interface CreateOutput {
  approval_code: string;
}

/**
 * 同步三方审批定义
 * - POST /open-apis/approval/v4/external_approvals
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:external_approval
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'approval.v4.externalApproval.create', method: 'POST', path: '/open-apis/approval/v4/external_approvals', tokens: 't', tier: 4 };

export interface GetInput {
  path: {
    approval_code: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  approval_name: string;
  approval_code: string;
  group_code: string;
  group_name?: string;
  description?: string;
  external?: ApprovalCreateExternal;
  viewers?: {
    viewer_type?: 'USER' | 'TENANT' | 'DEPARTMENT' | 'NONE';
    viewer_user_id?: string;
    viewer_department_id?: string;
  }[];
  i18n_resources?: I18nResource[];
  managers?: string[];
}

/**
 * 查看指定三方审批定义 · party approval definition
 * - GET /open-apis/approval/v4/external_approvals/:approval_code
 * - Tokens: tenant
 * - Scopes (any one): approval:approval, approval:external_approval
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_approval/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'approval.v4.externalApproval.get', method: 'GET', path: '/open-apis/approval/v4/external_approvals/:approval_code', tokens: 't', tier: 4 };
