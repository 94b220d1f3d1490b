import * as chatMenuTree from '@larkspur/catalog/calls/im/v1/chatMenuTree';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import {
  chatHasNoMenu,
  enterForMenu,
  keepMenu,
  maxTopMenus,
  menuOf,
  readTopMenu,
  shownMenu,
} from '../../chats/menu.ts';

/** Adds menus of the first level, with those below them, to the menu of a group. */
export const create = handle(chatMenuTree.create, async (context) => {
  const { input } = context;
  const chat = await enterForMenu(context, input.path.chat_id, { toChange: true, wrongMode: chatHasNoMenu });
  const menu = await menuOf(context, chat);
  const added = input.data.menu_tree.chat_menu_top_levels;
  if (menu.length + added.length > maxTopMenus) {
    throw reject(codes.tooManyTopMenus, { because: `${menu.length} are there, ${added.length} would come` });
  }
  for (const written of added) menu.push(await readTopMenu(context, written));
  await keepMenu(context, chat, menu);
  return shownMenu(menu);
});
