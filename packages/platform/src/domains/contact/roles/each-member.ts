import { departmentsOf, findUser } from '../directory.ts';
import { seesUser, viewOf } from '../range.ts';
import type { Reader } from '../shown-ids.ts';
import { findWrittenUsers } from '../written-ids.ts';

/** What became of one member of a call. Source: reason in `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/functional_role-member/batch_create`. */
export const reasons = { done: 1, unknownUser: 2, noRight: 3, inRole: 4, notInRole: 5, noRightOnScope: 6 } as const;

type Reason = (typeof reasons)[keyof typeof reasons];

/**
 * Does something with each written member and gives what became of it. Unknown and resigned users, and those out of the
 * range, are told apart before.
 */
export async function eachMember(
  reader: Reader,
  written: readonly string[],
  userIdType: string | undefined,
  act: (larkId: number) => Promise<Reason>,
): Promise<{ user_id: string; reason: Reason }[]> {
  const found = await findWrittenUsers(reader, written, userIdType);
  const view = await viewOf(reader.db, reader.caller);
  const results: { user_id: string; reason: Reason }[] = [];
  for (const user_id of written) {
    const larkId = found.get(user_id);
    const user = larkId === undefined ? undefined : await findUser(reader.db, larkId);
    let reason: Reason;
    if (!user || user.is_resigned) reason = reasons.unknownUser;
    else if (!seesUser(view, user.lark_id, await departmentsOf(reader.db, user.lark_id))) reason = reasons.noRight;
    else reason = await act(user.lark_id);
    results.push({ user_id, reason });
  }
  return results;
}
