import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
});
afterAll(() => world.close());

test('all go, or none where one is no member', async () => {
  const body = { role_name: 'Readers', table_roles: [{ table_perm: 1, table_id: base.tableId }] };
  const { role } = succeeded(await app.call('POST', `${base.path}/roles`, { body }));
  const members = `${base.path}/roles/${role.role_id}/members`;
  const users = [await addTestUser(world), await addTestUser(world), await addTestUser(world)];
  const [ada, bob, stranger] = users.map(({ user_id }) => ({ type: 'user_id', id: user_id }));
  succeeded(await app.call('POST', `${members}/batch_create`, { body: { member_list: [ada, bob] } }));
  const remove = (member_list: unknown[]) => app.call('POST', `${members}/batch_delete`, { body: { member_list } });

  expectRefusal(await remove([ada, stranger]), { status: 400, code: 1254048, msg: 'MemberNotFound' });
  expect(succeeded(await app.call('GET', members)).total).toBe(2);
  const answer = await remove([ada, bob]);
  expect(answer).toMatchObject({ status: 200, body: { code: 0, msg: 'success', data: {} } });
  expect(succeeded(await app.call('GET', members)).total).toBe(0);
});
