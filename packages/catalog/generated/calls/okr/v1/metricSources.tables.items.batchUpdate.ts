// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface PatchInput {
  path: {
    metric_source_id: string;
    metric_table_id: string;
  };
  data?: UnknownFields;
}

export type PatchOutput = UnknownFields;

/**
 * - PATCH /open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/batch_update
 * - Tokens: tenant, user
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'okr.v1.metricSources.tables.items.batchUpdate.patch', method: 'PATCH', path: '/open-apis/okr/v1/metric_sources/:metric_source_id/tables/:metric_table_id/items/batch_update', tokens: 'tu' };
