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
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'Size', type: 2 },
  ]);
});
afterAll(() => world.close());

const update = (records: readonly object[]) =>
  app.call('POST', `${base.table}/records/batch_update`, { body: { records } });

test('records change in order; one that is named twice takes both changes', async () => {
  const [one = '', two = ''] = await base.addRecords([{ Name: 'a' }, { Name: 'b' }]);
  const { records } = succeeded(
    await update([
      { record_id: one, fields: { Size: 1 } },
      { record_id: two, fields: { Size: 2 } },
      { record_id: one, fields: { Name: 'c' } },
    ]),
  );
  expect(records[1]).toEqual({ fields: { Size: 2 }, id: two, record_id: two });
  expect(await base.cells(one)).toEqual({ Name: [{ text: 'c', type: 'text' }], Size: 1 });
});

test('one record that is not there keeps all as they are', async () => {
  const [one = ''] = await base.addRecords([{ Size: 1 }]);
  const answer = await update([
    { record_id: one, fields: { Size: 2 } },
    { record_id: 'recunknown', fields: { Size: 2 } },
  ]);
  expectRefusal(answer, { status: 200, code: 1254043, msg: 'RecordIdNotFound' });
  expect(await base.cells(one)).toEqual({ Size: 1 });
});

test('a record without an id, too many records, and none are refused', async () => {
  expectRefusal(await update([{ fields: {} }]), { status: 200, code: 1254006, msg: 'WrongRecordId' });
  const many = Array.from({ length: 1001 }, (_, index) => ({ record_id: `rec${index}`, fields: {} }));
  expectRefusal(await update(many), { status: 200, code: 1254104, msg: 'RecordAddOnceExceedLimit' });
  expectRefusal(await update([]), { status: 200, code: 1254007, msg: 'EmptyValue' });
});
