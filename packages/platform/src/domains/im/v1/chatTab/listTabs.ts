import * as chatTab from '@larkspur/catalog/calls/im/v1/chatTab';
import { handle } from '../../../../emulation/handler.ts';
import { enterForTabs, tabsOf } from '../../chats/tabs.ts';

/** All tabs of a chat, from left to right. */
export const listTabs = handle(
  chatTab.listTabs,
  async (context) => {
    const chat = await enterForTabs(context, context.input.path.chat_id, { toChange: false });
    return { chat_tabs: await tabsOf(context, chat) };
  },
  { msg: 'ok' },
);
