import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { departmentsOf } from '../../directory.ts';
import { seesUser, viewOf } from '../../range.ts';
import { shownUserOf } from '../../users/shown-user.ts';
import { userOf } from '../../users/user-of.ts';

/** A resigned user is answered still: that is how a deletion is confirmed. Source: page of this API. */
export const get = handle(user.get, async ({ input: { path, params }, ids, ...reader }) => {
  const row = await userOf(reader.db, ids.larkId(path.user_id));
  const memberships = await departmentsOf(reader.db, row.lark_id);
  if (!seesUser(await viewOf(reader.db, reader.caller), row.lark_id, memberships)) throw reject(codes.noUserAuthority);
  return { user: await shownUserOf(reader, params, { row, memberships }) };
});
