import type * as chatMenuItem from '@larkspur/catalog/calls/im/v1/chatMenuItem';
import type * as chatMenuTree from '@larkspur/catalog/calls/im/v1/chatMenuTree';
import { type CallRejectedError, reject } from '../../../gateway/reject.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { newDecimalId } from '../decimal-id.ts';
import { readPart, writePart } from './chat-parts.ts';
import { requireOwnIcon } from './own-icon.ts';
import { type ChatDemands, findChatFor, findLivingChat, requireInChat } from './reach-chat.ts';
import { isWebAddress, requireMayManageTabs } from './tabs.ts';

export type MenuItem = NonNullable<chatMenuItem.PatchOutput['chat_menu_item']>;

/** A menu of the first level as it is kept and shown. */
export interface TopMenu {
  chat_menu_top_level_id: string;
  chat_menu_item: MenuItem;
  children?: { chat_menu_second_level_id: string; chat_menu_item: MenuItem }[];
}

type WrittenTopMenu = chatMenuTree.CreateInput['data']['menu_tree']['chat_menu_top_levels'][number];

export const maxTopMenus = 3;
const maxSubmenus = 5;
const maxNameLength = 120;

/** The ordinary group, if the caller is in it and, to change its menu, may do so (232055). */
export async function enterForMenu(
  context: ImContext,
  chatId: string,
  { toChange, wrongMode }: { readonly toChange: boolean } & Pick<ChatDemands, 'wrongMode'>,
): Promise<ChatRow> {
  const find = toChange ? findLivingChat : findChatFor;
  const chat = await find(context, chatId, { mode: 'group', ...(wrongMode && { wrongMode }) });
  const member = await requireInChat(context, chat);
  if (toChange) requireMayManageTabs(chat, member);
  return chat;
}

/** What creation and deletion answer to a chat that can have no menu; the other calls document no code of their own for it. */
export function chatHasNoMenu(): CallRejectedError {
  return reject(codes.chatTypeUnsupported, { because: 'only ordinary groups have a menu' });
}

export async function menuOf({ db }: ImContext, chat: ChatRow): Promise<TopMenu[]> {
  return (await readPart<TopMenu[]>(db, chat, 'menu')) ?? [];
}

export async function keepMenu({ db, now }: ImContext, chat: ChatRow, menu: readonly TopMenu[]): Promise<void> {
  await writePart(db, chat, 'menu', menu, now);
}

/** The menu as every call but one answers. */
export function shownMenu(menu: TopMenu[]): { menu_tree: { chat_menu_top_levels: TopMenu[] } } {
  return { menu_tree: { chat_menu_top_levels: menu } };
}

/** A new menu of the first level with those below it. 232071 for more than five of them, 232078 for what breaks a rule. */
export async function readTopMenu(context: ImContext, written: WrittenTopMenu): Promise<TopMenu> {
  const { platform } = context;
  const children = written.children ?? [];
  if (children.length > maxSubmenus) throw reject(codes.tooManySubmenus, { because: `${children.length} children` });
  const top = { ...written.chat_menu_item };
  if (children.length > 0) checkParent(top);
  const menu: TopMenu = {
    chat_menu_top_level_id: newDecimalId(platform),
    chat_menu_item: await readItem(context, top),
  };
  if (children.length === 0) return menu;
  menu.children = [];
  for (const { chat_menu_item = {} } of children) {
    const item = await readItem(context, chat_menu_item);
    menu.children.push({ chat_menu_second_level_id: newDecimalId(platform), chat_menu_item: item });
  }
  return menu;
}

/** A menu with menus below it leads nowhere itself, and has no icon. */
export function checkParent({ action_type, image_key }: MenuItem): void {
  if (action_type !== 'NONE') throw illegal('a menu with menus below it must have the action_type NONE');
  if (image_key) throw illegal('a menu with menus below it has no icon');
}

/**
 * 232078 for a name that is not of 1 to 120 characters, a link that is no web address and a REDIRECT_LINK without any;
 * 232056 for an icon of another app.
 * Source: notes on `chat_menu_item` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-menu_tree/create`.
 */
export async function readItem(context: ImContext, written: MenuItem): Promise<MenuItem> {
  const { action_type = 'NONE', redirect_link, image_key, name, i18n_names } = written;
  checkName(name ?? '');
  for (const translated of Object.values(i18n_names ?? {})) checkName(translated);
  const links = Object.values(redirect_link ?? {}).filter((link) => link !== '');
  const wrong = links.find((link) => !isWebAddress(link));
  if (wrong !== undefined) throw illegal(`"${wrong}" does not start with http or https`);
  if (action_type === 'REDIRECT_LINK' && links.length === 0) throw illegal('a REDIRECT_LINK needs a redirect_link');
  if (image_key) await requireOwnIcon(context, image_key);
  return {
    action_type,
    ...(redirect_link && { redirect_link }),
    ...(image_key && { image_key }),
    name: name ?? '',
    ...(i18n_names && { i18n_names }),
  };
}

function checkName(name: string): void {
  const length = [...name].length;
  if (length < 1 || length > maxNameLength) throw illegal(`a name of ${length} characters`);
}

function illegal(because: string): CallRejectedError {
  return reject(codes.menuIllegal, { because });
}
