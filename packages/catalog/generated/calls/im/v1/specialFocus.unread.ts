// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: UnknownFields;
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/im/v1/special_focus/unread
 * - Tokens: user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.specialFocus.unread.create', method: 'POST', path: '/open-apis/im/v1/special_focus/unread', tokens: 'u' };
