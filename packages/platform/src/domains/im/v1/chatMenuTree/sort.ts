import * as chatMenuTree from '@larkspur/catalog/calls/im/v1/chatMenuTree';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { enterForMenu, keepMenu, menuOf, shownMenu, type TopMenu } from '../../chats/menu.ts';

/** Puts the menus of the first level into another order; all of them must be named. */
export const sort = handle(chatMenuTree.sort, async (context) => {
  const { input } = context;
  const chat = await enterForMenu(context, input.path.chat_id, { toChange: true });
  const menu = new Map((await menuOf(context, chat)).map((top) => [top.chat_menu_top_level_id, top]));
  const named = input.data.chat_menu_top_level_ids;
  if (new Set(named).size !== named.length || named.length !== menu.size || named.some((id) => !menu.has(id))) {
    throw reject(codes.menuSortInvalid, { because: `the menu holds ${[...menu.keys()].join(', ')}` });
  }
  const sorted = named.map((id) => menu.get(id) as TopMenu);
  await keepMenu(context, chat, sorted);
  return shownMenu(sorted);
});
