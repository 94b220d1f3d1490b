import { reject } from '../../../gateway/reject.ts';
import type { Db } from '../../../store/store.ts';
import type { ChatRow, ChatterId } from '../../../store/tables/im.ts';
import { chatCodes as codes } from '../chat-codes.ts';
import { chatPolicyOf } from './chat-policy.ts';
import { isBot } from './chatter.ts';
import { countMembers } from './group-queries.ts';

/** Members of one group; 3000 of a group of a meeting, which no API makes. */
const maxMembers = 5000;
const maxBots = 15;

/**
 * There must be room in the group for these: 5000 members (232013) or fewer where the administrator says so (232044), and
 * 15 bots. Source: `id_list` of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create`; that 232013 is the code for too
 * many bots is inferred.
 */
export async function requireRoom(db: Db, chat: ChatRow, joining: readonly ChatterId[]): Promise<void> {
  const { users, bots } = await countMembers(db, chat);
  const joiningBots = joining.filter(isBot).length;
  const all = users + bots + joining.length;
  if (all > maxMembers) throw reject(codes.chatFull, { because: `${all} members, ${maxMembers} are allowed` });
  if (bots + joiningBots > maxBots && joiningBots > 0) {
    throw reject(codes.chatFull, { because: `${bots + joiningBots} bots, ${maxBots} are allowed` });
  }
  const { maxMembers: ofAdmin } = await chatPolicyOf(db, chat.tenant_key);
  if (ofAdmin !== undefined && all > ofAdmin) {
    throw reject(codes.memberLimitOfAdmin, { because: `${all} members, the administrator allows ${ofAdmin}` });
  }
}
