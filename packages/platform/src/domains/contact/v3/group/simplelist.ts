import * as group from '@larkspur/catalog/calls/contact/v3/group';
import { handle } from '../../../../emulation/handler.ts';
import type { GroupRow } from '../../../../store/tables/contact.ts';
import { shownGroups } from '../../groups/shown-group.ts';
import { pageSize, readPage } from '../../pages.ts';
import { viewOf } from '../../range.ts';

/** The groups of the range, of one kind. */
export const simplelist = handle(group.simplelist, async (call) => {
  const { db, caller, input } = call;
  const { page_size, page_token, type = 1 } = input.params;
  const view = await viewOf(db, caller);
  const { rows, more } = await readPage<GroupRow, string>(call, {
    size: pageSize(page_size, 50),
    token: page_token,
    bound: [type],
    rowsAfter: async (after = '', limit) => {
      if (!view.all && view.groups.size === 0) return [];
      const query = db.build
        .selectFrom('contact_groups')
        .selectAll()
        .where('tenant_key', '=', caller.tenantKey)
        .where('type', '=', type as 1 | 2)
        .where('group_id', '>', after)
        .orderBy('group_id')
        .limit(limit);
      return db.all(view.all ? query : query.where('group_id', 'in', [...view.groups]));
    },
    placeOf: (row) => row.group_id,
  });
  const shown = await shownGroups(call, {}, rows);
  return { ...more, grouplist: shown.map(({ visible_scope: _, ...one }) => ({ ...one, group_id: one.id })) };
});
