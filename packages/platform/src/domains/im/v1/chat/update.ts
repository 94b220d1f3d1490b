import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { ChatRow, ChatterId } from '../../../../store/tables/im.ts';
import { findUser } from '../../../contact/directory.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { mayManage } from '../../chats/chat-rights.ts';
import { type ChatSettings, settingsOf } from '../../chats/chat-settings.ts';
import { changeRole, isPublicNameTaken, updateChat } from '../../chats/group-queries.ts';
import { findMember } from '../../chats/queries.ts';
import { enterGroup, type ReachedGroup } from '../../chats/reach-chat.ts';
import { checkAvatar, checkPolicy, isChatType, readSettings, settingFields } from '../../chats/read-settings.ts';
import type { ImContext } from '../../content/content-context.ts';

type Body = NonNullable<chatApi.UpdateInput['data']>;

/** What every member may change where all members may edit. */
const openToMembers = new Set(['avatar', 'name', 'description', 'i18n_names']);

const closedFields = [...settingFields, 'owner_id', 'chat_type', 'group_message_type'].filter(
  (name) => !openToMembers.has(name),
);

/** Changes a group; what is not given stays. */
export const update = handle(chatApi.update, async (context) => {
  const { input, db, ids, now } = context;
  const { data } = input;
  const group = await enterGroup(context, input.path.chat_id, {
    mode: 'group',
    wrongMode: () => reject(codes.chatTypeUnsupported),
  });
  const { chat } = group;
  requireMayChange(context, group, data);
  const settings = readSettings({ ...data }, settingsOf(chat));
  requirePairing({ ...settingsOf(chat), ...settings });
  await checkAvatar(context, settings, codes.avatarInvalid);
  await checkPolicy(context, settings, chat.chat_type === 'public' ? undefined : typeOf(data, chat));
  const changed: ChatRow = {
    ...chat,
    name: data.name ?? chat.name,
    chat_type: typeOf(data, chat),
    group_message_type: data.group_message_type ?? chat.group_message_type,
    settings: JSON.stringify({ ...JSON.parse(chat.settings), ...settings }),
    update_time: now,
  };
  await checkPublicName(context, chat, changed);
  if (data.owner_id !== undefined) {
    if (data.owner_id === '') throw reject(codes.ownerIdInvalid, { because: 'owner_id is empty' });
    const owner = String(ids.larkId(data.owner_id));
    await handOver(context, chat, owner);
    await updateChat(db, { ...changed, owner_id: owner });
  } else await updateChat(db, changed);
  return {};
});

/**
 * Owner, managers and the creator with its scope change everything; others at most the four open fields (232016), and
 * nothing where only owner and managers edit (232002). Source: limits of use of
 * `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update`.
 */
function requireMayChange({ caller }: ImContext, { chat, member }: ReachedGroup, data: Body): void {
  if (mayManage(caller, chat, member)) return;
  const because = `${member.member_id} is an ordinary member of ${chat.chat_id}`;
  if (settingsOf(chat).edit_permission === 'only_owner') throw reject(codes.mayNotEdit, { because });
  const closed = closedFields.find((name) => (data as Record<string, unknown>)[name] !== undefined);
  if (closed === undefined) return;
  throw reject(codes.memberMayEditPartsOnly, { because: `${because}, and sets ${closed}` });
}

/** The two permissions go together. Source: the same page. */
function requirePairing({ add_member_permission, share_card_permission }: ChatSettings): void {
  if ((add_member_permission === 'all_members') === (share_card_permission === 'allowed')) return;
  throw reject(codes.parameterInvalid, {
    because: `add_member_permission ${add_member_permission} does not go with share_card_permission ${share_card_permission}`,
  });
}

function typeOf({ chat_type: chatType }: Body, chat: ChatRow): ChatRow['chat_type'] {
  if (chatType === undefined) return chat.chat_type;
  if (isChatType(chatType)) return chatType;
  throw reject(codes.parameterInvalid, { because: `chat_type ${chatType} is neither private nor public` });
}

/** The name of a public group has two characters or more (232001, for want of a code of its own here) and is its alone (232026). */
async function checkPublicName({ db }: ImContext, before: ChatRow, after: ChatRow): Promise<void> {
  if (after.chat_type !== 'public' || (after.name === before.name && before.chat_type === 'public')) return;
  if ([...after.name].length < 2) throw reject(codes.parameterInvalid, { because: `the name is "${after.name}"` });
  if (await isPublicNameTaken(db, after, after.name)) {
    throw reject(codes.publicNameTaken, { because: `another public group is called "${after.name}"` });
  }
}

/** Makes a member the owner: 232035 for somebody who has resigned, 232012 for somebody outside. */
async function handOver({ db }: ImContext, chat: ChatRow, owner: ChatterId): Promise<void> {
  const user = await findUser(db, Number(owner));
  if (!user || user.is_resigned) throw reject(codes.ownerIdInvalid, { because: `user ${owner} has resigned` });
  if (!(await findMember(db, chat, owner))) {
    throw reject(codes.newOwnerOutsideChat, { because: `user ${owner} is not in ${chat.chat_id}` });
  }
  if (owner === chat.owner_id) return;
  await changeRole(db, chat, chat.owner_id, 'member');
  await changeRole(db, chat, owner, 'owner');
}
