import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addTestDepartment,
  addTestUser,
  setContactRange,
  setDirectory,
} from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let top: DepartmentRow;
let team: DepartmentRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  top = await addTestDepartment(world, { name: 'Top', department_id: 'top', order: 1 });
  team = await addTestDepartment(world, {
    name: 'Team',
    department_id: 'team',
    parent: top.open_department_id,
    order: 5,
    profile: { i18n_name: { zh_cn: '组' }, group_chat_employee_types: [1] },
  });
  for (const user_id of ['ada', 'eve']) await addTestUser(world, { user_id });
});
afterEach(() => world.close());

const query = { user_id_type: 'user_id', department_id_type: 'department_id' };
const patch = (fields: object, id = 'team') =>
  app.call('PATCH', `/contact/v3/departments/${id}`, { query, body: fields });
const put = (fields: object, id = 'team') => app.call('PUT', `/contact/v3/departments/${id}`, { query, body: fields });
const read = async (id = 'team') =>
  (await app.call('GET', `/contact/v3/departments/${id}`, { query })).body.data.department;
const remove = (row: DepartmentRow) => app.call('DELETE', `/contact/v3/departments/${row.open_department_id}`);

describe('a department is patched', () => {
  test('in what is written and nothing else', async () => {
    const before = await read();
    const after = { ...before, name: 'Crew', leader_user_id: 'ada', leaders: [{ leaderType: 1, leaderID: 'ada' }] };
    expect((await patch({ name: 'Crew', leader_user_id: 'ada' })).body).toEqual({
      code: 0,
      msg: 'success',
      data: { department: after },
    });
    expect(await read()).toEqual(after);
  });

  test('and leaders set the leader, an empty list takes all away', async () => {
    const leaders = [
      { leaderType: 2, leaderID: 'eve' },
      { leaderType: 1, leaderID: 'ada' },
    ];
    const { department } = (await patch({ leaders, department_hrbps: ['eve'] })).body.data;
    expect(department).toMatchObject({
      leader_user_id: 'ada',
      leaders: leaders.toReversed(),
      department_hrbps: ['eve'],
    });
    expect((await patch({ leader_user_id: 'eve' })).body.data.department.leader_user_id).toBe('eve');
    expect((await patch({ leaders: [], department_hrbps: [] })).body.data.department).toMatchObject({
      leader_user_id: '',
      leaders: [],
      department_hrbps: [],
    });
  });

  test('to lie elsewhere, with all below it, and everybody is counted anew', async () => {
    const below = await addTestDepartment(world, { name: 'Below', parent: team.open_department_id });
    const other = await addTestDepartment(world, { name: 'Other', department_id: 'other' });
    await addTestUser(world, { departments: [below.open_department_id, top.open_department_id] });
    const count = async (id: string) => (await read(id)).member_count;
    expect([await count('top'), await count('other')]).toEqual([1, 0]);
    const { department } = (await patch({ parent_department_id: 'other' })).body.data;
    expect(department).toMatchObject({ parent_department_id: 'other', order: '1', member_count: 1 });
    expect([await count('top'), await count('other'), await count('team')]).toEqual([1, 1, 1]);
    const parents = await app.call('GET', '/contact/v3/departments/parent', {
      query: { department_id: below.open_department_id },
    });
    expect(parents.body.data.items.map((one: any) => one.name)).toEqual(['Team', 'Other']);
    expect((await patch({ parent_department_id: '0' })).body.data.department.parent_department_id).toBe('0');
    expect(await count('other')).toBe(0);
    expect(other.open_department_id).toMatch(/^od-/);
  });

  test('to have a chat, which it keeps', async () => {
    const { chat_id } = (await patch({ create_group_chat: true })).body.data.department;
    expect(chat_id).toMatch(/^oc_/);
    expect((await patch({ create_group_chat: true })).body.data.department.chat_id).toBe(chat_id);
    expect((await patch({ create_group_chat: false })).body.data.department.chat_id).toBe(chat_id);
  });

  test('with its own name and order once more', async () => {
    expect((await patch({ name: 'Team', order: '5', i18n_name: { zh_cn: '组' } })).body.code).toBe(0);
  });
});

