import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
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

const list = async (query: Record<string, string | number> = {}) =>
  succeeded(await app.call('GET', `${base.path}/roles`, { query }));

test('a Base that has just been switched has no roles', async () => {
  expect(await list()).toEqual({ has_more: false, items: [], total: 0 });
});

test('roles come in the order in which they were made, page by page', async () => {
  for (const role_name of ['A', 'B', 'C']) {
    const body = { role_name, table_roles: [{ table_perm: 1, table_id: base.tableId }] };
    succeeded(await app.call('POST', `${base.path}/roles`, { body }));
  }
  const first = await list({ page_size: 2 });
  expect(first).toMatchObject({ has_more: true, items: [{ role_name: 'A' }, { role_name: 'B' }], total: 3 });
  const second = await list({ page_size: 2, page_token: first.page_token });
  expect(second).toMatchObject({ has_more: false, items: [{ role_name: 'C' }] });
});
