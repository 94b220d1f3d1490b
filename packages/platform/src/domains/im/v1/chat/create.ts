import * as chatApi from '@larkspur/catalog/calls/im/v1/chat';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { ChatMemberRow, ChatRow, ChatterId } from '../../../../store/tables/im.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { chatterOf } from '../../chats/chatter.ts';
import { createdBefore, rememberChatUuid } from '../../chats/created-before.ts';
import { addMembers } from '../../chats/group-queries.ts';
import { findInvited, type Invited } from '../../chats/invited.ts';
import { addChat } from '../../chats/queries.ts';
import { requireChatBot } from '../../chats/reach-chat.ts';
import { checkAvatar, checkPolicy, isChatType, readSettings } from '../../chats/read-settings.ts';
import { chatBasics, chatReaderFor, chatSettings } from '../../chats/shown-chat.ts';
import type { ImContext } from '../../content/content-context.ts';
import { senderKeyOf } from '../../messages/sender.ts';

/** Creates a group, with its owner, the caller and whoever is invited in it. */
export const create = handle(chatApi.create, async (context) => {
  const { input, db, caller, ids, platform, now } = context;
  const { user_id_type: userIdType, uuid, set_bot_manager } = input.params;
  const { data } = input;
  requireChatBot(context);
  const uuidPlace = {
    tenantKey: caller.tenantKey,
    creatorKey: `${senderKeyOf(context)} ${data.owner_id ? ids.larkId(data.owner_id) : ''}`,
    uuid,
    now,
  };
  const earlier = await createdBefore(db, uuidPlace);
  if (earlier) return shownNewChat(context, earlier, userIdType);

  const { name, chatType } = readKind(data, platform.settings.brand);
  const settings = readSettings({ ...data });
  await checkAvatar(context, settings);
  await checkPolicy(context, settings, chatType);
  const creator = chatterOf(caller);
  const owner = data.owner_id ? await ownerOf(context, data.owner_id, userIdType) : creator;
  const users = await chattersOf(context, data.user_id_list ?? [], userIdType ?? 'open_id');
  const bots = await chattersOf(context, data.bot_id_list ?? [], 'app_id');

  const chat: ChatRow = {
    chat_id: platform.newId('oc_'),
    tenant_key: caller.tenantKey,
    chat_mode: 'group',
    group_message_type: data.group_message_type ?? 'chat',
    chat_type: chatType,
    name,
    p2p_key: '',
    owner_id: owner,
    creator_id: creator,
    status: 'normal',
    settings: JSON.stringify(settings),
    create_time: now,
    update_time: now,
  };
  await addChat(db, chat);
  const roleOf = (chatter: ChatterId): ChatMemberRow['role'] => {
    if (chatter === owner) return 'owner';
    return chatter === creator && caller.tokenKind === 'tenant' && set_bot_manager ? 'manager' : 'member';
  };
  const members = [...new Set([owner, creator, ...users, ...bots])];
  await addMembers(
    db,
    chat,
    members.map((chatter) => ({ chatter, role: roleOf(chatter) })),
    now,
  );
  await rememberChatUuid(db, uuidPlace, chat.chat_id);
  return shownNewChat(context, chat, userIdType);
});

type Body = NonNullable<chatApi.CreateInput['data']>;

/**
 * Name and type of the new group. 232001 for another mode than `group`, 232042 and 232020 for the name of a public group,
 * 232069 and 232033 for an external one, which no app here may create.
 */
function readKind(data: Body, brand: 'feishu' | 'lark'): { name: string; chatType: ChatRow['chat_type'] } {
  const { name = '', chat_mode = 'group', chat_type: chatType = 'private', external } = data;
  if (chat_mode !== 'group') {
    throw reject(codes.parameterInvalid, { because: `chat_mode ${chat_mode} cannot be created by API` });
  }
  if (!isChatType(chatType)) {
    throw reject(codes.parameterInvalid, { because: `chat_type ${chatType} is neither private nor public` });
  }
  if (external) {
    const because = `${chatType} external group`;
    throw reject(chatType === 'public' ? codes.externalChatNotPublic : codes.externalChat, { because });
  }
  if (chatType === 'public') {
    if (name === '') throw reject(codes.publicNameMissing);
    if ([...name].length < 2) throw reject(codes.publicNameTooShort, { because: `the name is "${name}"` });
  }
  // The name of a private group that is given none; the English one is what the official CLI shows.
  const noSubject = brand === 'feishu' ? '(无主题)' : '(no subject)';
  return { name: name === '' ? noSubject : name, chatType };
}

async function ownerOf(context: ImContext, written: string, type: string | undefined): Promise<ChatterId> {
  const [owner] = await chattersOf(context, [written], (type ?? 'open_id') as 'open_id');
  return owner as ChatterId;
}

/**
 * Every id must be usable, or nothing is created: 232030 for an empty one, 232022 for somebody who has resigned, 232021 for
 * an app that does not exist, 232043 for everything else. That 232043 is the code for users outside the availability, too, is
 * what the official CLI tells of.
 */
async function chattersOf(
  context: ImContext,
  written: readonly string[],
  type: 'open_id' | 'union_id' | 'user_id' | 'app_id',
): Promise<ChatterId[]> {
  if (written.includes('')) throw reject(codes.userIdInvalid, { because: 'an id is empty' });
  return (await findInvited(context, written, type)).map((invited) => {
    if (invited.unusable === undefined) return invited.chatter;
    throw reject(refusalCode(invited, type), { because: `${invited.written} is ${invited.unusable}` });
  });
}

function refusalCode({ unusable }: Invited, type: string): number {
  if (unusable === 'resigned') return codes.userResigned;
  return unusable === 'unknown' && type === 'app_id' ? codes.botNotFound : codes.idsUnavailable;
}

async function shownNewChat(
  context: ImContext,
  chat: ChatRow,
  userIdType: 'open_id' | 'union_id' | 'user_id' | undefined,
) {
  const reader = await chatReaderFor(context, [chat], userIdType);
  return { chat_id: chat.chat_id, ...chatBasics(chat, reader), ...chatSettings(chat) };
}
