import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestChat, openIdOf } from '../../../../../test-support/chats.ts';
import { addTestDepartment, addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let role: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
  const body = { role_name: 'Readers', table_roles: [{ table_perm: 1, table_id: base.tableId }] };
  role = `${base.path}/roles/${succeeded(await app.call('POST', `${base.path}/roles`, { body })).role.role_id}`;
});
afterAll(() => world.close());

const add = (member_id: string, member_id_type?: string, path = role) =>
  app.call('POST', `${path}/members`, {
    body: { member_id },
    ...(member_id_type !== undefined && { query: { member_id_type } }),
  });
const mayOpen = async (token: string) => (await app.call('GET', base.path, { token })).status === 200;

test('a user is let in by open_id, the default', async () => {
  const user = await addTestUser(world);
  const token = await app.userToken(user);
  expect(await mayOpen(token)).toBe(false);
  const answer = await add(openIdOf(world, app, user));
  expect(answer).toMatchObject({ status: 200, body: { code: 0, msg: 'success', data: {} } });
  expect(await mayOpen(token)).toBe(true);
  succeeded(await add(user.user_id, 'user_id'));
  const { items } = succeeded(await app.call('GET', `${role}/members`));
  expect(items).toHaveLength(1);
});

test('a chat lets its members in', async () => {
  const [inside, outside] = [await addTestUser(world), await addTestUser(world)];
  const chat = await addTestChat(world, { members: [inside.lark_id] });
  succeeded(await add(chat.chat_id, 'chat_id'));
  expect(await mayOpen(await app.userToken(inside))).toBe(true);
  expect(await mayOpen(await app.userToken(outside))).toBe(false);
});

test('a department lets in who is in it or below', async () => {
  const above = await addTestDepartment(world);
  const below = await addTestDepartment(world, { parent: above.open_department_id });
  const user = await addTestUser(world, { departments: [below.open_department_id] });
  succeeded(await add(above.open_department_id, 'open_department_id'));
  expect(await mayOpen(await app.userToken(user))).toBe(true);
});

test('an id that stands for nothing is refused', async () => {
  const expected = { status: 404, code: 1254048, msg: 'MemberNotFound' };
  expectRefusal(await add('ou_nobody'), expected);
  expectRefusal(await add('oc_nothing', 'chat_id'), expected);
  expectRefusal(await add('od-nothing', 'open_department_id'), expected);
  expectRefusal(await add('', 'user_id'), expected);
});

test('an unknown role is refused', async () => {
  const user = await addTestUser(world);
  const answer = await add(openIdOf(world, app, user), 'open_id', `${base.path}/roles/rolNothing`);
  expectRefusal(answer, { status: 404, code: 1254047, msg: 'RoleIdNotFound' });
});
