// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface CreateInput {
  data: {
    body: string;
    version: string;
    block_id: string;
    resource?: string;
    open_ids: string[];
  };
}

export type CreateOutput = UnknownFields;

/**
 * Block协同数据推送
 * - POST /open-apis/block/v2/message
 * - Tokens: tenant
 */
export const create: ApiDefinition<CreateInput, CreateOutput> = { id: 'block.v2.message.create', method: 'POST', path: '/open-apis/block/v2/message', tokens: 't' };
