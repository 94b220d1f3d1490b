import * as chatMenuItem from '@larkspur/catalog/calls/im/v1/chatMenuItem';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { checkParent, enterForMenu, keepMenu, type MenuItem, menuOf, readItem } from '../../chats/menu.ts';

const fieldOf = { ICON: 'image_key', NAME: 'name', I18N_NAME: 'i18n_names', REDIRECT_LINK: 'redirect_link' } as const;

/** Changes the named fields of a menu on either level; what kind of menu it is stays. */
export const patch = handle(chatMenuItem.patch, async (context) => {
  const { input } = context;
  const { update_fields, chat_menu_item: written } = input.data;
  const chat = await enterForMenu(context, input.path.chat_id, { toChange: true });
  const menu = await menuOf(context, chat);
  const id = input.path.menu_item_id;
  for (const top of menu) {
    const place =
      top.chat_menu_top_level_id === id ? top : top.children?.find((child) => child.chat_menu_second_level_id === id);
    if (!place) continue;
    const changed: MenuItem = { ...place.chat_menu_item };
    for (const field of update_fields) Object.assign(changed, { [fieldOf[field]]: written[fieldOf[field]] });
    if (place === top && top.children) checkParent(changed);
    place.chat_menu_item = await readItem(context, changed);
    await keepMenu(context, chat, menu);
    return { chat_menu_item: place.chat_menu_item };
  }
  throw reject(codes.parameterInvalid, { because: `there is no menu ${id} in ${chat.chat_id}` });
});
