import * as user from '@larkspur/catalog/calls/contact/v3/user';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { departmentsOfAll, findUsers } from '../../directory.ts';
import { seesUser, viewOf } from '../../range.ts';
import { shownUsers, withListedFields } from '../../users/shown-user.ts';

/** Source: page of this API. */
const usersAtOnce = 50;

/** Users out of sight are left out. Licences and department paths are not shown. Source: page of this API. */
export const batch = handle(user.batch, async ({ input: { params }, ids, ...reader }) => {
  const { db, caller } = reader;
  if (params.user_ids.length > usersAtOnce) throw reject(codes.paramInvalid);
  const larkIds = [...new Set(params.user_ids.map((id) => ids.larkId(id)))];
  const rows = await findUsers(db, larkIds);
  const memberships = await departmentsOfAll(db, larkIds);
  const view = await viewOf(db, caller);
  const seen = larkIds
    .flatMap((larkId) => rows.get(larkId) ?? [])
    .map((row) => ({ row, memberships: memberships.get(row.lark_id) ?? [] }))
    .filter((record) => seesUser(view, record.row.lark_id, record.memberships));
  const shown = await shownUsers(reader, params, seen);
  return {
    items: shown.map(({ assign_info: _, department_path: __, ...item }, index) =>
      withListedFields(item, seen[index]?.row ?? { profile: '{}' }),
    ),
  };
});
