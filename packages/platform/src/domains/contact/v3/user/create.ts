import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { type CallRejectedError, reject } from '../../../../gateway/reject.ts';
import { createOnce } from '../../client-tokens.ts';
import { codes } from '../../codes.ts';
import { setMemberships } from '../../memberships.ts';
import { newLarkIds } from '../../numbers.ts';
import { insertUser, userRow } from '../../seed.ts';
import { answerUser } from '../../users/answer-user.ts';
import { applyFields } from '../../users/apply-fields.ts';
import { checkSeats } from '../../users/check-employment.ts';
import { userIdForNew } from '../../users/check-identity.ts';
import { openCreation } from '../../users/open-write.ts';

type Fields = user.CreateInput['data'];

/** The new user is invited: not activated until the invitation is accepted. */
export const create = handle(user.create, async (call) => {
  const { db, platform, caller, now, input } = call;
  let failure: CallRejectedError | undefined;
  const created = await createOnce(call, async () => {
    const write = await openCreation(call, input.params);
    const { user_id, need_send_notification, notification_option, ...fields } = input.data;
    checkInvitation(input.data);
    await checkSeats(write);
    const userId = await userIdForNew(write, user_id);
    const applied = await applyFields(write, { join_time: Math.floor(now / 1000), ...fields });
    const larkId = await newLarkIds(db, 1);
    const blank = userRow(platform, caller.tenantKey, larkId, { name: fields.name, user_id: userId });
    const row = { ...blank, is_activated: 0 as const, ...applied.columns };
    await db.run(insertUser, row);
    await setMemberships(db, now, row, applied.memberships ?? []);
    failure = applied.failure;
    return String(larkId);
  });
  return failure ?? answerUser(call, input.params, Number(created));
});

/** Whom the invitation is to reach, by which way. The channels are named as in the official SDKs (inferred). */
function checkInvitation({ need_send_notification, notification_option, email, mobile }: Fields): void {
  if (!need_send_notification) return;
  const { channels = [] } = notification_option ?? {};
  if (channels.includes('email') && !email) throw reject(codes.noEmailForInvitation);
  if (channels.includes('sms') && !mobile) throw reject(codes.noMobileForInvitation);
}
