import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, type TestBase } from '../../../../test-support/base.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
});
afterAll(() => world.close());

test('records that were there are numbered from one without gaps, and new ones go on', async () => {
  const [gone = ''] = await base.addRecords([{ Name: 'gone' }, { Name: 'a' }, { Name: 'b' }]);
  await app.call('DELETE', `${base.table}/records/${gone}`);
  await base.addField({ field_name: 'No', type: 1005 });
  await base.addRecords([{ Name: 'c' }]);
  const { items } = await base.search();
  expect(items.map(({ fields }) => fields.No)).toEqual(['1', '2', '3']);
});

test('a number is never given twice', async () => {
  const [last = ''] = await base.addRecords([{ Name: 'd' }]);
  expect((await base.cells(last)).No).toBe('4');
  await app.call('DELETE', `${base.table}/records/${last}`);
  const [next = ''] = await base.addRecords([{ Name: 'e' }]);
  expect((await base.cells(next)).No).toBe('5');
});

test('a custom number is put together by its rule', async () => {
  const own = await createTestBase(app);
  const options = [
    { type: 'created_time', value: 'yyyyMMdd' },
    { type: 'fixed_text', value: '-' },
    { type: 'system_number', value: '3' },
  ];
  await own.addField({ field_name: 'No', type: 1005, property: { auto_serial: { type: 'custom', options } } });
  const [record = ''] = await own.addRecords([{ Name: 'a' }]);
  expect((await own.cells(record)).No).toBe('20260101-001');
  const filter = { conjunction: 'and', conditions: [{ field_name: 'No', operator: 'is', value: ['1'] }] };
  expect((await own.search({ filter })).total).toBe(1);
});