describe('a department is replaced', () => {
  test('and what is not written is emptied, but for the order', async () => {
    await patch({ leader_user_id: 'ada' });
    const { department } = (await put({ name: 'Crew', parent_department_id: 'top' })).body.data;
    expect(department).toMatchObject({
      name: 'Crew',
      i18n_name: {},
      leader_user_id: '',
      leaders: [],
      group_chat_employee_types: [],
      order: '5',
    });
  });

  test.each([
    ['no parent', { name: 'X', parent_department_id: '' }, 40017, 'parent id can not be null in updateRequest'],
    ['a name of blanks', { name: ' ', parent_department_id: 'top' }, 40016, 'dept name can not be nul error'],
    [
      'a leader twice',
      {
        name: 'X',
        parent_department_id: 'top',
        leaders: [
          { leaderType: 1, leaderID: 'ada' },
          { leaderType: 2, leaderID: 'ada' },
        ],
      },
      40018,
      'param error',
    ],
  ])('is refused with %s', async (_, body, code, msg) => {
    expectRefusal(await put(body), { code, msg });
  });
});

describe.each(['patch', 'put'] as const)('a change by %s is refused', (method) => {
  const change = (fields: object, id = 'team') =>
    method === 'patch' ? patch(fields, id) : put({ name: 'Team', parent_department_id: 'top', ...fields }, id);

  test('of the root', async () => {
    expectRefusal(await change({ name: 'X' }, '0'), { code: 40002, msg: 'process root dept error' });
  });

  test('of a deleted department', async () => {
    await remove(team);
    const path = `/contact/v3/departments/${team.open_department_id}`;
    const body = { name: 'X', parent_department_id: '0' };
    const answer = await app.call(method.toUpperCase(), path, { body });
    expectRefusal(answer, { code: 40008, msg: 'dept Info is null error' });
  });

  test('out of the range, and to a parent out of it', async () => {
    const outside = await addTestDepartment(world, { name: 'Outside', department_id: 'outside' });
    await setContactRange(world, app, { type: 'some', departments: [outside.open_department_id] });
    expectRefusal(await change({ order: '1' }), { status: 403, code: 40004, msg: 'no dept authority error' });
    await setContactRange(world, app, { type: 'some', departments: [team.open_department_id] });
    const refusal = { status: 403, code: 40014, msg: 'no parent dept authority error' };
    expectRefusal(await change({ parent_department_id: 'outside' }), refusal);
    expectRefusal(await change({ parent_department_id: '0' }), refusal);
    expect((await change({ order: '1' })).body.code).toBe(0);
  });

  test.each([
    ['a slash in its name', { name: 'A/B' }, 43029, 'dept name not contain separator'],
    ['a name that is taken', { name: 'Top' }, 43022, 'department name duplicate'],
    ['a translation that is taken', { i18n_name: { en_us: 'Taken' } }, 43018, 'duplicate i18n name'],
    ['an order that is taken', { order: '6' }, 43005, 'duplicate order error'],
    ['a negative order', { order: '-1' }, 40018, 'param error'],
    ['an unknown type of employee', { group_chat_employee_types: [9] }, 43026, 'employee type is not valid'],
    ['no main leader', { leaders: [{ leaderType: 2, leaderID: 'ada' }] }, 40018, 'param error'],
    ['a leader who has resigned', { leader_user_id: 'gone' }, 42006, 'user has resigned error'],
    ['a leader who has not joined', { leader_user_id: 'invited' }, 43025, 'top department leader unjoined'],
    ['itself as its parent', { parent_department_id: 'team' }, 40018, 'param error'],
  ])('over %s', async (_, fields, code, msg) => {
    await addTestUser(world, { user_id: 'gone', state: 'resigned' });
    await addTestUser(world, { user_id: 'invited', state: 'unjoined' });
    const profile = { i18n_name: { en_us: 'Taken' } };
    await addTestDepartment(world, { name: 'Sibling', parent: top.open_department_id, order: 6, profile });
    expectRefusal(await change(fields), { code, msg });
  });

  test('over a move below itself', async () => {
    await addTestDepartment(world, { name: 'Below', department_id: 'below', parent: team.open_department_id });
    expectRefusal(await change({ parent_department_id: 'below' }), { code: 40018, msg: 'param error' });
  });

  test('over a move that makes the tree deeper than 25 levels, or a parent with more than 1000 children', async () => {
    let parent = top;
    for (let level = 2; level <= 24; level++) {
      parent = await addTestDepartment(world, {
        name: `Level ${level}`,
        department_id: `level${level}`,
        parent: parent.open_department_id,
      });
    }
    await addTestDepartment(world, { name: 'Below', parent: team.open_department_id });
    const deep = await change({ parent_department_id: 'level24' });
    expectRefusal(deep, { code: 43019, msg: 'exceed dept max level' });
    expect((await change({ parent_department_id: 'level23' })).body.code).toBe(0);
    const wide = await addTestDepartment(world, { name: 'Wide', department_id: 'wide' });
    await world.change(async (db) => {
      const rows = Array.from({ length: 1000 }, (_, index) => ({
        ...wide,
        open_department_id: `od-${index}`,
        department_id: `d${index}`,
        name: `Row ${index}`,
        parent: wide.open_department_id,
        ancestry: `${wide.ancestry}od-${index}/`,
      }));
      await db.run(db.build.insertInto('departments').values(rows));
    });
    const refusal = { code: 43013, msg: 'dept too many children error' };
    expectRefusal(await change({ parent_department_id: 'wide' }), refusal);
  });

  test('where the directory is kept elsewhere', async () => {
    await setDirectory(world, { external_data_source: true });
    expectRefusal(await change({ order: '1' }), { code: 43031, msg: 'Unable to edit data from external data sources' });
  });
});

