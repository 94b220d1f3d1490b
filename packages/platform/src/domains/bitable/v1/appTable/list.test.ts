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
});
afterAll(() => world.close());

const list = (query: Record<string, string | number> = {}) => app.call('GET', `${base.path}/tables`, { query });

test('pages follow one another; the token of each is its last table', async () => {
  await base.addTable('Second');
  const first = succeeded(await list({ page_size: 2 }));
  expect(first).toMatchObject({ has_more: true, total: 3, page_token: first.items[1].table_id });
  const second = succeeded(await list({ page_size: 2, page_token: first.page_token }));
  expect(second).toMatchObject({ has_more: false, items: [{ name: 'Second' }] });
});

test('the revision of a table grows with its records', async () => {
  const revision = async () =>
    succeeded(await list()).items.find(({ table_id }: { table_id: string }) => table_id === base.tableId).revision;
  const before = await revision();
  await base.addRecords([{ Name: 'a' }]);
  expect(await revision()).toBe(before + 1);
});

test('a page size that is not positive is refused', async () => {
  expectRefusal(await list({ page_size: 0 }), { code: 1254011, msg: 'Page size must greater than 0.' });
});

test('a token that ends no page is refused', async () => {
  expectRefusal(await list({ page_token: 'tblnone' }), { status: 200, code: 1254030, msg: 'InvalidPageToken' });
});
