// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, PagedApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';

export interface ListInput {
  path: {
    app_id: string;
  };
  params?: {
    from_date?: string;
    to_date?: string;
    feedback_type?: 1 | 2;
    status?: 0 | 1 | 2 | 3;
    user_id_type?: FunctionalRoleMemberUserIdType;
    /** int64 */
    page_token?: string;
    /** 1–100; default 100 */
    page_size?: number;
  };
}

export interface ListOutput {
  feedback_list?: {
    /** int64 */
    feedback_id: string;
    app_id: string;
    feedback_time: string;
    tenant_name?: string;
    /** default 1 */
    feedback_type: 1 | 2;
    /** default 0 */
    status: 0 | 1 | 2 | 3;
    fault_type?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | (number & {}))[];
    fault_time?: string;
    /** default 1 */
    source?: 1 | 2 | 3 | 4;
    contact?: string;
    update_time?: string;
    description: string;
    user_id?: string;
    operator_id?: string;
    images?: string[];
    feedback_path?: string;
  }[];
  has_more: boolean;
  page_token?: string;
}

/**
 * 获取应用反馈列表 · Get the app feedback list
 * - GET /open-apis/application/v6/applications/:app_id/feedbacks
 * - Tokens: tenant
 * - Scopes (any one): application:application.feedback.feedback_info
 * - Scopes of single fields: contact:user.email:readonly, contact:user.employee_id:readonly, contact:user.phone:readonly, directory:employee.base.email:read
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list
 */
export const list: PagedApiDefinition<ListInput, ListOutput, 'feedback_list'> = { id: 'application.v6.applicationFeedback.list', method: 'GET', path: '/open-apis/application/v6/applications/:app_id/feedbacks', tokens: 't', tier: 3, paged: true, items: 'feedback_list' };

export interface PatchInput {
  path: {
    app_id: string;
    /** int64 */
    feedback_id: string;
  };
  params: {
    user_id_type?: FunctionalRoleMemberUserIdType;
    status: 0 | 1 | 2 | 3;
    operator_id: string;
  };
  data?: UnknownFields;
}

export type PatchOutput = UnknownFields;

/**
 * 更新应用反馈 · Update app feedback
 * - PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id
 * - Tokens: tenant
 * - Scopes (any one): application:application.feedback.feedback_info
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'application.v6.applicationFeedback.patch', method: 'PATCH', path: '/open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id', tokens: 't', tier: 3 };
