import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let role: string;
let ada: UserRow;
beforeEach(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  role = (await create('Tester')).body.data.role_id;
  ada = await addTestUser(world, { user_id: 'ada' });
  await addTestUser(world, { user_id: 'eve' });
  await addTestUser(world, { user_id: 'gone', state: 'resigned' });
});
afterEach(() => world.close());

const query = { user_id_type: 'user_id', department_id_type: 'department_id' };
const create = (role_name: string) => app.call('POST', '/contact/v3/functional_roles', { body: { role_name } });
const rename = (role_name: string, id = role) =>
  app.call('PUT', `/contact/v3/functional_roles/${id}`, { body: { role_name } });
const remove = (id = role) => app.call('DELETE', `/contact/v3/functional_roles/${id}`);
const members = (action: 'batch_create' | 'batch_delete' | 'scopes', body: object, id = role) =>
  app.call(action === 'batch_create' ? 'POST' : 'PATCH', `/contact/v3/functional_roles/${id}/members/${action}`, {
    query,
    body,
  });
const read = (user: string, id = role) =>
  app.call('GET', `/contact/v3/functional_roles/${id}/members/${user}`, { query });
const list = (more: object = {}, id = role) =>
  app.call('GET', `/contact/v3/functional_roles/${id}/members`, { query: { ...query, ...more } });
const reasons = (answer: any) => (answer.body.data.results ?? answer.body.data.result).map((one: any) => one.reason);
const done = { code: 0, msg: 'success', data: {} };
const unknown = { status: 404, code: 41202, msg: 'role id is not exist' };
const addRoles = (count: number, is_system: 0 | 1 = 0) =>
  world.change((db) => {
    const rows = Array.from({ length: count }, (_, index) => ({
      tenant_key: world.tenantKey,
      role_id: `r${index}`,
      role_name: `Role ${index}`,
      is_system,
      create_time: 0,
    }));
    return db.run(db.build.insertInto('contact_roles').values(rows));
  });

describe('a role', () => {
  test('is created, renamed and deleted', async () => {
    expect(role).toMatch(/^[a-z0-9]{15}$/);
    expect((await rename('Examiner')).body).toEqual(done);
    expect((await rename('Examiner')).body).toEqual(done);
    expect((await remove()).body).toEqual(done);
    expectRefusal(await remove(), unknown);
  });

  test('has a name of its own, and there are 500 at most', async () => {
    expectRefusal(await create('Tester'), { code: 41201, msg: 'role name is exist' });
    await addRoles(499);
    expectRefusal(await create('Other'), { code: 41208, msg: 'tenant role not more 500' });
    expectRefusal(await rename('Tester', 'r0'), { code: 41201, msg: 'role name is existed' });
  });

  test('is not renamed when it is unknown or one of the system', async () => {
    expectRefusal(await rename('x', 'nobody'), unknown);
    await addRoles(1, 1);
    expectRefusal(await rename('x', 'r0'), { code: 41213, msg: 'system role not support update' });
  });

  test('is not deleted with members', async () => {
    await members('batch_create', { members: ['ada'] });
    expectRefusal(await remove(), { code: 41206, msg: 'functional role has members, can not delete' });
  });
});

