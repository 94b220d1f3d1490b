// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition, UnknownFields } from '../../../../src/api-definition.ts';

export interface DeleteTopNoticeInput {
  path: {
    chat_id: string;
  };
  data?: UnknownFields;
}

export type DeleteTopNoticeOutput = UnknownFields;

/**
 * 撤销群置顶 · Revoke group pinning
 * - POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.top_notice:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/delete_top_notice
 */
export const deleteTopNotice: ApiDefinition<DeleteTopNoticeInput, DeleteTopNoticeOutput> = { id: 'im.v1.chatTopNotice.deleteTopNotice', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice', tokens: 'tu', tier: 4 };

export interface PutTopNoticeInput {
  path: {
    chat_id: string;
  };
  data: {
    chat_top_notice: {
      /** default "2" */
      action_type?: '1' | '2';
      message_id?: string;
    }[];
  };
}

export type PutTopNoticeOutput = UnknownFields;

/**
 * 更新群置顶 · Update group pinning
 * - POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice
 * - Tokens: tenant, user
 * - Scopes (any one): im:chat, im:chat.top_notice:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-top_notice/put_top_notice
 */
export const putTopNotice: ApiDefinition<PutTopNoticeInput, PutTopNoticeOutput> = { id: 'im.v1.chatTopNotice.putTopNotice', method: 'POST', path: '/open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice', tokens: 'tu', tier: 4 };
