// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, UnknownFields } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/okr/v1/metric_sources
 * - Tokens: tenant, user
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'okr.v1.metricSources.list', method: 'GET', path: '/open-apis/okr/v1/metric_sources', tokens: 'tu' };
