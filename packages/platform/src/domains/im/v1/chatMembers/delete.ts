import * as chatMembers from '@larkspur/catalog/calls/im/v1/chatMembers';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { ChatRow, ChatterId } from '../../../../store/tables/im.ts';
import { chatCodes as codes } from '../../chat-codes.ts';
import { mayManage } from '../../chats/chat-rights.ts';
import { chatterOf, isBot } from '../../chats/chatter.ts';
import { changeRole, findMembers, removeMember, updateChat } from '../../chats/group-queries.ts';
import { readMemberIds } from '../../chats/member-ids.ts';
import { listMembers } from '../../chats/queries.ts';
import { enterGroup } from '../../chats/reach-chat.ts';
import type { ImContext } from '../../content/content-context.ts';

/** Removes users or bots from a group. Everybody may remove themselves; the owner who does hands the group over. */
export const remove = handle(chatMembers.delete, async (context) => {
  const { input, db, caller, ids } = context;
  const { member_id_type: type = 'open_id' } = input.params;
  const { chat, member } = await enterGroup(context, input.path.chat_id);
  const chatters = new Map<string, ChatterId>();
  for (const written of readMemberIds(input.data.id_list, type)) {
    if (written === '') continue;
    chatters.set(written, type === 'app_id' ? written : String(ids.larkId(written)));
  }
  const self = chatterOf(caller);
  const others = [...chatters.values()].filter((chatter) => chatter !== self);
  if (others.length > 0 && !mayManage(caller, chat, member)) {
    throw reject(codes.operatorLacksRight, { because: `${self} is an ordinary member of ${chat.chat_id}` });
  }
  if (others.includes(chat.owner_id)) throw reject(codes.ownerNotRemovable);
  const inside = new Set((await findMembers(db, chat, [...chatters.values()])).map((row) => row.member_id));
  if (inside.size === 0) throw reject(codes.noValidMembers, { because: `none of them is in ${chat.chat_id}` });
  for (const chatter of inside) await removeMember(db, chat, chatter);
  if (inside.has(chat.owner_id)) await handOver(context, chat);
  return { invalid_id_list: (input.data.id_list ?? []).filter((id) => !inside.has(chatters.get(id) ?? '')) };
});

/** Makes somebody the owner in place of the one who left: a manager before a member, who came first before the others (inferred). */
async function handOver({ db, now }: ImContext, chat: ChatRow): Promise<void> {
  const users = (await listMembers(db, chat)).filter((row) => !isBot(row.member_id));
  const next = users.find((row) => row.role === 'manager') ?? users[0];
  if (!next) throw reject(codes.noOwnerCandidate, { because: `no user is left in ${chat.chat_id}` });
  await changeRole(db, chat, next.member_id, 'owner');
  await updateChat(db, { ...chat, owner_id: next.member_id, update_time: now });
}
