// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/share
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.tables.forms.share.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/share', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    table_id: string;
    form_id: string;
  };
  data?: {
    enabled?: boolean;
    access_scope?: string;
    allow_anonymous?: boolean;
    require_login?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/share
 * - Tokens: tenant, user
 * - Scopes (any one): base:form:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.tables.forms.share.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/tables/:table_id/forms/:form_id/share', tokens: 'tu' };
