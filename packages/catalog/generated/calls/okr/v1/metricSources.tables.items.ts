// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface GetInput {
  path: {
    metric_source_id: string;
    metric_table_id: string;
    metric_item_id: string;
  };
}

export type GetOutput = UnknownFields;

/**
 * - GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id
 * - Tokens: tenant, user
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'okr.v1.metricSources.tables.items.get', method: 'GET', path: '/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id', tokens: 'tu' };

export interface ListInput {
  path: {
    metric_source_id: string;
    metric_table_id: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items
 * - Tokens: tenant, user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'okr.v1.metricSources.tables.items.list', method: 'GET', path: '/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items', tokens: 'tu' };

export interface PatchInput {
  path: {
    metric_source_id: string;
    metric_table_id: string;
    metric_item_id: string;
  };
  data?: UnknownFields;
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id
 * - Tokens: tenant, user
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'okr.v1.metricSources.tables.items.patch', method: 'PATCH', path: '/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/:metric_item_id', tokens: 'tu' };
