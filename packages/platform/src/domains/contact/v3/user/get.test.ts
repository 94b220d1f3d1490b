import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow, UserRow } from '../../../../store/tables/contact.ts';
import { setOrgVisibility } from '../../directory.ts';
import { seedDirectory } from '../../seed-directory.ts';

let world: TestWorld;
let app: TestApp;
let engineering: DepartmentRow;
let platformTeam: DepartmentRow;
let ada: UserRow;
let eve: UserRow;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  engineering = await addTestDepartment(world, { name: 'Engineering', profile: { i18n_name: { zh_cn: '研发' } } });
  platformTeam = await addTestDepartment(world, { name: 'Platform', parent: engineering.open_department_id });
  ada = await addTestUser(world, {
    user_id: 'ada',
    email: 'ada@example.com',
    mobile: '+8614200000001',
    employee_no: '7',
    departments: [platformTeam.open_department_id],
    profile: { gender: 2, job_level_id: 'level', job_family_id: 'family', geo: 'cn' },
  });
  eve = await addTestUser(world, { user_id: 'eve' });
});
afterAll(() => world.close());

const openId = (user: UserRow, of = app) => world.platform.context.userIds.openId(of.appId, user.lark_id);
const get = (user: UserRow, of = app, token?: string) =>
  of.call('GET', `/contact/v3/users/${openId(user, of)}`, token ? { token } : {});
const refusal = { code: 41050, msg: 'no user authority' };

test('the call of the page 调用 API works as it is written', async () => {
  await world.change((db) => seedDirectory(db, world.platform.context, world.tenantKey));
  const answer = await app.call('GET', '/contact/v3/users/ou_c99c5f35d542efc7ee492afe11af19ef', {
    query: { user_id_type: 'user_id' },
  });
  expect(answer.body).toMatchObject({ code: 0, msg: 'success', data: { user: { name: '张三' } } });
});

describe('an app sees', () => {
  test.each([
    ['everybody with a range of all staff', () => ({ type: 'all' as const }), true, true],
    ['nobody with an empty range', () => ({ type: 'some' as const }), false, false],
    ['a user of its range', () => ({ type: 'some' as const, users: [ada.lark_id] }), true, false],
    ['the users of a department', () => some(platformTeam), true, false],
    ['the users of departments below one', () => some(engineering), true, false],
  ])('%s', async (_, range, seesAda, seesEve) => {
    const own = await world.createApp();
    await setContactRange(world, own, range());
    for (const [user, seen] of [
      [ada, seesAda],
      [eve, seesEve],
    ] as const) {
      const answer = await get(user, own);
      if (seen) expect(answer.body.data.user.user_id).toBe(user.user_id);
      else expectRefusal(answer, refusal);
    }
  });

  test('the users of a group of its range, by name and through a department', async () => {
    const own = await world.createApp();
    await app.call('POST', '/contact/v3/group', { body: { name: 'Crew', group_id: 'crew' } });
    await setContactRange(world, own, { type: 'some', groups: ['crew'] });
    expectRefusal(await get(eve, own), refusal);
    const member = { member_type: 'user', member_id_type: 'user_id', member_id: 'eve' };
    await app.call('POST', '/contact/v3/group/crew/member/add', { body: member });
    expect((await get(eve, own)).body.code).toBe(0);
    await world.change((db) =>
      db.run(
        db.build.insertInto('contact_group_members').values({
          tenant_key: world.tenantKey,
          group_id: 'crew',
          member_type: 'department',
          member_id: engineering.open_department_id,
          join_time: 0,
        }),
      ),
    );
    expect((await get(ada, own)).body.code).toBe(0);
  });

  test('those to whom it is available, when its range follows that', async () => {
    const own = await world.createApp();
    const follow = { type: 'equal_to_availability' as const };
    await setContactRange(world, own, follow, { type: 'some', users: [eve.lark_id] });
    expect((await get(eve, own)).body.code).toBe(0);
    expectRefusal(await get(ada, own), refusal);
    await setContactRange(world, own, follow, { type: 'all' });
    expect((await get(ada, own)).body.code).toBe(0);
  });

  const some = (department: DepartmentRow) => ({
    type: 'some' as const,
    departments: [department.open_department_id],
  });
});

