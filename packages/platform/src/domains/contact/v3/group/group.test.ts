import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addTestDepartment,
  addTestUser,
  setContactRange,
  setDirectory,
} from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const create = (fields: object = {}) => app.call('POST', '/contact/v3/group', { body: { name: 'Crew', ...fields } });
const get = (id: string, of = app) => of.call('GET', `/contact/v3/group/${id}`);
const patch = (id: string, body: object, of = app) => of.call('PATCH', `/contact/v3/group/${id}`, { body });
const remove = (id: string, of = app) => of.call('DELETE', `/contact/v3/group/${id}`);
const addRow = (row: object) =>
  world.change((db) =>
    db.run(
      db.build.insertInto('contact_groups').values({
        tenant_key: world.tenantKey,
        group_id: 'dyn',
        name: 'Dynamic',
        description: '',
        type: 2,
        profile: '{}',
        create_time: 0,
        ...row,
      }),
    ),
  );
const idInvalid = { code: 42002, msg: 'invalid group_id' };

describe('a group is created', () => {
  test('with a name, and gets an id', async () => {
    const { body } = await create({ description: 'All of them' });
    expect(body).toEqual({ code: 0, msg: 'success', data: { group_id: expect.stringMatching(/^g[a-z0-9]{14}$/) } });
    expect((await get(body.data.group_id)).body.data).toEqual({
      group: {
        id: body.data.group_id,
        name: 'Crew',
        description: 'All of them',
        member_user_count: 0,
        member_department_count: 0,
        type: 1,
      },
    });
  });

  test('with an id of its own and the fields that only the SDKs know', async () => {
    const { open_department_id } = await addTestDepartment(world, { department_id: 'eng' });
    const ada = world.platform.context.userIds.openId(app.appId, (await addTestUser(world)).lark_id);
    const visible_scope = {
      visible_scope_type: 'specified_scope_visible',
      visible_users: [ada],
      visible_departments: [open_department_id],
    };
    const fields = { group_id: 'crew', visible_scope, department_scope_list: [open_department_id, '0'] };
    expect((await create(fields)).body.data).toEqual({ group_id: 'crew' });
    const { group_id: _, ...kept } = fields;
    expect((await get('crew')).body.data.group).toMatchObject(kept);
  });
});

describe('a group is refused', () => {
  test.each([
    ['an empty name', { name: ' ' }, 42001, 'group name empty'],
    ['a long name', { name: 'x'.repeat(101) }, 42013, 'group name exceed limit'],
    ['a long description', { description: 'x'.repeat(501) }, 42014, 'group description exceed limit'],
    ['the dynamic kind', { type: 2 }, 42003, 'group type invalid'],
    ['a dynamic rule', { dynamic_group_rule: {} }, 42024, 'no permission to create a dynamic group'],
    ['an id with other signs', { group_id: 'a-b' }, 42002, 'group_id invalid'],
    ['an id that is taken', { group_id: 'taken' }, 47005, 'duplicate group id error'],
    ['a name that is taken', { name: 'Taken' }, 47009, 'duplicated name error'],
    [
      'nobody whom it is shown to',
      { visible_scope: { visible_scope_type: 'specified_scope_visible' } },
      42027,
      'group visible scope is not valid',
    ],
  ])('over %s', async (_, fields, code, msg) => {
    await create({ name: 'Taken', group_id: 'taken' });
    expectRefusal(await create(fields), { code, msg });
  });

  test('without a range of all staff', async () => {
    await setContactRange(world, app, { type: 'some' });
    expectRefusal(await create(), { status: 403, code: 42010, msg: 'not has all authority error' });
  });

  test('as the 501st', async () => {
    for (let index = 0; index < 500; index++) await addRow({ group_id: `g${index}`, name: `Group ${index}` });
    expectRefusal(await create(), { code: 42016, msg: 'user group number exceed limit' });
  });

  test('in a tenant without groups, and so are change and deletion', async () => {
    await create({ group_id: 'crew' });
    await setDirectory(world, { groups: false });
    const refusal = { code: 42015, msg: 'user group disable' };
    expectRefusal(await create(), refusal);
    expectRefusal(await patch('crew', { name: 'x' }), refusal);
    expectRefusal(await remove('crew'), refusal);
  });
});

