// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface UpdateInput {
  path: {
    base_token: string;
  };
  params: {
    /** default "true" */
    enable: 'true';
  };
  data?: UnknownFields;
}

export type UpdateOutput = UnknownFields;

/**
 * - PUT /open-apis/base/v3/bases/:base_token/advperm/enable
 * - Tokens: tenant, user
 * - Scopes (any one): base:app:update
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'base.v3.bases.advperm.enable.update', method: 'PUT', path: '/open-apis/base/v3/bases/:base_token/advperm/enable', tokens: 'tu' };
