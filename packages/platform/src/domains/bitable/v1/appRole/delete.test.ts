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

test('a role that is gone lets nobody in any more', async () => {
  const user = await addTestUser(world);
  const token = await app.userToken(user);
  const table_roles = [{ table_perm: 1, table_id: base.tableId }];
  const { role } = succeeded(await app.call('POST', `${base.path}/roles`, { body: { role_name: 'In', table_roles } }));
  const path = `${base.path}/roles/${role.role_id}`;
  const member = { query: { member_id_type: 'user_id' }, body: { member_id: user.user_id } };
  succeeded(await app.call('POST', `${path}/members`, member));
  succeeded(await app.call('GET', base.path, { token }));

  const deleted = await app.call('DELETE', path);
  expect(deleted).toMatchObject({ status: 200, body: { code: 0, msg: 'success', data: {} } });
  expectRefusal(await app.call('GET', base.path, { token }), { status: 403, code: 91403, msg: 'Forbidden' });
  expectRefusal(await app.call('DELETE', path), { status: 404, code: 1254047, msg: 'RoleIdNotFound' });
});
