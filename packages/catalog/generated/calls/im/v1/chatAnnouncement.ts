// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';
import type { OwnerIdType } from '../types.ts';

export interface GetInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  content?: string;
  revision?: string;
  create_time?: string;
  update_time?: string;
  owner_id_type?: OwnerIdType;
  owner_id?: string;
  modifier_id_type?: OwnerIdType;
  modifier_id?: string;
}

/**
 * 获取群公告信息 · Obtain group announcement information
 * - GET /open-apis/im/v1/chats/:chat_id/announcement
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.announcement:read, im:chat:readonly
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'im.v1.chatAnnouncement.get', method: 'GET', path: '/open-apis/im/v1/chats/:chat_id/announcement', tokens: 'tu', tier: 4 };

export interface PatchInput {
  path: {
    chat_id: string;
  };
  data: {
    revision: string;
    requests?: string[];
  };
}

export type PatchOutput = UnknownFields;

/**
 * 更新群公告信息 · Update group announcement info
 * - PATCH /open-apis/im/v1/chats/:chat_id/announcement
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.announcement:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-announcement/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'im.v1.chatAnnouncement.patch', method: 'PATCH', path: '/open-apis/im/v1/chats/:chat_id/announcement', tokens: 'tu', tier: 4 };
