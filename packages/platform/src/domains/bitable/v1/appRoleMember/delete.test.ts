import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { openIdOf } from '../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let members: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  succeeded(await app.call('PUT', base.path, { body: { is_advanced: true } }));
  const body = { role_name: 'Readers', table_roles: [{ table_perm: 1, table_id: base.tableId }] };
  const { role } = succeeded(await app.call('POST', `${base.path}/roles`, { body }));
  members = `${base.path}/roles/${role.role_id}/members`;
});
afterAll(() => world.close());

test('a member that is taken out may not open the Base any more', async () => {
  const user = await addTestUser(world);
  const token = await app.userToken(user);
  const openId = openIdOf(world, app, user);
  succeeded(await app.call('POST', members, { body: { member_id: openId } }));
  const deleted = await app.call('DELETE', `${members}/${openId}`);
  expect(deleted).toMatchObject({ status: 200, body: { code: 0, msg: 'success', data: {} } });
  expectRefusal(await app.call('GET', base.path, { token }), { status: 403, code: 91403, msg: 'Forbidden' });
});

test('who is no member cannot be taken out', async () => {
  const user = await addTestUser(world);
  const expected = { status: 404, code: 1254048, msg: 'MemberNotFound' };
  expectRefusal(await app.call('DELETE', `${members}/${openIdOf(world, app, user)}`), expected);
  expectRefusal(await app.call('DELETE', `${members}/ou_nobody`), expected);
});
