// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    share_token: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/base/v3/bases/tables/forms/detail
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:read
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'base.v3.bases.tables.forms.detail.create', method: 'POST', path: '/open-apis/base/v3/bases/tables/forms/detail', tokens: 'tu' };
