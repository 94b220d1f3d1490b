import type * as chatTab from '@larkspur/catalog/calls/im/v1/chatTab';
import { reject } from '../../../gateway/reject.ts';
import type { ChatRow } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { newDecimalId } from '../decimal-id.ts';
import { readPart, writePart } from './chat-parts.ts';
import { isOwnerOrManager } from './chat-rights.ts';
import { settingsOf } from './chat-settings.ts';
import { requireOwnIcon } from './own-icon.ts';
import { findChatFor, findLivingChat, requireInChat } from './reach-chat.ts';

/** A tab as it is kept and shown. */
export type Tab = NonNullable<chatTab.CreateOutput['chat_tabs']>[number] & { readonly tab_id: string };

/** A tab as a caller writes it. */
export type WrittenTab = chatTab.CreateInput['data']['chat_tabs'][number];

export const maxCustomTabs = 20;
const maxNameLength = 60;

/** The chat, if the caller is in it and, to change its tabs, may do so (232055). Topic groups have none (232050). */
export async function enterForTabs(
  context: ImContext,
  chatId: string,
  { toChange }: { readonly toChange: boolean },
): Promise<ChatRow> {
  // To read the tabs of a dissolved chat is refused because nobody is in it.
  const find = toChange ? findLivingChat : findChatFor;
  const chat = await find(context, chatId, {
    mode: 'not-topic',
    wrongMode: () => reject(codes.chatHasNoTabs, { because: `${chatId} is a topic group` }),
  });
  const member = await requireInChat(context, chat);
  if (toChange && member) requireMayManageTabs(chat, member);
  return chat;
}

/** 232055 where only owner and managers manage tabs, menu and widgets. */
export function requireMayManageTabs(chat: ChatRow, member: Parameters<typeof isOwnerOrManager>[0]): void {
  if (settingsOf(chat).tab_manage_setting === 'all_members' || isOwnerOrManager(member)) return;
  throw reject(codes.mayNotManageTabs, { because: `${member?.member_id} is an ordinary member of ${chat.chat_id}` });
}

/** The tabs of a chat from left to right. The tab of the messages is there from the start, and always the first. */
export async function tabsOf({ db, platform, now }: ImContext, chat: ChatRow): Promise<Tab[]> {
  const known = await readPart<Tab[]>(db, chat, 'tabs');
  if (known) return known;
  const tabs: Tab[] = [{ tab_id: newDecimalId(platform), tab_type: 'message' }];
  await writePart(db, chat, 'tabs', tabs, now);
  return tabs;
}

export async function keepTabs({ db, now }: ImContext, chat: ChatRow, tabs: readonly Tab[]): Promise<void> {
  await writePart(db, chat, 'tabs', tabs, now);
}

export function isCustom({ tab_type }: Pick<Tab, 'tab_type'>): boolean {
  return tab_type === 'doc' || tab_type === 'url';
}

/**
 * A `doc` or `url` tab as a caller writes it: 232047 for a name of more than 60 characters, 232048 for an address that is none,
 * 232056 for an icon that another app has uploaded.
 */
export async function readTab(context: ImContext, written: WrittenTab): Promise<Omit<Tab, 'tab_id'>> {
  const { tab_name, tab_type, tab_content = {}, tab_config } = written;
  if (tab_name !== undefined && [...tab_name].length > maxNameLength) {
    throw reject(codes.tabNameTooLong, { because: `${[...tab_name].length} characters` });
  }
  const address = tab_type === 'doc' ? tab_content.doc : tab_content.url;
  if (!isWebAddress(address)) {
    throw reject(codes.tabContentIllegal, { because: `the ${tab_type} is "${address ?? ''}"` });
  }
  const ofUrl = tab_type === 'url' && tab_config !== undefined;
  if (ofUrl && tab_config.icon_key) await requireOwnIcon(context, tab_config.icon_key);
  return {
    ...(tab_name !== undefined && { tab_name }),
    tab_type,
    tab_content: tab_type === 'doc' ? { doc: address } : { url: address },
    ...(ofUrl && { tab_config }),
  };
}

/** Source: `url` and `doc` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-tab/create`. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/./.test(address);
}
