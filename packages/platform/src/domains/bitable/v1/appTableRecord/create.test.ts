import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld({ settings: { recordsPerTable: 10 } });
  app = await world.createApp();
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'On', type: 5, property: { auto_fill: true } },
  ]);
});
afterAll(() => world.close());

const create = (fields: object, query: Record<string, string> = {}) =>
  app.call('POST', `${base.table}/records`, { body: { fields }, query });

test('a record is given back as it was written, with its id twice', async () => {
  const { record } = succeeded(await create({ Name: 'a', On: null }));
  expect(record).toEqual({ fields: { Name: 'a' }, id: record.record_id, record_id: expect.stringMatching(/^rec/) });
});

test('a date that fills itself is the time of the call unless another is written', async () => {
  const { record: own } = succeeded(await create({}));
  const { record: other } = succeeded(await create({ On: 1000 }));
  expect((await base.cells(own.record_id)).On).toBe(Date.UTC(2026, 0, 1));
  expect((await base.cells(other.record_id)).On).toBe(1000);
});

test('the same client_token makes one record', async () => {
  const query = { client_token: '5d3bd1a8-4b5b-4d1b-9a0c-2f6a1b1f0f10' };
  const first = succeeded(await create({ Name: 'once' }, query));
  expectRefusal(await create({ Name: 'once' }, query), {
    status: 403,
    code: 1254608,
    msg: 'Same API requests are submitted repeatedly.',
  });
  succeeded(await create({ Name: 'another' }));
  expect(succeeded(await create({ Name: 'once' }, query))).toEqual(first);
  expectRefusal(await create({ Name: 'twice' }, query), {
    code: 1255006,
    msg: 'Client token conflict, please generate a new client token and try again.',
  });
});

test('one record more than a table can have is refused', async () => {
  const { total } = await base.search();
  await base.addRecords(Array.from({ length: 10 - total }, () => ({})));
  expectRefusal(await create({ Name: 'more' }), { status: 200, code: 1254103, msg: 'RecordExceedLimit' });
});

test('fields must be an object', async () => {
  expect((await app.call('POST', `${base.table}/records`, { body: {} })).body.code).toBe(99992402);
  expect((await app.call('POST', `${base.table}/records`, { body: [] })).body.code).toBe(9499);
});
