// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface CreateInput {
  path: {
    base_token: string;
  };
  data?: {
    name?: string;
    folder_token?: string;
    without_content?: boolean;
    time_zone?: string;
  };
}

export interface CreateOutput {
  base_token?: string;
  name?: string;
  url?: string;
  folder_token?: string;
  time_zone?: string;
}

/**
 * - POST /open-apis/base/v3/bases/:base_token/copy
 * - Tokens: tenant, user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.copy.create', method: 'POST', path: '/open-apis/base/v3/bases/:base_token/copy', tokens: 'tu' };
