// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';

export interface BotsInput {
  path: {
    chat_id: string;
  };
}

export interface BotsOutput {
  items?: {
    bot_id?: string;
    bot_name?: string;
  }[];
}

/**
 * 获取群内机器人列表
 * - GET /open-apis/im/v1/chats/:chat_id/members/bots
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.group_info:readonly, im:chat.members:read, im:chat:readonly
 */
export const bots: ApiDefinition<BotsInput, BotsOutput> = { id: 'im.v1.chat.members.bots', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/members/bots', tokens: 'tu' };
