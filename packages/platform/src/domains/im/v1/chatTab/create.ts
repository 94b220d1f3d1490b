import * as chatTab from '@larkspur/catalog/calls/im/v1/chatTab';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { enterForTabs, isCustom, keepTabs, maxCustomTabs, readTab, tabsOf } from '../../chats/tabs.ts';
import { newDecimalId } from '../../decimal-id.ts';

/** Adds tabs of the kinds `doc` and `url` on the right. */
export const create = handle(
  chatTab.create,
  async (context) => {
    const { input, platform } = context;
    const chat = await enterForTabs(context, input.path.chat_id, { toChange: true });
    const tabs = await tabsOf(context, chat);
    for (const written of input.data.chat_tabs) {
      if (!isCustom(written)) {
        throw reject(codes.parameterInvalid, {
          because: `tabs of the type ${written.tab_type} are added in the client`,
        });
      }
      tabs.push({ tab_id: newDecimalId(platform), ...(await readTab(context, written)) });
    }
    if (tabs.filter(isCustom).length > maxCustomTabs) throw reject(codes.tooManyTabs);
    await keepTabs(context, chat, tabs);
    return { chat_tabs: tabs };
  },
  { msg: 'ok' },
);
