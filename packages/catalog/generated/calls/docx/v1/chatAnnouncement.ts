// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { UserIdType } from '../../shared-types.ts';

export interface GetInput {
  path: {
    chat_id: string;
  };
  params?: {
    user_id_type?: UserIdType;
  };
}

export interface GetOutput {
  revision_id?: number;
  create_time?: number;
  update_time?: number;
  owner_id?: string;
  owner_id_type?: 'user_id' | 'union_id' | 'open_id';
  modifier_id?: string;
  modifier_id_type?: 'user_id' | 'union_id' | 'open_id';
  announcement_type?: 'doc' | 'docx';
  create_time_v2?: string;
  update_time_v2?: string;
}

/**
 * 获取群公告基本信息
 * - GET /open-apis/docx/v1/chats/:chat_id/announcement
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat.announcement:read
 * - Scopes of single fields: contact:user.employee_id:readonly
 * - Rate: 20 a second
 * @see https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get
 */
export const get: ApiDefinition<GetInput, GetOutput> = { id: 'docx.v1.chatAnnouncement.get', method: 'GET', path: '/open-apis/docx/v1/chats/:chat_id/announcement', tokens: 'tu', tier: 8 };
