// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data?: {
    message_id?: string;
    item_type?: string;
    flag_type?: string;
  };
}

export type CreateOutput = UnknownFields;

/**
 * - POST /open-apis/im/v1/flags/cancel
 * - Tokens: user
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'im.v1.flags.cancel.create', method: 'POST', path: '/open-apis/im/v1/flags/cancel', tokens: 'u' };
