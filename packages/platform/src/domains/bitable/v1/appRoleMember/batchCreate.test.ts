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

async function addRole(role_name: string): Promise<string> {
  const body = { role_name, table_roles: [{ table_perm: 1, table_id: base.tableId }] };
  const { role } = succeeded(await app.call('POST', `${base.path}/roles`, { body }));
  return `${base.path}/roles/${role.role_id}/members`;
}

const add = (members: string, member_list: object[]) =>
  app.call('POST', `${members}/batch_create`, { body: { member_list } });
const count = async (members: string) => succeeded(await app.call('GET', members)).total;

test('all come in, or none where one is unknown', async () => {
  const members = await addRole('Readers');
  const [ada, bob] = [await addTestUser(world), await addTestUser(world)];
  const one = { type: 'user_id', id: ada.user_id };
  expectRefusal(await add(members, [one, { type: 'user_id', id: 'nobody' }]), {
    status: 400,
    code: 1254048,
    msg: 'MemberNotFound',
  });
  expect(await count(members)).toBe(0);
  const answer = await add(members, [one, { type: 'user_id', id: bob.user_id }]);
  expect(answer).toMatchObject({ status: 200, body: { code: 0, msg: 'success', data: {} } });
  expect(await count(members)).toBe(2);
});

test('a role has room for 200 members', async () => {
  const members = await addRole('Full');
  const ids: { type: string; id: string }[] = [];
  for (let number = 0; number < 201; number++) {
    const user = await addTestUser(world, { user_id: `member-${number}` });
    ids.push({ type: 'user_id', id: user.user_id });
  }
  succeeded(await add(members, ids.slice(0, 100)));
  succeeded(await add(members, ids.slice(100, 200)));
  const last = ids[200] as { type: string; id: string };
  const single = { query: { member_id_type: last.type }, body: { member_id: last.id } };
  expectRefusal(await app.call('POST', members, single), { status: 400, code: 1254111, msg: 'MemberExceedLimit' });
  expect(await count(members)).toBe(200);
});
