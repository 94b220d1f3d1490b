// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { InstanceCommentUserIdType } from '../../shared-types.ts';

export interface CreateInput {
  params: {
    user_id: string;
    user_id_type?: InstanceCommentUserIdType;
  };
  data: {
    identity_name: string;
    identity_code: string;
    mobile?: string;
  };
}

export interface CreateOutput {
  verify_uid: string;
}

/**
 * 录入身份信息 · Upload Identity Information
 * - POST /open-apis/human_authentication/v1/identities
 * - Tokens: tenant
 * - Scopes (any one): human_authentication:identity
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: a limit of its own
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'human_authentication.v1.identity.create', method: 'POST', path: '/open-apis/human_authentication/v1/identities', tokens: 't' };