describe('a user sees', () => {
  const scopes = ['contact:contact.base:readonly', 'contact:user.department_path:readonly'];

  test('everybody, whatever the range of the app is', async () => {
    const own = await world.createApp();
    await setContactRange(world, own, { type: 'some' });
    const token = await userToken(world, own, eve, scopes);
    expect((await get(ada, own, token)).body.code).toBe(0);
  });

  test('what the administrator shows: oneself, and users or departments with what lies below', async () => {
    const viewer = await addTestUser(world);
    const token = await userToken(world, app, viewer, scopes);
    const show = (visibility: object | undefined) =>
      world.change((db) => setOrgVisibility(db, viewer.lark_id, visibility));
    await show({});
    expectRefusal(await get(ada, app, token), refusal);
    expect((await get(viewer, app, token)).body.code).toBe(0);
    await show({ departments: [engineering.open_department_id] });
    expect((await get(ada, app, token)).body.code).toBe(0);
    expectRefusal(await get(eve, app, token), refusal);
    await show({ users: [eve.lark_id] });
    expect((await get(eve, app, token)).body.code).toBe(0);
    await show(undefined);
    expect((await get(ada, app, token)).body.code).toBe(0);
  });

  test('the way to the departments of a user, with the scope for it; an app never does', async () => {
    const path = [
      {
        department_id: platformTeam.open_department_id,
        department_name: { name: 'Platform', i18n_name: {} },
        department_path: {
          department_ids: [engineering.open_department_id, platformTeam.open_department_id],
          department_path_name: { name: 'Engineering/Platform', i18n_name: {} },
        },
      },
    ];
    const token = await userToken(world, app, eve, scopes);
    expect((await get(ada, app, token)).body.data.user.department_path).toEqual(path);
    const without = await userToken(world, app, eve, scopes.slice(0, 1));
    expect((await get(ada, app, without)).body.data.user).not.toHaveProperty('department_path');
    expect((await get(ada)).body.data.user).not.toHaveProperty('department_path');
  });
});

describe('a field needs a scope', () => {
  const base = 'contact:contact.base:readonly';
  const always = ['description', 'mobile_visible', 'open_id', 'union_id'];
  test.each([
    [[], []],
    [['contact:user.employee_id:readonly'], ['user_id']],
    [['contact:user.base:readonly'], ['avatar', 'en_name', 'name', 'nickname']],
    [['contact:user.email:readonly'], ['email']],
    [['contact:user.phone:readonly'], ['mobile']],
    [['contact:user.gender:readonly'], ['gender']],
    [['contact:user.department:readonly'], ['department_ids', 'leader_user_id', 'orders']],
    [['contact:user.employee_number:read'], ['employee_no']],
    [
      ['contact:user.employee:readonly'],
      [
        'city',
        'country',
        'custom_attrs',
        'employee_no',
        'employee_type',
        'enterprise_email',
        'is_tenant_manager',
      ].concat(['job_title', 'join_time', 'status', 'work_station']),
    ],
    [['contact:user.user_geo'], ['geo']],
    [['contact:user.job_level:readonly'], ['job_level_id']],
    [['contact:user.job_family:readonly'], ['job_family_id']],
    [['contact:user.dotted_line_leader_info.read'], ['dotted_line_leader_user_ids']],
  ])('%j opens %j', async (scopes, fields) => {
    const own = await world.createApp({ scopes: [base, ...scopes] });
    const { body } = await get(ada, own);
    expect(Object.keys(body.data.user).toSorted()).toEqual([...always, ...fields].toSorted());
  });

  test('one of the older scopes opens the call and most fields, but not email and mobile', async () => {
    const own = await world.createApp({ scopes: ['contact:contact:readonly_as_app'] });
    const { user } = (await get(ada, own)).body.data;
    expect(user).toMatchObject({ name: 'Ada Lovelace', gender: 2, employee_no: '7' });
    for (const field of ['email', 'mobile', 'user_id', 'geo', 'job_level_id']) expect(user).not.toHaveProperty(field);
  });

  test('user_id as the kind of id is refused without the scope of user_ids', async () => {
    const own = await world.createApp({ scopes: [base] });
    const answer = await own.call('GET', '/contact/v3/users/ada', { query: { user_id_type: 'user_id' } });
    expect(answer.body.code).toBe(99991672);
    expect(answer.body.error.permission_violations[0].subject).toBe('contact:user.employee_id:readonly');
  });
});

test('a resigned user is answered still, to who sees everybody', async () => {
  const gone = await addTestUser(world, { state: 'resigned' });
  expect((await get(gone)).body.data.user).toMatchObject({
    department_ids: [],
    status: { is_frozen: false, is_resigned: true, is_activated: true, is_exited: false, is_unjoin: false },
  });
});
