import { setDepartment } from '../domains/contact/departments/set-department.ts';
import { findUserByEmail, findUserByMobile, findUserByUserId } from '../domains/contact/directory.ts';
import type { UserProfile } from '../domains/contact/profiles.ts';
import { addDepartment, addUser } from '../domains/contact/seed.ts';
import { setUser } from '../domains/contact/users/set-user.ts';
import type { SeedDepartment, SeedUser } from './seed-file.ts';
import type { TenantSeeding } from './tenant-seeding.ts';

/** Departments without their leaders, then users, then who leads whom: each may name the others. */
export async function seedDirectory(
  seeding: TenantSeeding,
  departments: readonly SeedDepartment[],
  users: readonly SeedUser[],
): Promise<void> {
  const newDepartments = await addDepartments(seeding, departments);
  const newUsers: [index: number, larkId: number, profile: UserProfile][] = [];
  for (const [index, user] of users.entries()) {
    const place = `users[${index}]`;
    seeding.checkOnce('users', `${place}.user_id`, user.user_id);
    if (await findUserByUserId(seeding.db, seeding.tenantKey, user.user_id)) {
      seeding.counts.users.kept++;
      continue;
    }
    const profile = profileOf(user);
    newUsers.push([index, await addOneUser(seeding, place, user, profile), profile]);
    seeding.counts.users.made++;
  }
  for (const index of newDepartments) {
    const { department_id, leader } = departments[index] as SeedDepartment;
    if (leader === undefined) continue;
    const place = `departments[${index}]`;
    const leader_lark_id = await seeding.larkId(`${place}.leader`, leader);
    await setDepartment(seeding.db, await seeding.openDepartmentId(place, department_id), { leader_lark_id });
  }
  for (const [index, larkId, profile] of newUsers) {
    const { leader } = users[index] as SeedUser;
    if (leader === undefined) continue;
    const number = await seeding.larkId(`users[${index}].leader`, leader);
    await setUser(seeding.db, larkId, { profile: JSON.stringify({ ...profile, leader: number }) });
  }
}

/** Gives the places in the list of those that were made. A department may stand before the one above it. */
async function addDepartments(seeding: TenantSeeding, departments: readonly SeedDepartment[]): Promise<number[]> {
  const made: number[] = [];
  let waiting = [...departments.entries()];
  for (const [index, { department_id }] of waiting) {
    seeding.checkOnce('departments', `departments[${index}].department_id`, department_id);
  }
  while (waiting.length > 0) {
    const later: typeof waiting = [];
    for (const [index, department] of waiting) {
      const result = await addOneDepartment(seeding, department);
      if (result === 'parent missing') later.push([index, department]);
      else if (result === 'made') made.push(index);
    }
    if (later.length === waiting.length) throw parentMissing(seeding, later);
    waiting = later;
  }
  return made;
}

async function addOneDepartment(
  seeding: TenantSeeding,
  { department_id, name, parent, order }: SeedDepartment,
): Promise<'made' | 'kept' | 'parent missing'> {
  if (await seeding.findDepartment(department_id)) {
    seeding.counts.departments.kept++;
    return 'kept';
  }
  const above = parent === undefined ? undefined : await seeding.findDepartment(parent);
  if (parent !== undefined && !above) return 'parent missing';
  await addDepartment(seeding.db, seeding.platform, seeding.tenantKey, {
    name,
    department_id,
    ...(above && { parent: above.open_department_id }),
    ...(order !== undefined && { order }),
  });
  seeding.counts.departments.made++;
  return 'made';
}

function parentMissing(seeding: TenantSeeding, left: readonly (readonly [number, SeedDepartment])[]): Error {
  const [index, { parent = '' }] = left[0] as (typeof left)[number];
  const inFile = left.some(([, { department_id }]) => department_id === parent);
  return seeding.wrong(
    `departments[${index}].parent`,
    inFile ? `${parent} lies below itself` : `there is no department ${parent} in the file or the tenant`,
  );
}

async function addOneUser(
  seeding: TenantSeeding,
  place: string,
  user: SeedUser,
  profile: UserProfile,
): Promise<number> {
  const { db, platform, tenantKey } = seeding;
  const { departments, leader: _, job_title: __, gender: ___, city: ____, ...columns } = user;
  if (await findUserByEmail(db, tenantKey, user.email ?? '')) {
    throw seeding.wrong(`${place}.email`, `another user has ${user.email}`);
  }
  const mobile = user.mobile?.replace(/^(?=1\d{10}$)/, '+86');
  if (mobile && (await findUserByMobile(db, tenantKey, mobile))) {
    throw seeding.wrong(`${place}.mobile`, `another user has ${user.mobile}`);
  }
  const openIds = departments && (await seeding.openDepartmentIds(`${place}.departments`, departments));
  const row = await addUser(db, platform, tenantKey, { ...columns, ...(openIds && { departments: openIds }), profile });
  return row.lark_id;
}

function profileOf({ job_title, gender, city }: SeedUser): UserProfile {
  return {
    ...(job_title !== undefined && { job_title }),
    ...(gender !== undefined && { gender }),
    ...(city !== undefined && { city }),
  };
}
