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
    { field_name: 'Changed', type: 1002 },
  ]);
});
afterAll(() => world.close());

const update = (recordId: string, fields: object) =>
  app.call('PUT', `${base.table}/records/${recordId}`, { body: { fields } });

test('only the fields that are named change, and null empties one', async () => {
  const [record = ''] = await base.addRecords([{ Name: 'a', Size: 1 }]);
  const answer = succeeded(await update(record, { Size: 2 }));
  expect(answer).toEqual({ record: { fields: { Size: 2 }, id: record, record_id: record } });
  expect(await base.cells(record)).toMatchObject({ Name: [{ text: 'a', type: 'text' }], Size: 2 });
  succeeded(await update(record, { Name: null }));
  expect(await base.cells(record)).not.toHaveProperty('Name');
});

test('the time of change is that of the call', async () => {
  const [record = ''] = await base.addRecords([{ Name: 'a' }]);
  world.clock.advance(60_000);
  succeeded(await update(record, { Size: 3 }));
  expect((await base.cells(record)).Changed).toBe(Date.UTC(2026, 0, 1, 0, 1));
});

test('an unknown and a malformed record are refused', async () => {
  expectRefusal(await update('recunknown', {}), { status: 200, code: 1254043, msg: 'RecordIdNotFound' });
  expectRefusal(await update('unknown', {}), { status: 200, code: 1254006, msg: 'WrongRecordId' });
});
