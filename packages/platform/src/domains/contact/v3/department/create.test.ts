import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterEach(() => world.close());

const create = (fields: object = {}, query: Record<string, string> = {}) =>
  app.call('POST', '/contact/v3/departments', {
    query,
    body: { name: 'Engineering', parent_department_id: '0', ...fields },
  });
const openId = (user: UserRow) => world.platform.context.userIds.openId(app.appId, user.lark_id);

describe('a department is created', () => {
  test('with name and parent, the last among its siblings', async () => {
    await addTestDepartment(world, { name: 'First', order: 7 });
    expect((await create()).body).toEqual({
      code: 0,
      msg: 'success',
      data: {
        department: {
          name: 'Engineering',
          i18n_name: {},
          parent_department_id: '0',
          department_id: expect.stringMatching(/^[a-z0-9]{16}$/),
          open_department_id: expect.stringMatching(/^od-[0-9a-f]{32}$/),
          leader_user_id: '',
          chat_id: '',
          order: '8',
          unit_ids: [],
          member_count: 0,
          status: { is_deleted: false },
          leaders: [],
          group_chat_employee_types: [],
          department_hrbps: [],
          primary_member_count: 0,
        },
      },
    });
  });

  test('with all fields, and is read back the same by either kind of ids', async () => {
    const parent = await addTestDepartment(world, { name: 'Parent', department_id: 'parent' });
    for (const user_id of ['main', 'deputy', 'hrbp']) await addTestUser(world, { user_id });
    await app.call('POST', '/contact/v3/unit', { body: { unit_id: 'BU1', name: 'One', unit_type: 'BU' } });
    const query = { user_id_type: 'user_id', department_id_type: 'department_id' };
    const fields = {
      i18n_name: { zh_cn: '研发', ja_jp: '開発', en_us: 'R&D' },
      parent_department_id: 'parent',
      department_id: 'eng',
      order: '100',
      unit_ids: ['BU1'],
      leaders: [
        { leaderType: 1, leaderID: 'main' },
        { leaderType: 2, leaderID: 'deputy' },
      ],
      group_chat_employee_types: [1, 2],
      department_hrbps: ['hrbp'],
    };
    const { department } = (await create(fields, query)).body.data;
    expect(department).toMatchObject({ ...fields, leader_user_id: 'main' });
    const read = await app.call('GET', '/contact/v3/departments/eng', { query });
    expect(read.body.data.department).toEqual(department);
    const byDefault = await app.call('GET', `/contact/v3/departments/${department.open_department_id}`);
    expect(byDefault.body.data.department.parent_department_id).toBe(parent.open_department_id);
  });

  test('with a leader, who is the main one of its leaders', async () => {
    const ada = await addTestUser(world);
    const { department } = (await create({ leader_user_id: openId(ada) })).body.data;
    expect(department.leaders).toEqual([{ leaderType: 1, leaderID: openId(ada) }]);
  });

  test('with a chat, owned by its main leader', async () => {
    const ada = await addTestUser(world);
    const { department } = (await create({ leader_user_id: openId(ada), create_group_chat: true })).body.data;
    expect(department.chat_id).toMatch(/^oc_[0-9a-f]{32}$/);
    const [chat] = await world.change((db) =>
      db.all(db.build.selectFrom('chats').selectAll().where('chat_id', '=', department.chat_id)),
    );
    expect(chat).toMatchObject({ name: 'Engineering', owner_id: String(ada.lark_id), status: 'normal' });
  });

  test('once for each client_token', async () => {
    const token = { client_token: '473469C7' };
    const first = (await create({}, token)).body.data.department;
    expect((await create({}, token)).body.data.department).toEqual(first);
    expectRefusal(await create({ name: 'Other' }, token), { code: 40021, msg: 'no a same request error' });
  });

  test('with the department_id and the name of a deleted one', async () => {
    const { department } = (await create({ department_id: 'eng' })).body.data;
    await app.call('DELETE', `/contact/v3/departments/${department.open_department_id}`);
    const again = (await create({ department_id: 'eng' })).body.data.department;
    expect(again).toMatchObject({ department_id: 'eng' });
    expect(again.open_department_id).not.toBe(department.open_department_id);
  });

  test('25 levels deep, and no deeper', async () => {
    let parent_department_id = '0';
    for (let level = 1; level <= 25; level++) {
      const { body } = await create({ name: `Level ${level}`, parent_department_id });
      parent_department_id = body.data.department.open_department_id;
    }
    expectRefusal(await create({ parent_department_id }), { code: 43019, msg: 'exceed dept max level' });
  });
});

