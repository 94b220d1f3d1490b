// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    token: string;
  };
  data: {
    type?: string;
    perm: 'view' | 'edit';
    remark?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/drive/v1/permissions/:token/members/apply
 * - Tokens: user
 * - Scopes (any one): docs:permission.member:apply
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'drive.v1.permissions.members.apply.create', method: 'POST', path: '/open-apis/drive/v1/permissions/:token/members/apply', tokens: 'u' };
