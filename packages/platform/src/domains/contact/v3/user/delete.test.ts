import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { userToken } from '../../../../../test-support/chats.ts';
import {
  addTestDepartment,
  addTestUser,
  setContactRange,
  setDirectory,
} from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow, UserRow } from '../../../../store/tables/contact.ts';

const day = 24 * 3_600_000;

let world: TestWorld;
let app: TestApp;
let ada: UserRow;
let engineering: DepartmentRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  engineering = await addTestDepartment(world, { department_id: 'eng' });
  ada = await addTestUser(world, {
    user_id: 'ada',
    mobile: '+8614200000001',
    email: 'ada@example.com',
    departments: [engineering.open_department_id],
  });
});
afterEach(() => world.close());

const openId = (user: UserRow) => world.platform.context.userIds.openId(app.appId, user.lark_id);
const remove = (body?: object, user = ada) =>
  app.call('DELETE', `/contact/v3/users/${openId(user)}`, body ? { body } : {});
const resurrect = (body: object = {}, user = ada) =>
  app.call('POST', `/contact/v3/users/${openId(user)}/resurrect`, {
    body,
    query: { department_id_type: 'department_id' },
  });
const read = async (user = ada) => (await app.call('GET', `/contact/v3/users/${openId(user)}`)).body.data.user;

/** Days later the token has ended, and another app goes on. */
async function wait(milliseconds: number): Promise<void> {
  world.clock.advance(milliseconds);
  app = await world.createApp();
}

describe('a deleted user', () => {
  test('is a resigned one: read still, in no department, and found by nobody', async () => {
    const answer = await remove();
    expect(answer.body).toEqual({ code: 0, msg: 'success', data: {} });
    expect(await read()).toMatchObject({ name: 'Ada Lovelace', department_ids: [], status: { is_resigned: true } });
    const department = await app.call('GET', `/contact/v3/departments/${engineering.open_department_id}`);
    expect(department.body.data.department.member_count).toBe(0);
    const found = (include_resigned: boolean) =>
      app.call('POST', '/contact/v3/users/batch_get_id', { body: { emails: ['ada@example.com'], include_resigned } });
    expect((await found(false)).body.data.user_list).toEqual([{ email: 'ada@example.com' }]);
    expect((await found(true)).body.data.user_list[0]).toMatchObject({
      user_id: openId(ada),
      status: { is_resigned: true },
    });
  });

  test('has no living token, and leaves groups, roles and the departments that it led', async () => {
    const scopes = ['contact:contact.base:readonly', 'contact:department.organize:readonly'];
    const token = await userToken(world, app, ada, scopes);
    await app.call('PATCH', `/contact/v3/departments/${engineering.open_department_id}`, {
      body: { leader_user_id: openId(ada) },
    });
    await app.call('POST', '/contact/v3/group', { body: { name: 'Crew', group_id: 'crew' } });
    const member = { member_type: 'user', member_id_type: 'open_id', member_id: openId(ada) };
    await app.call('POST', '/contact/v3/group/crew/member/add', { body: member });
    const { role_id } = (await app.call('POST', '/contact/v3/functional_roles', { body: { role_name: 'Tester' } })).body
      .data;
    const members = { members: [openId(ada)] };
    await app.call('POST', `/contact/v3/functional_roles/${role_id}/members/batch_create`, { body: members });
    await remove();
    expect((await app.call('GET', '/contact/v3/departments/0', { token })).body.code).toBe(99991668);
    const department = await app.call('GET', `/contact/v3/departments/${engineering.open_department_id}`);
    expect(department.body.data.department).toMatchObject({ leader_user_id: '', leaders: [] });
    expect((await app.call('GET', '/contact/v3/group/crew')).body.data.group.member_user_count).toBe(0);
    expect((await app.call('DELETE', `/contact/v3/functional_roles/${role_id}`)).body.code).toBe(0);
  });

  test('hands over to living users', async () => {
    const eve = await addTestUser(world);
    const acceptors = {
      docs_acceptor_user_id: openId(eve),
      email_acceptor: { processing_type: '1', acceptor_user_id: openId(eve) },
    };
    expect((await remove(acceptors)).body.code).toBe(0);
  });
});