describe('a department is refused', () => {
  test.each([
    ['a name of blanks', { name: ' ' }, 40016, 'dept name can not be nul error', 401],
    ['a slash in its name', { name: 'A/B' }, 43029, 'dept name not contain separator'],
    ['a slash in a translation', { i18n_name: { en_us: 'A/B' } }, 43029, 'dept name not contain separator'],
    ['a name that is taken', { name: 'Taken' }, 43022, 'department name duplicate'],
    ['a translation that is taken', { i18n_name: { zh_cn: '已有' } }, 43018, 'duplicate i18n name'],
    ['no parent', { parent_department_id: '' }, 44101, 'miss parent department id error'],
    ['an id like an open_department_id', { department_id: 'od-1' }, 43008, 'custom dept id invalid error'],
    ['the id of the root', { department_id: '0' }, 43008, 'custom dept id invalid error'],
    ['the id 1', { department_id: '1' }, 43008, 'custom dept id invalid error'],
    ['an id that is taken', { department_id: 'taken' }, 43007, 'duplicated department custom id error'],
    ['a negative order', { order: '-1' }, 40018, 'param error'],
    ['an order that is taken', { order: '7' }, 43005, 'duplicate order error'],
    ['two units', { unit_ids: ['a', 'b'] }, 43004, 'illegal unit error'],
    ['an unknown unit', { unit_ids: ['a'] }, 43004, 'illegal unit error'],
    ['a leader without an id', { leaders: [{ leaderType: 1, leaderID: '' }] }, 41012, 'user id invalid error'],
    ['an unknown type of employee', { group_chat_employee_types: [9] }, 43026, 'employee type is not valid'],
    ['an HR partner without an id', { department_hrbps: [''] }, 43028, 'invalid department hrbps'],
  ])('over %s', async (_, fields, code, msg, status = 400) => {
    const taken = { name: 'Taken', department_id: 'taken', order: 7, profile: { i18n_name: { zh_cn: '已有' } } };
    await addTestDepartment(world, taken);
    expectRefusal(await create(fields), { status: status as number, code: code as number, msg: msg as string });
  });

  test('over leaders: no main one, two, one twice, another one than leader_user_id', async () => {
    const [a, b] = [await addTestUser(world), await addTestUser(world)].map(openId);
    const refusal = { code: 40018, msg: 'param error' };
    const leaders = (...named: (readonly [number, string | undefined])[]) => ({
      leaders: named.map(([leaderType, leaderID]) => ({ leaderType, leaderID })),
    });
    expectRefusal(await create(leaders([2, a])), refusal);
    expectRefusal(await create(leaders([1, a], [1, b])), refusal);
    expectRefusal(await create(leaders([1, a], [2, a])), refusal);
    expectRefusal(await create({ ...leaders([1, a]), leader_user_id: b }), refusal);
    expect((await create({ ...leaders([1, a], [2, b]), leader_user_id: a })).body.code).toBe(0);
  });

  test('over leaders and HR partners who have resigned or not joined', async () => {
    const gone = openId(await addTestUser(world, { state: 'resigned' }));
    const invited = openId(await addTestUser(world, { state: 'unjoined' }));
    const resigned = { code: 42006, msg: 'user has resigned error' };
    expectRefusal(await create({ leader_user_id: gone }), resigned);
    expectRefusal(await create({ department_hrbps: [gone] }), resigned);
    expectRefusal(await create({ leader_user_id: invited }), { code: 43025, msg: 'top department leader unjoined' });
    expectRefusal(await create({ department_hrbps: [invited] }), { code: 43028, msg: 'invalid department hrbps' });
  });

  test('under a parent out of the range, and under the root without a range of all staff', async () => {
    const inside = await addTestDepartment(world, { name: 'Inside' });
    const outside = await addTestDepartment(world, { name: 'Outside' });
    await setContactRange(world, app, { type: 'some', departments: [inside.open_department_id] });
    const refusal = { status: 403, code: 40014, msg: 'no parent dept authority error' };
    expectRefusal(await create(), refusal);
    expectRefusal(await create({ parent_department_id: outside.open_department_id }), refusal);
    expect((await create({ parent_department_id: inside.open_department_id })).body.code).toBe(0);
  });

  test('under a deleted parent', async () => {
    const gone = await addTestDepartment(world, { name: 'Gone' });
    await app.call('DELETE', `/contact/v3/departments/${gone.open_department_id}`);
    const answer = await create({ parent_department_id: gone.open_department_id });
    expectRefusal(answer, { code: 40008, msg: 'dept Info is null error' });
  });

  test('under a parent that has 1000 children, and in a unit that has 1000 departments', async () => {
    await app.call('POST', '/contact/v3/unit', { body: { unit_id: 'BU1', name: 'One', unit_type: 'BU' } });
    const row = await addTestDepartment(world, { name: 'Row', unit_id: 'BU1' });
    await world.change(async (db) => {
      const rows = Array.from({ length: 999 }, (_, index) => ({
        ...row,
        open_department_id: `od-${index}`,
        department_id: `d${index}`,
        name: `Row ${index}`,
        ancestry: `/0/od-${index}/`,
        sort_order: index,
      }));
      await db.run(db.build.insertInto('departments').values(rows));
    });
    expectRefusal(await create(), { code: 43013, msg: 'dept too many children error' });
    const answer = await create({ parent_department_id: row.open_department_id, unit_ids: ['BU1'] });
    expectRefusal(answer, { code: 43017, msg: 'relate dept over limit' });
  });
});
