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

const remove = (records: readonly string[]) =>
  app.call('POST', `${base.table}/records/batch_delete`, { body: { records } });

test('records are deleted; one that is unknown keeps all', async () => {
  const [one = '', two = ''] = await base.addRecords([{ Name: 'a' }, { Name: 'b' }]);
  expectRefusal(await remove([one, 'recunknown']), { status: 200, code: 1254043, msg: 'RecordIdNotFound' });
  expect((await base.search()).total).toBe(2);
  expect(succeeded(await remove([one, two]))).toEqual({
    records: [
      { deleted: true, record_id: one },
      { deleted: true, record_id: two },
    ],
  });
  expect((await base.search()).total).toBe(0);
});

test('too many and none are refused', async () => {
  const many = Array.from({ length: 501 }, (_, index) => `rec${index}`);
  expectRefusal(await remove(many), { status: 200, code: 1254104, msg: 'RecordAddOnceExceedLimit' });
  expectRefusal(await remove([]), { status: 200, code: 1254007, msg: 'EmptyValue' });
});
