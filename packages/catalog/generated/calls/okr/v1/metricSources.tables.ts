// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface ListInput {
  path: {
    metric_source_id: string;
  };
}

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/okr/v1/metric_sources/:metric_source_id/tables
 * - Tokens: tenant, user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'okr.v1.metricSources.tables.list', method: 'GET', path: '/open-apis/okr/v1/metric_sources/:metric_source_id/tables', tokens: 'tu' };
