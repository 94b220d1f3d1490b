// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface DeleteInput {
  path: {
    chat_id: string;
  };
}

export type DeleteOutput = UnknownFields;

/**
 * 清空自己的群昵称
 * - DELETE /open-apis/im/v1/chats/:chat_id/nickname
 * - Tokens: user
 * - Scopes (any one): im:chat, im:chat.nickname:write
 */
const deleteApi: ApiDefinition<DeleteInput, DeleteOutput> = { id: 'im.v1.chat.nickname.delete', method: 'DELETE', path: '/open-apis/im/v1/chats/:chat_id/nickname', tokens: 'u' };
export { deleteApi as delete };

export interface GetInput {
  path: {
    chat_id: string;
  };
}

export interface GetOutput {
  nickname?: string;
}

/**
 * 获取自己的群昵称
 * - GET /open-apis/im/v1/chats/:chat_id/nickname
 * - Tokens: user
 * - Scopes (any one): im:chat, im:chat.nickname:read, im:chat:read, im:chat:readonly
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.chat.nickname.get', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/nickname', tokens: 'u' };

export interface UpdateInput {
  path: {
    chat_id: string;
  };
  data: {
    nickname: string;
  };
}

export type UpdateOutput = UnknownFields;

/**
 * 设置自己的群昵称
 * - PUT /open-apis/im/v1/chats/:chat_id/nickname
 * - Tokens: user
 * - Scopes (any one): im:chat, im:chat.nickname:write
 */
export const update: ApiDefinition<UpdateInput, UpdateOutput> = { id: 'im.v1.chat.nickname.update', method: 'PUT', path: '/open-apis/im/v1/chats/:chat_id/nickname', tokens: 'u' };
