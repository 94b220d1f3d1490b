import * as chatTab from '@larkspur/catalog/calls/im/v1/chatTab';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { enterForTabs, isCustom, keepTabs, readTab, tabsOf } from '../../chats/tabs.ts';

/** Gives `doc` and `url` tabs another name, type or content. */
export const updateTabs = handle(
  chatTab.updateTabs,
  async (context) => {
    const { input } = context;
    const chat = await enterForTabs(context, input.path.chat_id, { toChange: true });
    const tabs = await tabsOf(context, chat);
    for (const written of input.data.chat_tabs ?? []) {
      const place = tabs.findIndex((tab) => tab.tab_id === written.tab_id);
      const tab = tabs[place];
      if (!tab) throw reject(codes.parameterInvalid, { because: `there is no tab ${written.tab_id ?? ''}` });
      if (!isCustom(tab) || !isCustom(written)) {
        throw reject(codes.tabTypeNotEditable, { because: `${tab.tab_id} is a ${tab.tab_type} tab` });
      }
      const changed = await readTab(context, { ...written, tab_name: written.tab_name ?? tab.tab_name ?? '' });
      tabs[place] = { tab_id: tab.tab_id, ...changed };
    }
    await keepTabs(context, chat, tabs);
    return { chat_tabs: tabs };
  },
  { msg: 'ok' },
);
