// Generated from the catalog by scripts/generate.ts. Do not edit.
import type { ApiDefinition } from '../../../../src/api-definition.ts';
import type { ChatMenuItem } from '../types.ts';

export interface PatchInput {
  path: {
    chat_id: string;
    /** int64 */
    menu_item_id: string;
  };
  data: {
    update_fields: ('ICON' | 'NAME' | 'I18N_NAME' | 'REDIRECT_LINK')[];
    chat_menu_item: ChatMenuItem;
  };
}

export interface PatchOutput {
  chat_menu_item?: ChatMenuItem;
}

/**
 * 修改群菜单元信息 · Patch chat menu item info
 * - PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id
 * - Tokens: tenant
 * - Scopes (any one): im:chat, im:chat.menu_tree:write_only
 * - Rate: 1000 a minute, 50 a second
 * @see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_item/patch
 */
export const patch: ApiDefinition<PatchInput, PatchOutput> = { id: 'im.v1.chatMenuItem.patch', method: 'PATCH', path: '/open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id', tokens: 't', tier: 4 };
