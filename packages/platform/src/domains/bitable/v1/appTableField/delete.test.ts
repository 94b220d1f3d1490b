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

const remove = (fieldId: string) => app.call('DELETE', `${base.table}/fields/${fieldId}`);

test('a field goes with its cells and out of views', async () => {
  const { field_id } = await base.addField({ field_name: 'Size', type: 2 });
  const [record = ''] = await base.addRecords([{ Name: 'a', Size: 1 }]);
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body: { view_name: 'Some' } }));
  const filter_info = { conjunction: 'and', conditions: [{ field_id, operator: 'is', value: '["1"]' }] };
  const property = { filter_info, hidden_fields: [field_id] };
  succeeded(await app.call('PATCH', `${base.table}/views/${view.view_id}`, { body: { property } }));
  expect(succeeded(await remove(field_id))).toEqual({ field_id, deleted: true });
  expect(await base.cells(record)).toEqual({ Name: [{ text: 'a', type: 'text' }] });
  expect(succeeded(await app.call('GET', `${base.table}/views/${view.view_id}`)).view.property).toEqual({
    filter_info: null,
    hidden_fields: [],
    hierarchy_config: null,
  });
});

test('a field of the same name begins with empty cells', async () => {
  const { field_id } = await base.addField({ field_name: 'Again', type: 1 });
  const [record = ''] = await base.addRecords([{ Again: 'before' }]);
  succeeded(await remove(field_id));
  await base.addField({ field_name: 'Again', type: 1 });
  expect(await base.cells(record)).toEqual({});
});

test('a two-way link goes at both ends', async () => {
  const other = await base.addTable('Other');
  const { field_id } = await base.addField({ field_name: 'To', type: 21, property: { table_id: other.id } });
  succeeded(await remove(field_id));
  expect(succeeded(await app.call('GET', `${other.path}/fields`)).total).toBe(1);
});

test('the primary field is refused', async () => {
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  expectRefusal(await remove(items[0].field_id), {
    status: 200,
    code: 1254046,
    msg: 'The Primary Field cannot be deleted.',
  });
});

test('an unknown and a malformed field are refused', async () => {
  expectRefusal(await remove('fldunknown'), { status: 200, code: 1254044, msg: 'FieldIdNotFound' });
  expectRefusal(await remove('unknown'), { status: 200, code: 1254009, msg: 'WrongFieldId' });
});
