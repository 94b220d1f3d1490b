import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  await app.call('POST', '/contact/v3/group', { body: { name: 'Crew', group_id: 'crew' } });
  ada = await addTestUser(world, { user_id: 'ada' });
  await addTestUser(world, { user_id: 'eve' });
  await addTestUser(world, { user_id: 'gone', state: 'resigned' });
  await world.change((db) =>
    db.run(
      db.build.insertInto('contact_groups').values({
        tenant_key: world.tenantKey,
        group_id: 'dyn',
        name: 'Dynamic',
        description: '',
        type: 2,
        profile: '{}',
        create_time: 0,
      }),
    ),
  );
});
afterEach(() => world.close());

const member = (member_id: string, more: object = {}) => ({
  member_type: 'user',
  member_id_type: 'user_id',
  member_id,
  ...more,
});
const call = (action: string, body: object, group = 'crew') =>
  app.call('POST', `/contact/v3/group/${group}/member/${action}`, { body });
const list = (query: object = {}, group = 'crew') =>
  app.call('GET', `/contact/v3/group/${group}/member/simplelist`, { query: query as any });
const users = async () =>
  (await list({ member_id_type: 'user_id' })).body.data.memberlist.map((one: any) => one.member_id);
const done = { code: 0, msg: 'success', data: {} };
const idInvalid = { code: 42002, msg: 'invalid group_id' };
const memberInvalid = { code: 41073, msg: 'invalid member_id' };

describe('a member', () => {
  test('is added and removed', async () => {
    expect((await call('add', member('ada'))).body).toEqual(done);
    expect(await users()).toEqual(['ada']);
    expect((await call('remove', member('ada'))).body).toEqual(done);
    expect(await users()).toEqual([]);
  });

  test('is not added twice, resigned, or unknown', async () => {
    await call('add', member('ada'));
    expectRefusal(await call('add', member('ada')), { code: 42005, msg: 'member exist in group error' });
    expectRefusal(await call('add', member('gone')), { code: 42006, msg: 'user has resigned error' });
    expectRefusal(await call('add', member('nobody')), memberInvalid);
    expectRefusal(await call('add', member('ada', { member_id_type: 'open_id' })), memberInvalid);
  });

  test('is not removed when it is unknown or not in the group', async () => {
    expectRefusal(await call('remove', member('nobody')), memberInvalid);
    expectRefusal(await call('remove', member('ada')), memberInvalid);
  });

  test.each(['add', 'remove'])('needs a known ordinary group to %s', async (action) => {
    expectRefusal(await call(action, member('ada'), 'nobody'), idInvalid);
    expectRefusal(await call(action, member('ada'), 'dyn'), idInvalid);
  });

  test.each(['add', 'remove'])('and its group must be in the range to %s', async (action) => {
    await call('add', member('eve'));
    const noGroup = { status: 403, code: 42009, msg: 'no user group authority error' };
    await setContactRange(world, app, { type: 'some', users: [ada.lark_id] });
    expectRefusal(await call(action, member('ada')), noGroup);
    await setContactRange(world, app, { type: 'some', groups: ['empty'] });
    const noUser = { status: 403, code: 41050, msg: 'no user authority error' };
    await world.change((db) =>
      db.run(
        db.build.insertInto('contact_groups').values({
          tenant_key: world.tenantKey,
          group_id: 'empty',
          name: 'Empty',
          description: '',
          type: 1,
          profile: '{}',
          create_time: 0,
        }),
      ),
    );
    expectRefusal(await call(action, member('ada'), 'empty'), noUser);
  });

  test('is one too many when all groups together have ten times the people of the tenant', async () => {
    await world.change(async (db) => {
      const row = { tenant_key: world.tenantKey, group_id: 'crew', member_type: 'user' as const, join_time: 0 };
      const rows = Array.from({ length: 20 }, (_, index) => ({ ...row, member_id: `9${index}` }));
      await db.run(db.build.insertInto('contact_group_members').values(rows));
    });
    const refusal = { code: 42012, msg: 'group member user reached the upper limit' };
    expectRefusal(await call('add', member('ada')), refusal);
    const batch = await call('batch_add', { members: [member('ada')] });
    expect(batch.body.data.results).toEqual([{ member_id: 'ada', code: 42012 }]);
  });
});

