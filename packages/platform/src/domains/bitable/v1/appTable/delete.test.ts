import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

test('a table goes with its records, and link fields that led to it go, too', async () => {
  const base = await createTestBase(app);
  const other = await base.addTable('Other');
  await base.addField({ field_name: 'One way', type: 18, property: { table_id: other.id } });
  await base.addField({ field_name: 'Both ways', type: 21, property: { table_id: other.id } });
  expect(succeeded(await app.call('DELETE', other.path))).toEqual({});
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  expect(items.map(({ field_name }: { field_name: string }) => field_name)).toEqual(['Name']);
  expect((await app.call('GET', `${other.path}/fields`)).body.code).toBe(1254041);
});

test('the last table is refused', async () => {
  const { app_token, default_table_id } = succeeded(await app.call('POST', '/bitable/v1/apps', { body: {} })).app;
  const answer = await app.call('DELETE', `/bitable/v1/apps/${app_token}/tables/${default_table_id}`);
  expectRefusal(answer, { status: 403, code: 1254034, msg: 'The last table cannot be deleted.' });
});