describe('a deletion is refused', () => {
  test('out of the range: the user, or one of its departments', async () => {
    const other = await addTestDepartment(world, { name: 'Other' });
    const both = await addTestUser(world, { departments: [engineering.open_department_id, other.open_department_id] });
    await setContactRange(world, app, { type: 'some', departments: [other.open_department_id] });
    expectRefusal(await remove(), { status: 403, code: 41050, msg: 'no user authority error' });
    expectRefusal(await remove({}, both), { status: 403, code: 40004, msg: 'no dept authority error' });
  });

  test('of a tenant manager', async () => {
    const boss = await addTestUser(world, { profile: { is_tenant_manager: true } });
    expectRefusal(await remove({}, boss), { code: 44037, msg: 'tenant manager cannot be deleted' });
  });

  test('where users leave through the life cycle engine', async () => {
    await setDirectory(world, { deletion_by_life_cycle_only: true });
    const msg = "According to the settings, this member's account can only be deleted through Member life cycle.";
    expectRefusal(await remove(), { code: 44062, msg });
  });

  test('while the user is being brought back', async () => {
    await setDirectory(world, { resurrection_takes: 60_000 });
    await remove();
    expect((await resurrect()).body.code).toBe(0);
    expectRefusal(await remove(), { code: 44042, msg: 'User is in resurrect progress, retry later' });
    world.clock.advance(60_000);
    expect((await remove()).body.code).toBe(0);
  });

  test('twice', async () => {
    await remove();
    expectRefusal(await remove(), { code: 40001, msg: 'param error' });
  });

  test('with an acceptor who has resigned, is the user, or is missing for mail', async () => {
    const gone = await addTestUser(world, { state: 'resigned' });
    const refusal = { code: 41052, msg: 'user resign acceptor is invalid error' };
    expectRefusal(await remove({ docs_acceptor_user_id: openId(gone) }), refusal);
    expectRefusal(await remove({ calendar_acceptor_user_id: openId(ada) }), refusal);
    expectRefusal(await remove({ email_acceptor: { processing_type: '1' } }), refusal);
    expect((await remove({ email_acceptor: { processing_type: '2' } })).body.code).toBe(0);
  });
});

describe('a resigned user comes back', () => {
  test('under the root by default', async () => {
    await remove();
    await wait(30 * day);
    expect((await resurrect()).body).toEqual({ code: 0, msg: 'success', data: {} });
    expect(await read()).toMatchObject({ department_ids: ['0'], status: { is_resigned: false } });
    expect(await read()).toMatchObject({ orders: [{ department_order: 0, is_primary_dept: true }] });
  });

  test('into departments, the one with the largest order first', async () => {
    const sales = await addTestDepartment(world, { name: 'Sales', department_id: 'sales' });
    await remove();
    const departments = [{ department_id: 'eng' }, { department_id: 'sales', user_order: 3, department_order: 1 }];
    expect((await resurrect({ departments })).body.code).toBe(0);
    expect((await read()).orders).toEqual([
      { department_id: sales.open_department_id, user_order: 3, department_order: 1, is_primary_dept: true },
      { department_id: engineering.open_department_id, user_order: 0, department_order: 0, is_primary_dept: false },
    ]);
  });

  test('with a licence where users need one', async () => {
    const times = { start_time: '1', end_time: '1900000000' };
    const licence = { subscription_id: '1', license_plan_key: 'e5', product_name: 'E5', seats: 1, ...times };
    await setDirectory(world, { subscriptions: [licence] });
    await remove();
    const missing = 'user license subscription id must not empty in multi-license tenant';
    expectRefusal(await resurrect(), { code: 44046, msg: missing });
    const invalid = { code: 44048, msg: 'user license subscription id invalid' };
    expectRefusal(await resurrect({ subscription_ids: ['2'] }), invalid);
    const holder = await addTestUser(world, { profile: { subscription_ids: ['1'] } });
    const usedUp = { code: 44047, msg: 'license subscription id exceed limit' };
    expectRefusal(await resurrect({ subscription_ids: ['1'] }), usedUp);
    await remove({}, holder);
    expect((await resurrect({ subscription_ids: ['1'] })).body.code).toBe(0);
    app = await world.createApp({ scopes: ['contact:contact'] });
    await remove();
    const refusal = { status: 403, code: 44050, msg: 'not set subscription ids auth' };
    expectRefusal(await resurrect({ subscription_ids: ['1'] }), refusal);
  });
});

