import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { isUserId, isUserIdTaken } from '../../users/check-identity.ts';
import { openChange } from '../../users/open-write.ts';
import { setUser } from '../../users/set-user.ts';

export const updateUserId = handle(user.updateUserId, async (call) => {
  const { db, caller, ids, input, now } = call;
  const { user: row } = await openChange(call, input.params, ids.larkId(input.path.user_id), 'patch');
  const { new_user_id } = input.data;
  if (new_user_id === '') throw reject(codes.newUserIdInvalid);
  if (!isUserId(new_user_id)) throw reject(codes.paramInvalid);
  if (!row.email && !row.mobile) throw reject(codes.noEmailOrMobile);
  if (new_user_id === row.user_id) return {};
  if (await isUserIdTaken(db, caller.tenantKey, new_user_id)) throw reject(codes.userIdExists);
  await setUser(db, row.lark_id, { user_id: new_user_id, update_time: now });
  return {};
});
