// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    workspace_token: string;
  };
  data: {
    entity_token: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/workspaces/:workspace_token/move_in
 * - Tokens: tenant, user
 * - Scopes (any one): base:workspace:update
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.workspaces.moveIn.create', method: 'POST', path: '/open-apis/base/v3/workspaces/:workspace_token/move_in', tokens: 'tu' };
