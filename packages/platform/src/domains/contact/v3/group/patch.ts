import * as group from '@larkspur/catalog/calls/contact/v3/group';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { groupProfile } from '../../groups/group-profile.ts';
import { checkGroupsEnabled, checkGroupTexts, groupOf, seesGroup } from '../../groups/groups.ts';
import { profileOfGroup } from '../../profiles.ts';
import { viewOf } from '../../range.ts';

/** A name of '' counts as not written. */
export const patch = handle(group.patch, async ({ input, db, caller, ids }) => {
  const { tenantKey } = caller;
  await checkGroupsEnabled(db, tenantKey);
  const row = await groupOf(db, tenantKey, input.path.group_id);
  if (!seesGroup(await viewOf(db, caller), row)) throw reject(codes.noGroupAuthority);
  if (row.type !== 1) throw reject(codes.dynamicGroupNotAllowed);
  const { name, description } = input.data;
  const texts = { ...(name && { name }), ...(description !== undefined && { description }) };
  await checkGroupTexts(db, tenantKey, texts, row.group_id);
  const profile = JSON.stringify({ ...profileOfGroup(row), ...groupProfile(ids, input.data) });
  await db.run(
    db.build
      .updateTable('contact_groups')
      .set({ ...texts, profile })
      .where('tenant_key', '=', tenantKey)
      .where('group_id', '=', row.group_id),
  );
  return {};
});