describe('a group is changed', () => {
  beforeEach(() => create({ group_id: 'crew' }));

  test('in name and description; an empty name changes nothing', async () => {
    expect((await patch('crew', { name: 'Band', description: 'x' })).body).toEqual({
      code: 0,
      msg: 'success',
      data: {},
    });
    expect((await patch('crew', { name: '', description: '' })).body.code).toBe(0);
    expect((await get('crew')).body.data.group).toMatchObject({ name: 'Band', description: '' });
  });

  test.each([
    ['a long name', { name: 'x'.repeat(101) }, 42013, 'group name exceed limit'],
    ['a long description', { description: 'x'.repeat(501) }, 42014, 'group description exceed limit'],
    ['a name that is taken', { name: 'Taken' }, 47009, 'duplicated name error'],
    ['a dynamic rule', { dynamic_group_rule: {} }, 42024, 'no permission to create a dynamic group'],
    [
      'nobody whom it is shown to',
      { visible_scope: { visible_scope_type: 'specified_scope_visible' } },
      42027,
      'group visible scope is not valid',
    ],
  ])('not over %s', async (_, fields, code, msg) => {
    await create({ name: 'Taken' });
    expectRefusal(await patch('crew', fields), { code, msg });
  });

  test('not when it is unknown, or a dynamic one', async () => {
    await addRow({});
    expectRefusal(await patch('nobody', {}), idInvalid);
    expectRefusal(await patch('dyn', {}), { code: 42024, msg: 'no permission to create a dynamic group' });
  });

  test('by an app whose range has the group, also when its range follows the availability', async () => {
    const own = await world.createApp();
    await setContactRange(world, own, { type: 'some', groups: ['other'] });
    expectRefusal(await patch('crew', {}, own), { status: 403, code: 42009, msg: 'no userGroup authority error' });
    await setContactRange(world, own, { type: 'equal_to_availability' }, { type: 'some', groups: ['crew'] });
    expect((await patch('crew', { name: 'Band' }, own)).body.code).toBe(0);
  });
});

describe('a group is read', () => {
  test('by an app whose range has it, and unknown to others', async () => {
    await create({ group_id: 'crew' });
    const own = await world.createApp();
    await setContactRange(world, own, { type: 'some', groups: ['crew'] });
    expect((await get('crew', own)).body.data.group.name).toBe('Crew');
    await setContactRange(world, own, { type: 'some' });
    expectRefusal(await get('crew', own), idInvalid);
    expectRefusal(await get('nobody'), idInvalid);
  });

  test('with its members counted', async () => {
    await create({ group_id: 'crew' });
    await addTestUser(world, { user_id: 'ada' });
    const member = { member_type: 'user', member_id_type: 'user_id', member_id: 'ada' };
    await app.call('POST', '/contact/v3/group/crew/member/add', { body: member });
    expect((await get('crew')).body.data.group).toMatchObject({ member_user_count: 1, member_department_count: 0 });
  });
});

describe('a group is deleted', () => {
  beforeEach(() => create({ group_id: 'crew' }));

  test('when it is empty, and its id is free', async () => {
    expect((await remove('crew')).body).toEqual({ code: 0, msg: 'success', data: {} });
    expectRefusal(await get('crew'), idInvalid);
    expect((await create({ group_id: 'crew' })).body.code).toBe(0);
  });

  test('not with members, unknown, dynamic, or without a range of all staff', async () => {
    await addTestUser(world, { user_id: 'ada' });
    const member = { member_type: 'user', member_id_type: 'user_id', member_id: 'ada' };
    await app.call('POST', '/contact/v3/group/crew/member/add', { body: member });
    expectRefusal(await remove('crew'), { code: 42017, msg: 'group has member not allow delete' });
    expectRefusal(await remove('nobody'), idInvalid);
    await addRow({});
    expectRefusal(await remove('dyn'), idInvalid);
    await setContactRange(world, app, { type: 'some', groups: ['crew'] });
    expectRefusal(await remove('crew'), { status: 403, code: 42009, msg: 'no user group authority error' });
  });
});

