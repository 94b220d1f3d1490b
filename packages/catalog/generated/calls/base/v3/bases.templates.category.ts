// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, NoInput, UnknownFields } from '../../../../src/api-definition.ts';

export type ListInput = NoInput;

export type ListOutput = UnknownFields;

/**
 * - GET /open-apis/base/v3/bases/templates/category
 * - Tokens: tenant, user
 * - Scopes: none needed
 */
export const list: ApiDefinition<ListInput, ListOutput> = { id: 'base.v3.bases.templates.category.list', method: 'GET', path: '/open-apis/base/v3/bases/templates/category', tokens: 'tu' };
