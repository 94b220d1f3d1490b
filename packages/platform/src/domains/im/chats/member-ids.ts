import { reject } from '../../../gateway/reject.ts';
import { chatCodes as codes } from '../chat-codes.ts';

const most = { users: 50, bots: 5 };

/**
 * Ids of members as a caller wrote them, each once: 232027 for none, 232001 for more than 50 users or 5 bots.
 * Source: limits of use of `/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/delete` and notes on `id_list`; the code for too
 * many is inferred.
 */
export function readMemberIds(written: readonly string[] = [], type: string): string[] {
  const ids = [...new Set(written)];
  if (ids.length === 0) throw reject(codes.noValidMembers, { because: 'the list is empty' });
  const limit = type === 'app_id' ? most.bots : most.users;
  if (ids.length > limit) throw reject(codes.parameterInvalid, { because: `${ids.length} ids, ${limit} are allowed` });
  return ids;
}
