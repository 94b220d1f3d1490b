import * as group from '@larkspur/catalog/calls/contact/v3/group';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { groupOf, seesGroup } from '../../groups/groups.ts';
import { shownGroups } from '../../groups/shown-group.ts';
import { viewOf } from '../../range.ts';

/** A group out of the range is answered like an unknown one: the page has no other code (inferred). */
export const get = handle(group.get, async ({ input, ids: _, ...reader }) => {
  const { db, caller } = reader;
  const row = await groupOf(db, caller.tenantKey, input.path.group_id);
  if (!seesGroup(await viewOf(db, caller), row)) throw reject(codes.groupIdInvalid);
  const [shown] = await shownGroups(reader, input.params, [row]);
  return { group: shown as NonNullable<typeof shown> };
});
