// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { FunctionalRoleMemberUserIdType } from '../../shared-types.ts';
import type { AppCollaborator } from '../types.ts';

export interface GetInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
}

export interface GetOutput {
  collaborators?: AppCollaborator[];
}

/**
 * 获取应用协作者列表 · Get a list of app collaborators
 * - GET /open-apis/application/v6/applications/:app_id/collaborators
 * - Tokens: tenant, user
 * - Scopes (any one): admin:app.info:readonly, application:application:self_manage
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'application.v6.applicationCollaborators.get', method: 'GET', path: '/open-apis/application/v6/applications/:app_id/collaborators', tokens: 'tu', tier: 1 };

export interface UpdateInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: FunctionalRoleMemberUserIdType;
  };
  data?: {
    /** 0–5 items */
    adds?: AppCollaborator[];
    /** 0–5 items */
    removes?: string[];
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 更新应用协作者 · Update application collaborators
 * - PUT /open-apis/application/v6/applications/:app_id/collaborators
 * - Tokens: tenant, user
 * - Scopes (any one): application:application.collaborators:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 10 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-collaborators/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'application.v6.applicationCollaborators.update', method: 'PUT', path: '/open-apis/application/v6/applications/:app_id/collaborators', tokens: 'tu', tier: 1 };
