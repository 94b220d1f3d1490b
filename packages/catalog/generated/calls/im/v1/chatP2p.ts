// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface BatchQueryInput {
  params?: {
    chatter_id_type?: UserIdType;
  };
  data: {
    chatter_ids: string[];
  };
}

export interface BatchQueryOutput {
  p2p_chats?: {
    chat_id?: string;
  }[];
}

/**
 * 批量查询单聊 · Batch query direct chats
 * - POST /open-apis/im/v1/chat_p2p/batch_query
 * - Tokens: user
 */
export const batchQuery: ApiDefinition<BatchQueryInput, BatchQueryOutput> = { id: 'im.v1.chatP2p.batchQuery', method: 'POST', path: '/open-apis/im/v1/chat_p2p/batch_query', tokens: 'u' };
