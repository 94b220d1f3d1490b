import * as chatTab from '@larkspur/catalog/calls/im/v1/chatTab';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { enterForTabs, keepTabs, type Tab, tabsOf } from '../../chats/tabs.ts';

/** Puts the tabs into another order. All must be named, and the tab of the messages stays the first. */
export const sortTabs = handle(
  chatTab.sortTabs,
  async (context) => {
    const { input } = context;
    const chat = await enterForTabs(context, input.path.chat_id, { toChange: true });
    const tabs = new Map((await tabsOf(context, chat)).map((tab) => [tab.tab_id, tab]));
    const named = new Set(input.data.tab_ids);
    if (named.size !== tabs.size || [...named].some((tabId) => !tabs.has(tabId))) {
      throw reject(codes.parameterInvalid, { because: 'tab_ids must hold every tab of the chat' });
    }
    const sorted = [...named].map((tabId) => tabs.get(tabId) as Tab);
    sorted.sort((a, b) => Number(b.tab_type === 'message') - Number(a.tab_type === 'message'));
    await keepTabs(context, chat, sorted);
    return { chat_tabs: sorted };
  },
  { msg: 'ok' },
);
