// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
  params?: {
    user_id_type?: string;
  };
  data?: UnknownFields;
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/arrange
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:update
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.dashboards.arrange.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/arrange', tokens: 'tu' };
