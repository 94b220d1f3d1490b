import { expect, test } from 'vitest';
import { createTestWorld } from '../../../test-support/test-world.ts';
import { createTenant } from '../../identity/manage-apps.ts';
import { departmentsOf, directMembersOf, findUserByEmail, findUserByMobile, findUserByUserId } from './directory.ts';
import { seedDirectory } from './seed-directory.ts';

test('a seeded directory has the user of the page 调用 API, who is found by user_id, email and mobile', async () => {
  const world = await createTestWorld();
  const { context } = world.platform;
  await world.change(async (db) => {
    await seedDirectory(db, context, world.tenantKey);
    const user = await findUserByUserId(db, world.tenantKey, 'ou_c99c5f35d542efc7ee492afe11af19ef');
    expect(user).toMatchObject({ name: '张三', en_name: 'San Zhang', mobile: '+8614200000002', employee_no: 'E0002' });
    expect(await findUserByEmail(db, world.tenantKey, 'San.Zhang@example.com')).toEqual(user);
    expect(await findUserByMobile(db, world.tenantKey, '+8614200000002')).toEqual(user);
    expect((await departmentsOf(db, user?.lark_id ?? 0)).map((one) => one.department_id)).toEqual(['engineering']);
  });
  await world.close();
});

test('counts of a seeded directory are those of its members, each counted once a department', async () => {
  const world = await createTestWorld();
  await world.change(async (db) => {
    await seedDirectory(db, world.platform.context, world.tenantKey);
    const departments = await db.all(db.build.selectFrom('departments').selectAll());
    const memberships = await db.all(db.build.selectFrom('department_members').selectAll());
    expect(departments).toHaveLength(9);
    for (const row of departments) {
      const below = new Set(
        departments.filter((one) => one.ancestry.startsWith(row.ancestry)).map((one) => one.open_department_id),
      );
      const members = memberships.filter((one) => below.has(one.open_department_id));
      expect(row.member_count).toBe(new Set(members.map((one) => one.lark_id)).size);
      expect(row.primary_member_count).toBe(members.filter((one) => one.is_primary).length);
    }
  });
  await world.close();
});

test('one of the demo company has resigned, one is frozen, one has not joined; leaders lead upwards to the founder', async () => {
  const world = await createTestWorld();
  await world.change(async (db) => {
    await seedDirectory(db, world.platform.context, world.tenantKey);
    const users = await db.all(db.build.selectFrom('users').selectAll().orderBy('lark_id'));
    expect(users.filter((user) => user.is_resigned).map((user) => user.name)).toEqual(['魏东']);
    expect(users.filter((user) => user.is_frozen).map((user) => user.name)).toEqual(['任杰']);
    expect(users.filter((user) => user.is_unjoin && !user.is_activated).map((user) => user.name)).toEqual(['金珊']);
    const leaderOf = (name: string) => {
      const leader = JSON.parse(users.find((user) => user.name === name)?.profile ?? '{}').leader;
      return users.find((user) => user.lark_id === leader)?.name;
    };
    expect(['吕明', '何静', '许凯', '林悦', '陈安'].map(leaderOf)).toEqual(['何静', '许凯', '林悦', '陈安', undefined]);
    expect((await directMembersOf(db, world.tenantKey, '0')).map((user) => user.name)).toEqual(['陈安']);
  });
  await world.close();
});

test('two tenants have the same people under different numbers', async () => {
  const world = await createTestWorld();
  const { context } = world.platform;
  await world.change(async (db) => {
    const other = await createTenant(db, context, { name: 'Other' });
    for (const tenantKey of [world.tenantKey, other]) await seedDirectory(db, context, tenantKey);
    const one = await findUserByUserId(db, world.tenantKey, 'chen_an');
    const two = await findUserByUserId(db, other, 'chen_an');
    expect(one?.name).toBe(two?.name);
    expect(one?.lark_id).not.toBe(two?.lark_id);
  });
  await world.close();
});
