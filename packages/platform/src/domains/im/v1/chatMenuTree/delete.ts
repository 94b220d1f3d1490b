import * as chatMenuTree from '@larkspur/catalog/calls/im/v1/chatMenuTree';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { chatHasNoMenu, enterForMenu, keepMenu, menuOf, shownMenu } from '../../chats/menu.ts';

/** Removes menus of the first level, with those below them. */
export const remove = handle(chatMenuTree.delete, async (context) => {
  const { input } = context;
  const chat = await enterForMenu(context, input.path.chat_id, { toChange: true, wrongMode: chatHasNoMenu });
  const menu = await menuOf(context, chat);
  const removed = new Set(input.data.chat_menu_top_level_ids);
  for (const id of removed) {
    if (menu.some((top) => top.chat_menu_top_level_id === id)) continue;
    throw reject(codes.parameterInvalid, { because: `there is no menu ${id} on the first level` });
  }
  const left = menu.filter((top) => !removed.has(top.chat_menu_top_level_id));
  await keepMenu(context, chat, left);
  return shownMenu(left);
});
