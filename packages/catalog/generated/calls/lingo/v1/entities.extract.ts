// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: UnknownFields;
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/lingo/v1/entities/extract
 * - Tokens: tenant, user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'lingo.v1.entities.extract.create', method: 'POST', path: '/open-apis/lingo/v1/entities/extract', tokens: 'tu' };
