// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    name: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/workspaces
 * - Tokens: tenant, user
 * - Scopes (any one): base:workspace:create
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.workspaces.create', method: 'POST', path: '/open-apis/base/v3/workspaces', tokens: 'tu' };
