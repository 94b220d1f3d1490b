import { reject } from '../../../gateway/reject.ts';
import { insertStatement, statement } from '../../../store/statement.ts';
import type { Db } from '../../../store/store.ts';
import type { GroupRow } from '../../../store/tables/contact.ts';
import { codes } from '../codes.ts';
import type { DirectoryView } from '../range.ts';
import { directorySettings } from '../settings.ts';

/** Source: `/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create`. */
export const groupsOfTenant = 500;
const nameLength = 100;
const descriptionLength = 500;

const byId = statement((db, v: { tenantKey: string; groupId: string }) =>
  db.selectFrom('contact_groups').selectAll().where('tenant_key', '=', v.tenantKey).where('group_id', '=', v.groupId),
);
const byName = statement((db, v: { tenantKey: string; name: string }) =>
  db.selectFrom('contact_groups').selectAll().where('tenant_key', '=', v.tenantKey).where('name', '=', v.name),
);
const counted = statement((db, v: { tenantKey: string }) =>
  db
    .selectFrom('contact_groups')
    .select((of) => of.fn.countAll<number>().as('count'))
    .where('tenant_key', '=', v.tenantKey),
);
export const insertGroup = insertStatement('contact_groups', [
  'tenant_key',
  'group_id',
  'name',
  'description',
  'type',
  'profile',
  'create_time',
]);

export function findGroup(db: Db, tenantKey: string, groupId: string): Promise<GroupRow | undefined> {
  return db.first(byId, { tenantKey, groupId });
}

/** The group with this id. Throws 42002 for an unknown one. */
export async function groupOf(db: Db, tenantKey: string, groupId: string): Promise<GroupRow> {
  const group = await findGroup(db, tenantKey, groupId);
  if (!group) throw reject(codes.groupIdInvalid);
  return group;
}

export async function countGroups(db: Db, tenantKey: string): Promise<number> {
  return Number((await db.first(counted, { tenantKey }))?.count ?? 0);
}

/** Whether a group is in the range: the range is all staff, or has the group as a group. */
export function seesGroup({ all, groups }: DirectoryView, { group_id }: Pick<GroupRow, 'group_id'>): boolean {
  return all || groups.has(group_id);
}

/** Throws 42015 in a tenant that has no groups. */
export async function checkGroupsEnabled(db: Db, tenantKey: string): Promise<void> {
  if (!(await directorySettings(db, tenantKey)).groups) throw reject(codes.groupsDisabled);
}

/** Throws the code of the first rule that name or description break; `groupId` is the group that is changed. */
export async function checkGroupTexts(
  db: Db,
  tenantKey: string,
  { name, description = '' }: { readonly name?: string; readonly description?: string },
  groupId = '',
): Promise<void> {
  if ([...(name ?? '')].length > nameLength) throw reject(codes.groupNameTooLong);
  if ([...description].length > descriptionLength) throw reject(codes.groupDescriptionTooLong);
  const named = name === undefined ? undefined : await db.first(byName, { tenantKey, name });
  if (named && named.group_id !== groupId) throw reject(codes.groupNameExists);
}