test('a patch is refused over a leader who is named twice, and over HR partners that cannot be', async () => {
  const twice = [
    { leaderType: 1, leaderID: 'ada' },
    { leaderType: 2, leaderID: 'ada' },
  ];
  expectRefusal(await patch({ leaders: twice }), { code: 43016, msg: 'leaders is repeat' });
  expectRefusal(await patch({ department_hrbps: [''] }), { code: 43028, msg: 'invalid department hrbps' });
});

describe('a department is deleted', () => {
  test('when it is empty, and is known no more', async () => {
    expect((await remove(team)).body).toEqual({ code: 0, msg: 'success', data: {} });
    const path = `/contact/v3/departments/${team.open_department_id}`;
    expectRefusal(await app.call('GET', path), { code: 40015, msg: 'department not exist' });
    expect((await app.call('GET', '/contact/v3/departments/team', { query })).body.code).toBe(99992380);
    expectRefusal(await remove(team), { status: 403, code: 40004, msg: 'no dept authority error' });
  });

  test('not with users or departments in it', async () => {
    expectRefusal(await remove(top), { code: 43012, msg: 'delete has sub dept department error' });
    await addTestUser(world, { departments: [team.open_department_id] });
    expectRefusal(await remove(team), { code: 43011, msg: 'delete has member dept error' });
  });

  test('not when it is the root', async () => {
    const answer = await app.call('DELETE', '/contact/v3/departments/0');
    expectRefusal(answer, { code: 40002, msg: 'process root dept error' });
  });

  test('only with a right on it and on what lies above it', async () => {
    await setContactRange(world, app, { type: 'some' });
    expectRefusal(await remove(team), { status: 403, code: 40004, msg: 'no dept authority error' });
    await setContactRange(world, app, { type: 'some', departments: [team.open_department_id] });
    expectRefusal(await remove(team), { status: 403, code: 40014, msg: 'no parent dept authority error' });
    await setContactRange(world, app, { type: 'some', departments: [top.open_department_id] });
    expect((await remove(team)).body.code).toBe(0);
    expectRefusal(await remove(top), { status: 403, code: 40014, msg: 'no parent dept authority error' });
  });
});

describe('a department_id', () => {
  const rename = (new_department_id: string, id = 'team') =>
    app.call('PATCH', `/contact/v3/departments/${id}/update_department_id`, { query, body: { new_department_id } });

  test('is changed, and only the new one finds the department', async () => {
    expect((await rename('dodo')).body).toEqual({ code: 0, msg: 'success', data: {} });
    expect((await read('dodo')).name).toBe('Team');
    expect((await rename('x')).body.code).toBe(99992380);
    expect((await rename('dodo', 'dodo')).body.code).toBe(0);
  });

  test.each(['', '0', 'od-1', 'top'])('is not changed to "%s"', async (id) => {
    expectRefusal(await rename(id), { code: 40001, msg: 'invalid params' });
  });

  test('is not changed for the root, a deleted department, or out of the range', async () => {
    expectRefusal(await rename('x', '0'), { code: 40001, msg: 'invalid params' });
    await setContactRange(world, app, { type: 'some' });
    const refusal = { status: 403, code: 40007, msg: 'can not update dept custom id error' };
    expectRefusal(await rename('x'), refusal);
  });
});

describe('a department chat', () => {
  const unbind = (department_id: string) =>
    app.call('POST', '/contact/v3/departments/unbind_department_chat', { query, body: { department_id } });

  test('becomes an ordinary group', async () => {
    await patch({ create_group_chat: true });
    expect((await unbind('team')).body).toEqual({ code: 0, msg: 'success', data: {} });
    expect((await read()).chat_id).toBe('');
  });

  test('is refused where there is none, for the root and out of the range', async () => {
    const none = { status: 403, code: 40020, msg: 'department does not have a chat error' };
    expectRefusal(await unbind('team'), none);
    expectRefusal(await unbind('0'), { code: 40002, msg: 'process root dept error' });
    await setContactRange(world, app, { type: 'some' });
    expectRefusal(await unbind('team'), { status: 403, code: 40004, msg: 'no dept authority error' });
  });
});
