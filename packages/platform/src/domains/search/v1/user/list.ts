import * as user from '@larkspur/catalog/calls/search/v1/user';
import { type HandlerContext, handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';
import { avatarOf } from '../../../contact/avatars.ts';
import { codes } from '../../../contact/codes.ts';
import { contains } from '../../../contact/departments/visible-departments.ts';
import { departmentsOfAll } from '../../../contact/directory.ts';
import { readPage } from '../../../contact/pages.ts';
import { profileOfUser } from '../../../contact/profiles.ts';
import { seesUser, viewOf } from '../../../contact/range.ts';

/**
 * Users of the tenant whom the caller sees and whose name has the words in it, in any case; nobody who has resigned. The
 * code of a foreign page_token is the directory's general one (inferred: the page has no codes).
 */
export const list = handle(
  user.list,
  async (call) => {
    const { db, caller, platform, input } = call;
    const { query, page_size = 20, page_token } = input.params;
    const view = await viewOf(db, caller);
    const { rows, more } = await readPage<UserRow, number>(call, {
      size: page_size,
      token: page_token,
      bound: [query],
      refusal: () => reject(codes.paramInvalid, { msg: 'param error' }),
      rowsAfter: async (after = 0, limit) => {
        const found: UserRow[] = [];
        for (let place = after; found.length < limit; ) {
          const rows = await db.all(matching(call, query.trim(), place, limit));
          const memberships = await departmentsOfAll(
            db,
            rows.map((row) => row.lark_id),
          );
          found.push(...rows.filter((row) => seesUser(view, row.lark_id, memberships.get(row.lark_id) ?? [])));
          if (rows.length < limit) break;
          place = rows.at(-1)?.lark_id ?? place;
        }
        return found.slice(0, limit);
      },
      placeOf: (row) => row.lark_id,
    });
    const memberships = await departmentsOfAll(
      db,
      rows.map((row) => row.lark_id),
    );
    return {
      ...more,
      users: rows.map((row) => ({
        avatar: avatarOf(platform, row, profileOfUser(row)),
        department_ids: (memberships.get(row.lark_id) ?? []).map((one) => one.open_department_id),
        name: row.name,
        open_id: platform.userIds.openId(caller.app.appId, row.lark_id),
        ...(caller.scopes.has('contact:user.employee_id:readonly') && { user_id: row.user_id }),
      })),
    };
  },
  { msg: 'ok' },
);

type Call = HandlerContext<Required<user.ListInput>>;

function matching({ db, caller }: Call, query: string, after: number, limit: number) {
  return db.build
    .selectFrom('users')
    .selectAll()
    .where('tenant_key', '=', caller.tenantKey)
    .where('is_resigned', '=', 0)
    .where('lark_id', '>', after)
    .where((one) => one.or([contains('name', query), contains('en_name', query)]))
    .orderBy('lark_id')
    .limit(limit);
}
