import * as chatTab from '@larkspur/catalog/calls/im/v1/chatTab';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { enterForTabs, isCustom, keepTabs, tabsOf } from '../../chats/tabs.ts';

/** Removes `doc` and `url` tabs. */
export const deleteTabs = handle(
  chatTab.deleteTabs,
  async (context) => {
    const { input } = context;
    const chat = await enterForTabs(context, input.path.chat_id, { toChange: true });
    const tabs = await tabsOf(context, chat);
    for (const tabId of input.data.tab_ids) {
      const tab = tabs.find((each) => each.tab_id === tabId);
      if (!tab) throw reject(codes.parameterInvalid, { because: `there is no tab ${tabId}` });
      if (!isCustom(tab)) throw reject(codes.tabTypeNotEditable, { because: `${tabId} is a ${tab.tab_type} tab` });
    }
    const left = tabs.filter((tab) => !input.data.tab_ids.includes(tab.tab_id));
    await keepTabs(context, chat, left);
    return { chat_tabs: left };
  },
  { msg: 'ok' },
);
