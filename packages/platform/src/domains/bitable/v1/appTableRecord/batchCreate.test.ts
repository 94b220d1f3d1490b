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

const create = (count: number, query: Record<string, string> = {}) => {
  const records = Array.from({ length: count }, (_, index) => ({ fields: { Name: `record ${index}` } }));
  return app.call('POST', `${base.table}/records/batch_create`, { body: { records }, query });
};

test('a thousand records are made in the order in which they are given', async () => {
  const { records } = succeeded(await create(1000));
  expect(records).toHaveLength(1000);
  expect(records[999]).toEqual({
    fields: { Name: 'record 999' },
    id: records[999].record_id,
    record_id: expect.stringMatching(/^rec/),
  });
  const { items, total } = await base.search();
  expect(total).toBe(1000);
  expect(items.map(({ record_id }) => record_id)).toEqual(
    records.slice(0, 500).map(({ record_id }: { record_id: string }) => record_id),
  );
});

test('one more, and none, are refused', async () => {
  expectRefusal(await create(1001), { status: 200, code: 1254104, msg: 'RecordAddOnceExceedLimit' });
  expectRefusal(await create(0), { status: 200, code: 1254007, msg: 'EmptyValue' });
});

test('a client_token of another form is refused', async () => {
  expectRefusal(await create(1, { client_token: 'fe599b60-450f-16ff-b2ef-9f6675625b97' }), {
    code: 1254037,
    msg: 'Invalid client token, make sure that it complies with the specification.',
  });
});