describe('a return is refused', () => {
  test('of somebody who has not resigned', async () => {
    expectRefusal(await resurrect(), { code: 44033, msg: 'User not resigned' });
  });

  test('after more than 30 days', async () => {
    await remove();
    await wait(30 * day + 1);
    expectRefusal(await resurrect(), { code: 44028, msg: 'Exceed recoverable time' });
  });

  test('while the resignation goes on', async () => {
    await setDirectory(world, { resignation_takes: 3_600_000 });
    await remove();
    expectRefusal(await resurrect(), { code: 44034, msg: 'User is in delete progress, retry later' });
    world.clock.advance(3_600_000);
    expect((await resurrect()).body.code).toBe(0);
  });

  test('in a tenant that has no right to it', async () => {
    await setDirectory(world, { resurrection: false });
    await remove();
    expectRefusal(await resurrect(), { code: 44029, msg: 'No access to resurrect' });
  });

  test.each([
    ['user_id', { user_id: 'ada' }, 44032, 'UserID duplicated'],
    ['mobile', { mobile: '14200000001' }, 44030, 'Mobile duplicated'],
    ['email', { email: 'ada@example.com' }, 44031, 'Email duplicated'],
  ])('when somebody has the %s now', async (_, taken, code, msg) => {
    await remove();
    await addTestUser(world, taken);
    expectRefusal(await resurrect(), { code, msg });
  });

  test('by a user_id that somebody else has now: it is the other one that is asked for', async () => {
    await remove();
    await addTestUser(world, { user_id: 'ada' });
    const answer = await app.call('POST', '/contact/v3/users/ada/resurrect', {
      query: { user_id_type: 'user_id' },
      body: {},
    });
    expectRefusal(answer, { code: 44033, msg: 'User not resigned' });
  });

  test('into a department out of the range', async () => {
    await remove();
    await setContactRange(world, app, { type: 'some', departments: [engineering.open_department_id] });
    expectRefusal(await resurrect(), { status: 403, code: 40004, msg: 'no dept authority error' });
    expect((await resurrect({ departments: [{ department_id: 'eng' }] })).body.code).toBe(0);
  });

  test('in a tenant without room', async () => {
    await remove();
    await setDirectory(world, { seats: 0 });
    expectRefusal(await resurrect(), { code: 41008, msg: 'exceed bill seat limit error' });
    await setDirectory(world, { verified: false });
    for (let index = 0; index < 100; index++) await addTestUser(world);
    expectRefusal(await resurrect(), { code: 41007, msg: 'exceed uncertain tenant seat limit error' });
  });
});

describe('a user_id', () => {
  const rename = (new_user_id: string) =>
    app.call('PATCH', '/contact/v3/users/ada/update_user_id', {
      query: { user_id_type: 'user_id' },
      body: { new_user_id },
    });

  test('is changed, and only the new one finds the user', async () => {
    expect((await rename('lovelace')).body).toEqual({ code: 0, msg: 'success', data: {} });
    expect((await read()).user_id).toBe('lovelace');
    expect((await rename('again')).body.code).toBe(99992360);
  });

  test('may be the same again, or that of somebody who has resigned', async () => {
    expect((await rename('ada')).body.code).toBe(0);
    await addTestUser(world, { user_id: 'free', state: 'resigned' });
    expect((await rename('free')).body.code).toBe(0);
  });

  test.each([
    ['', 41054, 'new user id is required error'],
    ['a b', 40001, 'Invalid params'],
    ['x'.repeat(65), 40001, 'Invalid params'],
    ['eve', 41011, 'userID already exists error'],
  ])('is not changed to "%s"', async (id, code, msg) => {
    await addTestUser(world, { user_id: 'eve' });
    expectRefusal(await rename(id), { code, msg });
  });

  test('is not changed out of the range, nor for somebody without mobile and email', async () => {
    const eve = await addTestUser(world, { user_id: 'eve' });
    const path = `/contact/v3/users/${openId(eve)}/update_user_id`;
    const body = { new_user_id: 'mallory' };
    expectRefusal(await app.call('PATCH', path, { body }), { code: 41009, msg: 'no email or mobile error' });
    await setContactRange(world, app, { type: 'some' });
    expectRefusal(await app.call('PATCH', path, { body }), { code: 41050, msg: 'no user authority error' });
  });
});
