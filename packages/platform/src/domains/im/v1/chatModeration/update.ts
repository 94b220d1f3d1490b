import * as chatModeration from '@larkspur/catalog/calls/im/v1/chatModeration';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { isCreatorWithScope } from '../../chats/chat-rights.ts';
import { type ChatSettings, settingsOf } from '../../chats/chat-settings.ts';
import { changeModerator, findMembers, updateChat } from '../../chats/group-queries.ts';
import { enterGroup } from '../../chats/reach-chat.ts';

/**
 * Sets who may speak in a group; for its owner, or its creator with the scope. The lists count where only chosen members
 * may speak, and whoever is not in the group is dropped from them.
 */
export const update = handle(chatModeration.update, async (context) => {
  const { input, db, caller, ids, now } = context;
  const { moderation_setting: setting, moderator_added_list = [], moderator_removed_list = [] } = input.data;
  const { chat, member } = await enterGroup(context, input.path.chat_id, {
    mode: 'any-group',
    wrongMode: () => reject(codes.chatIdInvalid, { because: 'a direct chat has no moderation' }),
  });
  if (member.role !== 'owner' && !isCreatorWithScope(caller, chat)) {
    throw reject(codes.neitherOwnerNorCreator, { because: `${member.member_id} is not the owner of ${chat.chat_id}` });
  }
  const permission = readSetting(setting) ?? settingsOf(chat).moderation_permission;
  const both = moderator_added_list.find((id) => moderator_removed_list.includes(id));
  if (both !== undefined) throw reject(codes.parameterInvalid, { because: `${both} is in both lists` });
  if (permission === 'moderator_list') {
    for (const [list, may] of [
      [moderator_added_list, true],
      [moderator_removed_list, false],
    ] as const) {
      const chatters = list.filter((id) => id !== '').map((id) => String(ids.larkId(id)));
      for (const row of await findMembers(db, chat, chatters)) await changeModerator(db, chat, row.member_id, may);
    }
  }
  const settings = JSON.stringify({ ...JSON.parse(chat.settings), moderation_permission: permission });
  await updateChat(db, { ...chat, settings, update_time: now });
  return {};
});

function readSetting(setting: string | undefined): ChatSettings['moderation_permission'] | undefined {
  if (setting === undefined || setting === 'all_members' || setting === 'only_owner' || setting === 'moderator_list') {
    return setting;
  }
  throw reject(codes.parameterInvalid, { because: `there is no moderation_setting ${setting}` });
}
