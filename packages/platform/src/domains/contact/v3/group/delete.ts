import * as group from '@larkspur/catalog/calls/contact/v3/group';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { hasMembers } from '../../groups/group-members.ts';
import { checkGroupsEnabled, groupOf } from '../../groups/groups.ts';
import { viewOf } from '../../range.ts';

/** For apps with a range of all staff; an ordinary group without members. Source: page of this API. */
const deleteGroup = handle(group.delete, async ({ input, db, caller }) => {
  const { tenantKey } = caller;
  await checkGroupsEnabled(db, tenantKey);
  const row = await groupOf(db, tenantKey, input.path.group_id);
  if (!(await viewOf(db, caller)).all) throw reject(codes.noGroupAuthority);
  if (row.type !== 1) throw reject(codes.groupIdInvalid);
  if (await hasMembers(db, row)) throw reject(codes.groupHasMembers);
  await db.run(
    db.build.deleteFrom('contact_groups').where('tenant_key', '=', tenantKey).where('group_id', '=', row.group_id),
  );
  return {};
});

export { deleteGroup as delete };
