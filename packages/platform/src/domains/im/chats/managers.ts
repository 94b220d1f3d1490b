import { reject } from '../../../gateway/reject.ts';
import type { ResolvedIds } from '../../../gateway/resolve-ids.ts';
import type { UserIdType } from '../../../identity/shown-user-id.ts';
import type { ChatMemberRow, ChatRow } from '../../../store/tables/im.ts';
import { showIds } from '../../contact/shown-ids.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import type { ImContext } from '../content/content-context.ts';
import { isBot } from './chatter.ts';
import { findMembers, listManagers } from './group-queries.ts';
import { readMemberIds } from './member-ids.ts';
import { enterGroup } from './reach-chat.ts';

/** Managers as an API gives them. */
export interface ShownManagers {
  chat_managers: string[];
  chat_bot_managers: string[];
}

/** What a call about managers is about. */
export interface ManagersCall extends ImContext {
  readonly ids: ResolvedIds;
  readonly chatId: string;
  readonly written: readonly string[] | undefined;
  readonly type: UserIdType | 'app_id';
}

/** The group, and those of its members that a call of its owner (232038) names; 232027 when it names none. */
export async function findNamedMembers(
  call: ManagersCall,
): Promise<{ chat: ChatRow; members: readonly ChatMemberRow[] }> {
  const { db, ids, chatId, written, type } = call;
  const { chat, member } = await enterGroup(call, chatId);
  if (member.role !== 'owner') {
    throw reject(codes.operatorNotOwner, { because: `${member.member_id} is not the owner of ${chatId}` });
  }
  const named = readMemberIds(written, type).filter((id) => id !== '');
  const chatters = named.map((id) => (type === 'app_id' ? id : String(ids.larkId(id))));
  const members = (await findMembers(db, chat, chatters)).filter((row) => row.role !== 'owner');
  if (members.length === 0) throw reject(codes.noValidMembers, { because: `none of them is a member of ${chatId}` });
  return { chat, members };
}

/** The managers after a change. Users come by open_id where the call names bots. */
export async function shownManagers(
  { db, caller, platform, type }: ManagersCall,
  chat: ChatRow,
): Promise<ShownManagers> {
  const managers = await listManagers(db, chat);
  const users = managers.filter((chatter) => !isBot(chatter)).map(Number);
  const user_id_type = type === 'app_id' ? 'open_id' : type;
  const ids = await showIds({ db, platform, caller }, { user_id_type }, users);
  return {
    chat_managers: users.map((larkId) => ids.user(larkId)),
    chat_bot_managers: managers.filter(isBot),
  };
}