describe('members of a role', () => {
  test('are added, each with a reason', async () => {
    const answer = await members('batch_create', { members: ['ada', 'nobody', 'gone'] });
    expect(answer.body.data).toEqual({
      results: [
        { user_id: 'ada', reason: 1 },
        { user_id: 'nobody', reason: 2 },
        { user_id: 'gone', reason: 2 },
      ],
    });
    expect(reasons(await members('batch_create', { members: ['ada', 'eve'] }))).toEqual([4, 1]);
  });

  test('are removed, each with a reason', async () => {
    await members('batch_create', { members: ['ada'] });
    const answer = await members('batch_delete', { members: ['ada', 'eve', 'nobody'] });
    expect(answer.body.data.result).toEqual([
      { user_id: 'ada', reason: 1 },
      { user_id: 'eve', reason: 5 },
      { user_id: 'nobody', reason: 2 },
    ]);
    expect((await members('batch_delete', {})).body.data).toEqual({ result: [] });
  });

  test('out of the range have reason 3', async () => {
    await members('batch_create', { members: ['ada'] });
    await addTestDepartment(world, { department_id: 'eng' });
    await setContactRange(world, app, { type: 'some' });
    expect(reasons(await members('batch_create', { members: ['eve'] }))).toEqual([3]);
    expect(reasons(await members('batch_delete', { members: ['ada'] }))).toEqual([3]);
  });

  test('are 1000 at most; a call that goes beyond adds nobody', async () => {
    await world.change((db) => {
      const row = { tenant_key: world.tenantKey, role_id: role, scope_type: 'None' as const, departments: '[]' };
      const rows = Array.from({ length: 999 }, (_, index) => ({ ...row, lark_id: 9000 + index, join_time: 0 }));
      return db.run(db.build.insertInto('contact_role_members').values(rows));
    });
    const refusal = { code: 41209, msg: 'tenant role is not more 1000' };
    expectRefusal(await members('batch_create', { members: ['ada', 'eve'] }), refusal);
    expect(reasons(await members('batch_create', { members: ['ada'] }))).toEqual([1]);
  });

  test('manage nothing at first, and then the departments that are set', async () => {
    await addTestDepartment(world, { department_id: 'eng' });
    await members('batch_create', { members: ['ada'] });
    expect((await read('ada')).body.data).toEqual({ member: { user_id: 'ada', scope_type: 'None' } });
    const answer = await members('scopes', { members: ['ada', 'eve', 'nobody'], departments: ['eng'] });
    expect(reasons(answer)).toEqual([1, 5, 2]);
    expect((await read('ada')).body.data).toEqual({
      member: { user_id: 'ada', scope_type: 'Part', department_ids: ['eng'] },
    });
  });

  test('manage departments of the range only, and what they managed must be in it, too', async () => {
    const a = await addTestDepartment(world, { name: 'A', department_id: 'a' });
    const b = await addTestDepartment(world, { name: 'B', department_id: 'b' });
    await members('batch_create', { members: ['ada', 'eve'] });
    await members('scopes', { members: ['ada'], departments: ['a'] });
    const range = { type: 'some' as const, users: [ada.lark_id], departments: [b.open_department_id] };
    await setContactRange(world, app, range);
    expect(reasons(await members('scopes', { members: ['ada', 'eve'], departments: ['b'] }))).toEqual([6, 3]);
    const refused = await members('scopes', { members: ['ada'], departments: ['a'] });
    expectRefusal(refused, { code: 41211, msg: 'dept id is not has perm' });
    expect(a.open_department_id).toMatch(/^od-/);
  });

  test.each(['0', 'nowhere', 'gone'])('do not manage the department "%s"', async (department) => {
    const { open_department_id } = await addTestDepartment(world, { department_id: 'gone' });
    await app.call('DELETE', `/contact/v3/departments/${open_department_id}`);
    const answer = await members('scopes', { members: ['ada'], departments: [department] });
    expectRefusal(answer, { code: 41210, msg: 'dept id is invalid' });
  });

  test('are listed in pages; a page_size of 0 counts as none', async () => {
    await members('batch_create', { members: ['ada', 'eve'] });
    const { page_token, ...first } = (await list({ page_size: 1 })).body.data;
    expect(first).toEqual({ has_more: true, members: [{ user_id: 'ada', scope_type: 'None' }] });
    expect((await list({ page_size: 1, page_token })).body.data).toEqual({
      has_more: false,
      members: [{ user_id: 'eve', scope_type: 'None' }],
    });
    expect((await list({ page_size: 0 })).body.data.members).toHaveLength(2);
    expectRefusal(await list({ page_token: 'x' }), { code: 40001, msg: 'param error' });
  });

  test('are refused for an unknown role, and an unknown member of a known one', async () => {
    for (const answer of [
      await members('batch_create', { members: ['ada'] }, 'x'),
      await members('batch_delete', { members: ['ada'] }, 'x'),
      await members('scopes', { members: ['ada'], departments: ['0'] }, 'x'),
      await read('ada', 'x'),
      await list({}, 'x'),
    ]) {
      expectRefusal(answer, unknown);
    }
    const refusal = { status: 404, code: 41203, msg: 'member id is not exist' };
    expectRefusal(await read('ada'), refusal);
    expectRefusal(await read('nobody'), refusal);
  });
});
