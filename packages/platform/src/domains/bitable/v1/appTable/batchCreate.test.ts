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

const create = (tables?: readonly object[]) =>
  app.call('POST', `${base.path}/tables/batch_create`, { body: tables ? { tables } : {} });
const total = async () => succeeded(await app.call('GET', `${base.path}/tables`)).total;

test('several tables are made, each with a primary field', async () => {
  const { table_ids } = succeeded(await create([{ name: 'One' }, { name: 'Two' }]));
  expect(table_ids).toEqual([expect.stringMatching(/^tbl/), expect.stringMatching(/^tbl/)]);
  expect(succeeded(await app.call('GET', `${base.path}/tables/${table_ids[1]}/fields`)).total).toBe(1);
});

test('one name that is taken, also within the call, refuses all tables with the status that this API documents', async () => {
  const before = await total();
  expectRefusal(await create([{ name: 'Three' }, { name: 'Things' }]), { code: 1254013, msg: 'TableNameDuplicated' });
  expectRefusal(await create([{ name: 'Four' }, { name: 'Four' }]), { code: 1254013, msg: 'TableNameDuplicated' });
  expect(await total()).toBe(before);
});

test('no tables at all are refused', async () => {
  expectRefusal(await create(), { status: 200, code: 1254001, msg: 'WrongRequestBody' });
});

test('more tables than fit are refused', async () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ name: `Table ${index}` }));
  expectRefusal(await create(many), { status: 200, code: 1254100, msg: 'TableExceedLimit' });
});
