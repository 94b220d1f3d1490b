import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let other: { id: string; path: string };

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  other = await base.addTable('Other');
  await base.addField({ field_name: 'To', type: 18, property: { table_id: other.id } });
  await base.addField({ field_name: 'Twice', type: 20, property: { formula_expression: '[Name]&[Name]' } });
});
afterAll(() => world.close());

const get = (recordId: string, query: Record<string, boolean> = {}) =>
  app.call('GET', `${base.table}/records/${recordId}`, { query });

test('texts and formulas are plain, links have texts; other forms are given where they are asked for', async () => {
  const linked = await base.addRecords([{ Name: 'first' }, { Name: 'second' }], other.path);
  const [record = ''] = await base.addRecords([{ Name: 'a', To: linked }]);
  const link = [
    { record_ids: linked, table_id: other.id, text: 'first,second', text_arr: ['first', 'second'], type: 'text' },
  ];
  expect(succeeded(await get(record))).toEqual({
    record: { fields: { Name: 'a', To: link, Twice: 'aa' }, record_id: record },
  });
  expect(succeeded(await get(record, { text_field_as_array: true, display_formula_ref: true })).record.fields).toEqual({
    Name: [{ text: 'a', type: 'text' }],
    To: link,
    Twice: { type: 1, value: [{ text: 'aa', type: 'text' }] },
  });
  const { record_url } = succeeded(await get(record, { with_shared_url: true })).record;
  expect(record_url).toMatch(/^http:\/\/127\.0\.0\.1:5275\/record\//);
  expect(succeeded(await get(record, { automatic_fields: true })).record).toMatchObject({
    created_time: Date.UTC(2026, 0, 1),
    last_modified_by: { name: 'Test app' },
  });
});

test('an unknown and a malformed record are refused', async () => {
  expectRefusal(await get('recunknown'), { status: 200, code: 1254043, msg: 'RecordIdNotFound' });
  expectRefusal(await get('unknown'), { status: 200, code: 1254006, msg: 'WrongRecordId' });
});
