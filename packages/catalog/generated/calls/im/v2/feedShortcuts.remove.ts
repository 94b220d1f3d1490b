// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: UnknownFields;
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/im/v2/feed_shortcuts/remove
 * - Tokens: user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v2.feedShortcuts.remove.create', method: 'POST', path: '/open-apis/im/v2/feed_shortcuts/remove', tokens: 'u' };
