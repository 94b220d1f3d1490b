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

const patch = (body: object) => app.call('PATCH', base.table, { body });

test('a table is renamed', async () => {
  expect(succeeded(await patch({ name: ' Renamed ' }))).toEqual({ name: 'Renamed' });
  const { items } = succeeded(await app.call('GET', `${base.path}/tables`));
  expect(items).toContainEqual(expect.objectContaining({ table_id: base.tableId, name: 'Renamed' }));
});

test('no name, blanks alone and the name that it has change nothing and succeed', async () => {
  await patch({ name: 'Same' });
  const revision = async () => succeeded(await app.call('GET', base.path)).app.revision;
  const before = await revision();
  for (const body of [{}, { name: '  ' }, { name: 'Same' }]) {
    expect(succeeded(await patch(body))).toEqual({ name: 'Same' });
  }
  expect(await revision()).toBe(before);
});

test('the name of another table is refused', async () => {
  await base.addTable('Taken');
  expectRefusal(await patch({ name: 'Taken' }), { code: 1254013, msg: 'TableNameDuplicated' });
});

test('special characters are refused by the gateway', async () => {
  expect((await patch({ name: 'a:b' })).body.code).toBe(99992402);
});