describe('groups are listed', () => {
  const list = (query: object = {}, of = app) =>
    of.call('GET', '/contact/v3/group/simplelist', { query: query as any });
  const ids = (answer: any) => answer.body.data.grouplist.map((group: any) => group.id);
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) await create({ name: id, group_id: id });
    await addRow({});
  });

  test('the ordinary ones by default, and the dynamic ones by type', async () => {
    const { data } = (await list()).body;
    expect(data.grouplist[0]).toEqual({
      id: 'a',
      group_id: 'a',
      name: 'a',
      description: '',
      member_user_count: 0,
      member_department_count: 0,
      type: 1,
    });
    expect(data.has_more).toBe(false);
    expect(data).not.toHaveProperty('page_token');
    expect(ids(await list({ type: 2 }))).toEqual(['dyn']);
  });

  test('in pages', async () => {
    const first = await list({ page_size: 2 });
    expect(ids(first)).toEqual(['a', 'b']);
    const { page_token } = first.body.data;
    expect(ids(await list({ page_size: 2, page_token }))).toEqual(['c']);
    expectRefusal(await list({ type: 2, page_token }), { code: 40012, msg: 'page token is invalid error' });
    expectRefusal(await list({ page_size: 0 }), { code: 40011, msg: 'page size is invalid' });
  });

  test('those of the range', async () => {
    await setContactRange(world, app, { type: 'some', groups: ['b'] });
    expect(ids(await list())).toEqual(['b']);
    await setContactRange(world, app, { type: 'some' });
    expect(ids(await list())).toEqual([]);
  });
});

describe('the groups of a user', () => {
  const belong = (query: object = {}, of = app) =>
    of.call('GET', '/contact/v3/group/member_belong', {
      query: { member_id: 'ada', member_id_type: 'user_id', ...query },
    });
  beforeEach(async () => {
    const top = await addTestDepartment(world, { name: 'Top' });
    const team = await addTestDepartment(world, { name: 'Team', parent: top.open_department_id });
    await addTestUser(world, { user_id: 'ada', departments: [team.open_department_id] });
    for (const id of ['a', 'b', 'c']) await create({ name: id, group_id: id });
    await addRow({});
    const member = { member_type: 'user', member_id_type: 'user_id', member_id: 'ada' };
    await app.call('POST', '/contact/v3/group/a/member/add', { body: member });
    await world.change(async (db) => {
      const row = { tenant_key: world.tenantKey, join_time: 0, member_type: 'department' as const };
      for (const group_id of ['b', 'dyn']) {
        const values = { ...row, group_id, member_id: top.open_department_id };
        await db.run(db.build.insertInto('contact_group_members').values(values));
      }
    });
  });

  test('are those that have the user, or a department that the user is in or below', async () => {
    expect((await belong()).body.data).toEqual({ has_more: false, group_list: ['a', 'b', 'dyn'] });
    expect((await belong({ group_type: 1 })).body.data.group_list).toEqual(['a', 'b']);
  });

  test('come in pages', async () => {
    const { page_token, ...first } = (await belong({ page_size: 1 })).body.data;
    expect(first).toEqual({ has_more: true, group_list: ['a'] });
    expect((await belong({ page_size: 1, page_token })).body.data.group_list).toEqual(['b']);
    expectRefusal(await belong({ group_type: 2, page_token }), { code: 40012, msg: 'page token is invalid' });
  });

  test('are those of the range, and the user must be in it', async () => {
    const { lark_id } = await addTestUser(world, { user_id: 'eve' });
    await setContactRange(world, app, { type: 'some', users: [lark_id], groups: ['a'] });
    expect((await belong()).body.data.group_list).toEqual(['a']);
    await setContactRange(world, app, { type: 'some', users: [lark_id] });
    expectRefusal(await belong(), { status: 403, code: 41050, msg: 'no user authority error' });
  });

  test('are refused for an unknown id', async () => {
    expectRefusal(await belong({ member_id: 'nobody' }), { code: 41073, msg: 'invalid member_id' });
  });
});
