import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTestDepartment, addTestUser, setContactRange } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';
import type { DepartmentRow, UserRow } from '../../../../store/tables/contact.ts';

let world: TestWorld;
let app: TestApp;
let top: DepartmentRow;
let below: DepartmentRow;
let gone: DepartmentRow;
let ada: UserRow;
let deep: UserRow;
let resigned: UserRow;
beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  top = await addTestDepartment(world, { name: 'Top', department_id: 'top' });
  below = await addTestDepartment(world, { name: 'Below', department_id: 'below', parent: top.open_department_id });
  gone = await addTestDepartment(world, { name: 'Gone' });
  await app.call('DELETE', `/contact/v3/departments/${gone.open_department_id}`);
  ada = await addTestUser(world, { user_id: 'ada' });
  deep = await addTestUser(world, { user_id: 'deep', departments: [below.open_department_id] });
  resigned = await addTestUser(world, { state: 'resigned' });
  for (const id of ['a', 'b']) await app.call('POST', '/contact/v3/group', { body: { name: id, group_id: id } });
});
afterAll(() => world.close());

const list = (of: TestApp, query: object = {}) =>
  of.call('GET', '/contact/v3/scopes', {
    query: { user_id_type: 'user_id', department_id_type: 'department_id', ...query },
  });

describe('the range of an app', () => {
  test('of all staff is what lies directly under the root, and all groups', async () => {
    expect((await list(app)).body).toEqual({
      code: 0,
      msg: 'success',
      data: { has_more: false, user_ids: ['ada'], department_ids: ['top'], group_ids: ['a', 'b'] },
    });
  });

  test('of some is what is configured and still there, without what lies below', async () => {
    const own = await world.createApp();
    await setContactRange(world, own, {
      type: 'some',
      users: [deep.lark_id, resigned.lark_id],
      departments: [below.open_department_id, gone.open_department_id],
      groups: ['b', 'gone'],
    });
    expect((await list(own)).body.data).toEqual({
      has_more: false,
      user_ids: ['deep'],
      department_ids: ['below'],
      group_ids: ['b'],
    });
  });

  test('that follows the availability is that', async () => {
    const own = await world.createApp();
    await setContactRange(world, own, { type: 'equal_to_availability' }, { type: 'some', users: [ada.lark_id] });
    expect((await list(own)).body.data).toMatchObject({ user_ids: ['ada'], department_ids: [], group_ids: [] });
  });

  test('comes in pages, of which the size is that of the three lists together', async () => {
    const { page_token, ...first } = (await list(app, { page_size: 3 })).body.data;
    expect(first).toEqual({ has_more: true, user_ids: ['ada'], department_ids: ['top'], group_ids: ['a'] });
    expect((await list(app, { page_size: 3, page_token })).body.data).toEqual({
      has_more: false,
      user_ids: [],
      department_ids: [],
      group_ids: ['b'],
    });
    expectRefusal(await list(app, { page_token: 'x' }), { code: 40012, msg: 'page token is invalid error' });
  });

  test('a token ends when the range is changed', async () => {
    const own = await world.createApp();
    const { page_token } = (await list(own, { page_size: 1 })).body.data;
    await setContactRange(world, own, { type: 'some', users: [ada.lark_id, deep.lark_id] });
    expectRefusal(await list(own, { page_token }), { code: 40012, msg: 'page token is invalid error' });
  });
});