describe('several members', () => {
  test('are added, each with an answer of its own', async () => {
    await call('add', member('eve'));
    const members = [
      member('ada'),
      member('eve'),
      member('gone'),
      member('nobody'),
      member('ada', { member_type: 'department' }),
      member('ada', { member_id_type: 'email' }),
      { member_id: 'ada', member_type: 'user' },
    ];
    const { body, status } = await call('batch_add', { members });
    expect(status).toBe(200);
    expect(body.data.results.map((result: any) => result.code)).toEqual([0, 42005, 42006, 41073, 41074, 41071, 41071]);
    expect((await users()).toSorted()).toEqual(['ada', 'eve']);
  });

  test('out of the range have 41050 as their answer', async () => {
    await setContactRange(world, app, { type: 'some', groups: ['crew'] });
    const { results } = (await call('batch_add', { members: [member('ada')] })).body.data;
    expect(results).toEqual([{ member_id: 'ada', code: 41050 }]);
  });

  test('are needed', async () => {
    expectRefusal(await call('batch_add', {}), { code: 40001, msg: 'param error' });
    expectRefusal(await call('batch_add', { members: [member('ada')] }, 'nobody'), idInvalid);
    await setContactRange(world, app, { type: 'some' });
    const noGroup = { status: 403, code: 42009, msg: 'no user group authority' };
    expectRefusal(await call('batch_add', { members: [member('ada')] }), noGroup);
  });

  test('are removed', async () => {
    await call('batch_add', { members: [member('ada'), member('eve')] });
    expect((await call('batch_remove', { members: [member('ada'), member('eve')] })).body).toEqual(done);
    expect(await users()).toEqual([]);
  });

  test('are removed as far as that can be, and 40022 says which were not', async () => {
    await call('batch_add', { members: [member('ada'), member('eve')] });
    expectRefusal(await call('batch_remove', { members: [member('ada'), member('nobody')] }), {
      code: 40022,
      msg: 'partial failed, see Results field for more details',
      data: {
        results: [
          { member_id: 'ada', code: 0 },
          { member_id: 'nobody', code: 41073 },
        ],
      },
    });
    expect(await users()).toEqual(['eve']);
  });

  test('are refused when none of them can be removed', async () => {
    const remove = (...members: object[]) => call('batch_remove', { members });
    expectRefusal(await remove(member('nobody')), memberInvalid);
    expectRefusal(await remove(member('ada', { member_type: 'x' })), { code: 41074, msg: 'invalid member_type' });
    expectRefusal(await remove(member('ada', { member_id_type: 'x' })), { code: 41071, msg: 'invalid member_id_type' });
    expectRefusal(await call('batch_remove', { members: [member('ada')] }, 'nobody'), idInvalid);
    await setContactRange(world, app, { type: 'some', groups: ['crew'] });
    expectRefusal(await remove(member('ada')), { status: 403, code: 41050, msg: 'no user authority error' });
    await setContactRange(world, app, { type: 'some' });
    expectRefusal(await remove(member('ada')), { status: 403, code: 42009, msg: 'no group authority' });
  });
});

describe('members are listed', () => {
  beforeEach(async () => {
    await call('batch_add', { members: [member('ada'), member('eve')] });
    const { open_department_id } = await addTestDepartment(world, { department_id: 'eng' });
    await world.change((db) =>
      db.run(
        db.build.insertInto('contact_group_members').values({
          tenant_key: world.tenantKey,
          group_id: 'crew',
          member_type: 'department',
          member_id: open_department_id,
          join_time: 0,
        }),
      ),
    );
  });

  test('of one kind, with the kind of id that was asked for', async () => {
    const openId = world.platform.context.userIds.openId(app.appId, ada.lark_id);
    expect((await list()).body.data.memberlist[0]).toEqual({
      member_id: openId,
      member_type: 'user',
      member_id_type: 'open_id',
    });
    const departments = { member_type: 'department' };
    expect((await list(departments)).body.data.memberlist[0].member_id).toMatch(/^od-/);
    const byId = await list({ ...departments, member_id_type: 'department_id' });
    expect(byId.body.data.memberlist).toEqual([
      { member_id: 'eng', member_type: 'department', member_id_type: 'department_id' },
    ]);
  });

  test('in pages', async () => {
    const query = { member_id_type: 'user_id', page_size: 1 };
    const { page_token, memberlist } = (await list(query)).body.data;
    expect(memberlist[0].member_id).toBe('ada');
    expect((await list({ ...query, page_token })).body.data).toEqual({
      has_more: false,
      memberlist: [{ member_id: 'eve', member_type: 'user', member_id_type: 'user_id' }],
    });
    const foreign = await list({ member_type: 'department', page_token });
    expectRefusal(foreign, { code: 40012, msg: 'page token is invalid error' });
    expectRefusal(await list({ page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
  });

  test('not with a kind of id that does not fit, unknown groups, or out of the range', async () => {
    const refusal = { code: 41072, msg: 'member_type not match member_id_type' };
    expectRefusal(await list({ member_id_type: 'department_id' }), refusal);
    expectRefusal(await list({ member_type: 'department', member_id_type: 'user_id' }), refusal);
    expectRefusal(await list({}, 'nobody'), idInvalid);
    await setContactRange(world, app, { type: 'some' });
    expectRefusal(await list(), { status: 403, code: 42009, msg: 'no user group authority error' });
  });
});
