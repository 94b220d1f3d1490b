import * as group from '@larkspur/catalog/calls/contact/v3/group';
import { handle } from '../../../../emulation/handler.ts';
import { reject } from '../../../../gateway/reject.ts';
import { codes } from '../../codes.ts';
import { groupProfile } from '../../groups/group-profile.ts';
import {
  checkGroupsEnabled,
  checkGroupTexts,
  countGroups,
  findGroup,
  groupsOfTenant,
  insertGroup,
} from '../../groups/groups.ts';
import { shortText } from '../../new-ids.ts';
import { viewOf } from '../../range.ts';

/** For apps with a range of all staff; ordinary groups only. Source: page of this API. */
export const create = handle(group.create, async ({ input, db, caller, ids, platform, now }) => {
  const { tenantKey } = caller;
  const { name, description = '', type = 1, group_id = `g${shortText(platform, 14)}` } = input.data;
  await checkGroupsEnabled(db, tenantKey);
  if (!(await viewOf(db, caller)).all) throw reject(codes.noAllStaffAuthority);
  if (name.trim() === '') throw reject(codes.groupNameEmpty);
  if (type !== 1) throw reject(codes.groupTypeInvalid);
  if (!/^[a-zA-Z0-9]+$/.test(group_id)) throw reject(codes.groupIdInvalid);
  await checkGroupTexts(db, tenantKey, { name, description });
  const profile = groupProfile(ids, input.data);
  if (await findGroup(db, tenantKey, group_id)) throw reject(codes.groupIdExists);
  if ((await countGroups(db, tenantKey)) >= groupsOfTenant) throw reject(codes.tooManyGroups);
  await db.run(insertGroup, {
    tenant_key: tenantKey,
    group_id,
    name,
    description,
    type,
    profile: JSON.stringify(profile),
    create_time: now,
  });
  return { group_id };
});
