import * as chatModeration from '@larkspur/catalog/calls/im/v1/chatModeration';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { showIds } from '../../../contact/shown-ids.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { settingsOf } from '../../chats/chat-settings.ts';
import { listModerators } from '../../chats/member-pages.ts';
import { Pages } from '../../chats/pages.ts';
import { enterGroup } from '../../chats/reach-chat.ts';

/** Who may speak in a group: a mode, and the chosen users where it is theirs alone to. */
export const get = handle(chatModeration.get, async (context) => {
  const { input, db, caller, platform } = context;
  const { user_id_type: type = 'open_id' } = input.params;
  const { chat } = await enterGroup(context, input.path.chat_id, {
    mode: 'any-group',
    wrongMode: () => reject(codes.chatIdInvalid, { because: 'a direct chat has no moderation' }),
  });
  const { moderation_permission: moderation_setting } = settingsOf(chat);
  if (moderation_setting !== 'moderator_list') return { moderation_setting, has_more: false };
  const pages = new Pages(platform, input.params, ['im.v1.chatModeration.get', chat.chat_id]);
  const [joined = -1, chatter = ''] = (pages.after ?? []) as [number, string] | [];
  const found = await listModerators(db, chat, { joined, chatter }, pages.size + 1);
  const { rows, paging } = pages.cut(found, (row) => [row.join_time, row.member_id]);
  const larkIds = rows.map((row) => Number(row.member_id));
  const ids = await showIds({ db, platform, caller }, { user_id_type: type }, larkIds);
  return {
    moderation_setting,
    items: larkIds.map((larkId) => ({
      user_id_type: type,
      user_id: ids.user(larkId),
      tenant_key: chat.tenant_key,
    })),
    ...paging,
  };
});
