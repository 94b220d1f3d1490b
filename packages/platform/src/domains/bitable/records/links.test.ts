import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let other: { id: string; path: string };

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
beforeEach(async () => {
  base = await createTestBase(app);
  other = await base.addTable('Other');
});
afterAll(() => world.close());

const update = async (path: string, recordId: string, fields: object) =>
  succeeded(await app.call('PUT', `${path}/records/${recordId}`, { body: { fields } }));
const linksOf = async (path: string, recordId: string, field: string) =>
  (await base.cells(recordId, path))[field]?.link_record_ids ?? [];

test('what a record links to links back, and no longer once the link is gone', async () => {
  await base.addField({ field_name: 'To', type: 21, property: { table_id: other.id, back_field_name: 'Back' } });
  const [x = '', y = ''] = await base.addRecords([{ Name: 'x' }, { Name: 'y' }], other.path);
  const [a = '', b = ''] = await base.addRecords([{ To: [x, y] }, { To: [x] }]);
  expect(await linksOf(other.path, x, 'Back')).toEqual([a, b]);
  expect(await linksOf(other.path, y, 'Back')).toEqual([a]);
  await update(base.table, a, { To: [y] });
  expect(await linksOf(other.path, x, 'Back')).toEqual([b]);
  await update(base.table, b, { To: null });
  expect(await linksOf(other.path, x, 'Back')).toEqual([]);
});

test('a link that is written at the other end is there at both', async () => {
  await base.addField({ field_name: 'To', type: 21, property: { table_id: other.id, back_field_name: 'Back' } });
  const [a = ''] = await base.addRecords([{ Name: 'a' }]);
  const [x = ''] = await base.addRecords([{ Back: [a] }], other.path);
  expect(await linksOf(base.table, a, 'To')).toEqual([x]);
});

test('an end that takes one record lets go of the one it had', async () => {
  const property = { table_id: other.id, back_field_name: 'Owner' };
  const { property: made } = await base.addField({ field_name: 'Owns', type: 21, property });
  const single = { field_name: 'Owner', type: 21, property: { table_id: base.tableId, multiple: false } };
  succeeded(await app.call('PUT', `${other.path}/fields/${made.back_field_id}`, { body: single }));
  const [x = ''] = await base.addRecords([{ Name: 'x' }], other.path);
  const [a = '', b = ''] = await base.addRecords([{ Owns: [x] }, {}]);
  await update(base.table, b, { Owns: [x] });
  expect(await linksOf(other.path, x, 'Owner')).toEqual([b]);
  expect(await linksOf(base.table, a, 'Owns')).toEqual([]);
});

test('a table that links to itself has children and parents', async () => {
  await base.addField({
    field_name: 'Parent',
    type: 21,
    property: { table_id: base.tableId, back_field_name: 'Children' },
  });
  const [parent = ''] = await base.addRecords([{ Name: 'parent' }]);
  const [one = '', two = ''] = await base.addRecords([{ Parent: [parent] }, { Parent: [parent] }]);
  expect(await linksOf(base.table, parent, 'Children')).toEqual([one, two]);
  await update(base.table, parent, { Children: [two] });
  expect(await linksOf(base.table, one, 'Parent')).toEqual([]);
});

test('a deleted record is gone from links of both kinds', async () => {
  await base.addField({ field_name: 'Both', type: 21, property: { table_id: other.id, back_field_name: 'Back' } });
  await base.addField({ field_name: 'One way', type: 18, property: { table_id: other.id } });
  const [x = '', y = ''] = await base.addRecords([{ Name: 'x' }, { Name: 'y' }], other.path);
  const [a = ''] = await base.addRecords([{ Both: [x, y], 'One way': [x, y] }]);
  succeeded(await app.call('DELETE', `${other.path}/records/${x}`));
  expect(await linksOf(base.table, a, 'Both')).toEqual([y]);
  expect(await linksOf(base.table, a, 'One way')).toEqual([y]);
  succeeded(await app.call('DELETE', `${base.table}/records/${a}`));
  expect(await linksOf(other.path, y, 'Back')).toEqual([]);
});

test('searches see changes of links at once, also where the table was in memory before', async () => {
  await base.addField({ field_name: 'To', type: 21, property: { table_id: other.id, back_field_name: 'Back' } });
  const [x = ''] = await base.addRecords([{ Name: 'x' }], other.path);
  const linking = async () => {
    const filter = { conjunction: 'and', conditions: [{ field_name: 'Back', operator: 'isNotEmpty', value: [] }] };
    return succeeded(await app.call('POST', `${other.path}/records/search`, { body: { filter } })).total;
  };
  expect(await linking()).toBe(0);
  const [a = ''] = await base.addRecords([{ To: [x] }]);
  expect(await linking()).toBe(1);
  await update(base.table, a, { To: [] });
  expect(await linking()).toBe(0);
});
