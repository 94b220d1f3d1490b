import * as chatMenuTree from '@larkspur/catalog/calls/im/v1/chatMenuTree';
import { handle } from '../../../../emulation/handler.ts';
import { enterForMenu, menuOf, shownMenu } from '../../chats/menu.ts';

/** The menu of a group. */
export const get = handle(chatMenuTree.get, async (context) => {
  const chat = await enterForMenu(context, context.input.path.chat_id, { toChange: false });
  return shownMenu(await menuOf(context, chat));
});
