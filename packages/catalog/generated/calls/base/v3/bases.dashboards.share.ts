// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:update
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.dashboards.share.list', method: 'GET', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share', tokens: 'tu' };

export interface PatchInput {
  path: {
    base_token: string;
    dashboard_id: string;
  };
  data?: {
    enabled?: boolean;
    access_scope?: string;
    show_source?: boolean;
    enable_auto_analysis?: boolean;
  };
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share
 * - Tokens: tenant, user
 * - Scopes (any one): base:dashboard:update
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'base.v3.bases.dashboards.share.patch', method: 'PATCH', path: '/open-apis/base/v3/bases/:base_token/dashboards/:dashboard_id/share', tokens: 'tu' };
