// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType } from '../../shared-types.ts';

export interface UpdateInput {
  path: {
    app_id: string;
  };
  params?: {
    user_id_type?: InstanceCommentUserIdType;
  };
  data: {
    owner_id: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 转移应用所有者 · Transfer application owner
 * - PUT /open-apis/application/v6/applications/:app_id/owner
 * - Tokens: tenant, user
 * - Scopes (any one): application:application.collaborators:write
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 100 a minute
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-owner/update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'application.v6.applicationOwner.update', method: 'PUT', path: '/open-apis/application/v6/applications/:app_id/owner', tokens: 'tu', tier: 3 };
