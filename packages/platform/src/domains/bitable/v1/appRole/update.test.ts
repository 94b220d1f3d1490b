import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
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

const tableRoles = (table_perm: number) => [{ table_perm, table_id: base.tableId }];

async function create(role_name: string): Promise<string> {
  const block_roles = [{ block_id: 'blkknp5LlOzM7eqM', block_perm: 1 }];
  const body = { role_name, table_roles: tableRoles(1), block_roles };
  return succeeded(await app.call('POST', `${base.path}/roles`, { body })).role.role_id;
}

const update = (roleId: string, body: object) => app.call('PUT', `${base.path}/roles/${roleId}`, { body });

test('what is written changes; dashboards that are not written stay', async () => {
  const roleId = await create('First');
  const { role } = succeeded(await update(roleId, { role_name: 'Second', table_roles: tableRoles(2) }));
  expect(role).toMatchObject({
    role_id: roleId,
    role_name: 'Second',
    table_roles: [{ table_perm: 2, table_name: 'Things' }],
    block_roles: [{ block_id: 'blkknp5LlOzM7eqM', block_perm: 1 }],
  });
  const { items } = succeeded(await app.call('GET', `${base.path}/roles`));
  expect(items).toEqual([role]);
});

test('a role may keep its name, but not take that of another', async () => {
  const roleId = await create('Mine');
  await create('Yours');
  succeeded(await update(roleId, { role_name: 'Mine', table_roles: tableRoles(0) }));
  expectRefusal(await update(roleId, { role_name: 'Yours', table_roles: tableRoles(0) }), {
    status: 400,
    code: 1254033,
    msg: 'RoleNameDuplicated',
  });
});

test('an unknown role is refused', async () => {
  expectRefusal(await update('rolNothing', { role_name: 'x', table_roles: tableRoles(0) }), {
    status: 404,
    code: 1254047,
    msg: 'RoleIdNotFound',
  });
});
