// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    message_ids: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/im/v1/messages/read_status
 * - Tokens: user
 * - Scopes (any one): im:message:readonly
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.messages.readStatus.create', method: 'POST', path: '/open-apis/im/v1/messages/read_status', tokens: 'u' };
