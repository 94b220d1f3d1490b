// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PatchInput {
  path: {
    base_token: string;
    workflow_id: string;
  };
  data?: UnknownFields;
}

export interface PatchOutput {
  workflow_id?: string;
  title?: string;
  status?: 'enabled' | 'disabled';
  steps?: unknown[];
}

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/workflows/:workflow_id/enable
 * - Tokens: tenant, user
 * - Scopes (any one): base:workflow:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.workflows.enable.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/workflows/:workflow_id/enable', tokens: 'tu' };
