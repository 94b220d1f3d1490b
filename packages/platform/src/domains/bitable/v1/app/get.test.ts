import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

test('a Base tells its name, its switches and its revision', async () => {
  const { app_token } = succeeded(await app.call('POST', '/bitable/v1/apps', { body: { name: 'Plans' } })).app;
  expect(succeeded(await app.call('GET', `/bitable/v1/apps/${app_token}`))).toEqual({
    app: {
      app_token,
      name: 'Plans',
      revision: 1,
      is_advanced: false,
      time_zone: 'Asia/Shanghai',
      formula_type: 2,
      advance_version: 'v2',
    },
  });
});

test('the revision grows by one with each call that changes something', async () => {
  const base = await createTestBase(app);
  const revision = async () => succeeded(await app.call('GET', base.path)).app.revision;
  const before = await revision();
  await base.addRecords([{ Name: 'a' }, { Name: 'b' }]);
  expect(await revision()).toBe(before + 1);
  await base.addField({ field_name: 'State', type: 3 });
  expect(await revision()).toBe(before + 2);
  await base.search();
  expect(await revision()).toBe(before + 2);
});
