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

const remove = (recordId: string) => app.call('DELETE', `${base.table}/records/${recordId}`);

test('a record is gone, and gone a second time is unknown', async () => {
  const [record = ''] = await base.addRecords([{ Name: 'a' }]);
  expect(succeeded(await remove(record))).toEqual({ deleted: true, record_id: record });
  expect((await base.search()).total).toBe(0);
  expectRefusal(await remove(record), { status: 200, code: 1254043, msg: 'RecordIdNotFound' });
});

test('a malformed id is refused', async () => {
  expectRefusal(await remove('none'), { status: 200, code: 1254006, msg: 'WrongRecordId' });
});
