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

test('several tables are deleted; one that is unknown keeps all of them', async () => {
  const base = await createTestBase(app);
  const [one, two] = [await base.addTable('One'), await base.addTable('Two')];
  const remove = (table_ids: readonly string[]) =>
    app.call('POST', `${base.path}/tables/batch_delete`, { body: { table_ids } });
  const total = async () => succeeded(await app.call('GET', `${base.path}/tables`)).total;
  expectRefusal(await remove([one.id, 'tblunknown']), { status: 200, code: 1254041, msg: 'TableIdNotFound' });
  expect(await total()).toBe(4);
  expect(succeeded(await remove([one.id, two.id]))).toEqual({});
  expect(await total()).toBe(2);
});

test('all tables at once, none, and too many are refused', async () => {
  const base = await createTestBase(app);
  const remove = (body: object) => app.call('POST', `${base.path}/tables/batch_delete`, { body });
  const { items } = succeeded(await app.call('GET', `${base.path}/tables`));
  const table_ids = items.map(({ table_id }: { table_id: string }) => table_id);
  expectRefusal(await remove({ table_ids }), { status: 403, code: 1254034, msg: 'The last table cannot be deleted.' });
  expectRefusal(await remove({}), { status: 200, code: 1254001, msg: 'WrongRequestBody' });
  const many = Array.from({ length: 51 }, (_, index) => `tbl${index}`);
  expectRefusal(await remove({ table_ids: many }), { status: 200, code: 1254104, msg: 'RecordAddOnceExceedLimit' });
});
