import type { Caller } from '../../gateway/caller.ts';
import type { Availability, ContactRange, Installation } from '../../identity/apps.ts';
import { statement } from '../../store/statement.ts';
import type { Db } from '../../store/store.ts';

/** The part of a directory that somebody sees: everything, or these users and these departments with all below them. */
export interface DirectoryView {
  readonly all: boolean;
  readonly users: ReadonlySet<number>;
  readonly departments: ReadonlySet<string>;
  /** User groups that are in the view as groups. */
  readonly groups: ReadonlySet<string>;
}

/**
 * Which part of the organisation a user may see, as the tenant's administrator has set it (组织架构可见范围).
 * Source: `/ukTMukTMukTM/uETNz4SM1MjLxUzM/v3/guides/scope_authority`.
 */
export interface OrgVisibility {
  readonly users?: readonly number[];
  /** open_department_ids; what lies below them is visible, too. */
  readonly departments?: readonly string[];
}

/** Where a user or a department stands in the tree: `/0/od-a/`. */
interface InTree {
  readonly ancestry: string;
}

const everything: DirectoryView = { all: true, users: new Set(), departments: new Set(), groups: new Set() };

const nothing: DirectoryView = { ...everything, all: false };

const ancestriesOfUser = statement((db, v: { larkId: number }) =>
  db
    .selectFrom('department_members')
    .innerJoin('departments', 'departments.open_department_id', 'department_members.open_department_id')
    .select('departments.ancestry')
    .where('department_members.lark_id', '=', v.larkId),
);
const livingUser = statement((db, v: { tenantKey: string; larkId: number }) =>
  db
    .selectFrom('users')
    .select('lark_id')
    .where('lark_id', '=', v.larkId)
    .where('tenant_key', '=', v.tenantKey)
    .where('is_resigned', '=', 0),
);
const visibilityOf = statement((db, v: { larkId: number }) =>
  db.selectFrom('users').select('org_visibility').where('lark_id', '=', v.larkId),
);

/** What the caller sees: the contact range of the app, or for a user token the org visibility of its user. */
export async function viewOf(db: Db, { tokenKind, installation, larkId }: Caller): Promise<DirectoryView> {
  if (tokenKind !== 'user') return installation ? contactRangeOf(db, installation) : everything;
  const row = await db.first(visibilityOf, { larkId });
  if (!row?.org_visibility) return everything;
  const { users = [], departments = [] }: OrgVisibility = JSON.parse(row.org_visibility);
  return { ...nothing, users: new Set([...users, larkId]), departments: new Set(departments) };
}

/** What an app sees with its own token. By default its contact range is its availability. */
async function contactRangeOf(db: Db, installation: Installation): Promise<DirectoryView> {
  const { contactRange, availability, tenantKey } = installation;
  const range: ContactRange | Availability =
    contactRange.type === 'equal_to_availability' ? availability : contactRange;
  return range.type === 'all' ? everything : someOf(db, tenantKey, range);
}

type Some = Pick<ContactRange, 'users' | 'departments' | 'groups'>;

/** The users, departments and members of groups that are named. */
async function someOf(db: Db, tenantKey: string, { users, departments, groups = [] }: Some): Promise<DirectoryView> {
  const view = { all: false, users: new Set(users), departments: new Set(departments), groups: new Set(groups) };
  if (groups.length > 0) await addGroupMembers(db, tenantKey, groups, view.users, view.departments);
  return view;
}

async function addGroupMembers(
  db: Db,
  tenantKey: string,
  groups: readonly string[],
  users: Set<number>,
  departments: Set<string>,
): Promise<void> {
  const members = await db.all(
    db.build
      .selectFrom('contact_group_members')
      .select(['member_type', 'member_id'])
      .where('tenant_key', '=', tenantKey)
      .where('group_id', 'in', groups),
  );
  for (const { member_type, member_id } of members) {
    if (member_type === 'user') users.add(Number(member_id));
    else departments.add(member_id);
  }
}

/** A department is seen when it or one above it is in the view; the root only by who sees everything. */
export function seesDepartment({ all, departments }: DirectoryView, { ancestry }: InTree): boolean {
  return all || ancestry.split('/').some((id) => departments.has(id));
}

/** A user is seen by number, or through one of the departments that the user is in. */
export function seesUser(view: DirectoryView, larkId: number, memberships: readonly InTree[]): boolean {
  return view.all || view.users.has(larkId) || memberships.some((membership) => seesDepartment(view, membership));
}

/**
 * Whether the user may find and use the app. Resigned users never may.
 * Source: availability, `/home/introduction-to-scope-and-authorization/availability`; the list of excluded users wins.
 */
export async function isInAvailability(
  db: Db,
  { availability, tenantKey }: Pick<Installation, 'availability' | 'tenantKey'>,
  larkId: number,
): Promise<boolean> {
  if (availability.excludedUsers?.includes(larkId)) return false;
  if (!(await db.first(livingUser, { tenantKey, larkId }))) return false;
  if (availability.type === 'all' || availability.users?.includes(larkId)) return true;
  if (!availability.departments?.length && !availability.groups?.length) return false;
  const view = await someOf(db, tenantKey, availability);
  return seesUser(view, larkId, await db.all(ancestriesOfUser, { larkId }));
}

/** Sets what the user sees of the organisation; undefined for all of it. */
export async function setOrgVisibility(db: Db, larkId: number, visibility: OrgVisibility | undefined): Promise<void> {
  const org_visibility = visibility ? JSON.stringify(visibility) : '';
  await db.run(db.build.updateTable('users').set({ org_visibility }).where('lark_id', '=', larkId));
}
