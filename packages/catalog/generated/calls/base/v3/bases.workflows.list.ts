// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data?: {
    status?: 'enabled' | 'disabled';
    /** default 100 */
    page_size?: number;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/:base_token/workflows/list
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.workflows.list.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/workflows/list', tokens: 'tu' };
