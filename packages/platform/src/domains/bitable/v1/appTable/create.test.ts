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

const create = (table?: object) => app.call('POST', `${base.path}/tables`, { body: table ? { table } : {} });
const text = { field_name: 'Name', type: 1 };

test('a table that is given a name alone has a primary field, a view, and no record', async () => {
  const data = succeeded(await create({ name: ' Bare ' }));
  expect(data).toEqual({ table_id: expect.stringMatching(/^tbl[0-9A-Za-z]{13}$/) });
  const table = `${base.path}/tables/${data.table_id}`;
  expect(succeeded(await app.call('GET', `${table}/fields`)).items).toMatchObject([
    { field_name: '文本', is_primary: true },
  ]);
  expect(succeeded(await app.call('GET', `${table}/views`)).items).toMatchObject([
    { view_name: '表格', view_type: 'grid' },
  ]);
  expect(succeeded(await app.call('POST', `${table}/records/search`, { body: {} })).total).toBe(0);
  const { items } = succeeded(await app.call('GET', `${base.path}/tables`, { query: { page_size: 100 } }));
  expect(items).toContainEqual({ table_id: data.table_id, name: 'Bare', revision: 1 });
});

test('with fields and the name of a view, their ids are given', async () => {
  const data = succeeded(
    await create({ name: 'Full', default_view_name: 'All', fields: [text, { field_name: 'Done', type: 7 }] }),
  );
  expect(data).toEqual({
    table_id: expect.stringMatching(/^tbl/),
    default_view_id: expect.stringMatching(/^vew[0-9A-Za-z]{7}$/),
    field_id_list: [expect.stringMatching(/^fld/), expect.stringMatching(/^fld/)],
  });
  const { items } = succeeded(await app.call('GET', `${base.path}/tables/${data.table_id}/views`));
  expect(items).toEqual([
    { view_id: data.default_view_id, view_name: 'All', view_type: 'grid', view_public_level: 'Public' },
  ]);
});

test('a duplex link in a new table makes its other end', async () => {
  const property = { table_id: base.tableId, back_field_name: 'Back' };
  succeeded(await create({ name: 'Linked', fields: [text, { field_name: 'To', type: 21, property }] }));
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  expect(items.at(-1)).toMatchObject({ field_name: 'Back', type: 21, property: { back_field_name: 'To' } });
});

test('a table without a name, or with one that has special characters, is refused', async () => {
  expectRefusal(await create(), { status: 200, code: 1254001, msg: 'WrongRequestBody' });
  expectRefusal(await create({}), { status: 200, code: 1254001, msg: 'WrongRequestBody' });
  expectRefusal(await create({ name: 'a/b' }), { status: 200, code: 1254001, msg: 'WrongRequestBody' });
});

test('the name of another table is refused', async () => {
  expectRefusal(await create({ name: 'Things' }), { status: 200, code: 1254013, msg: 'TableNameDuplicated' });
});

test('the name of a view needs fields', async () => {
  const answer = await create({ name: 'View alone', default_view_name: 'All' });
  expectRefusal(answer, { status: 200, code: 1254001, msg: 'WrongRequestBody' });
});

test('an empty or bad name of the view is refused', async () => {
  const named = (default_view_name: string) => create({ name: 'Views', default_view_name, fields: [text] });
  expectRefusal(await named(' '), { code: 1254021, msg: 'EmptyViewName' });
  expectRefusal(await named('[all]'), { code: 1254022, msg: 'InvalidViewName' });
});

test('a first field that cannot be the primary one is refused', async () => {
  const answer = await create({ name: 'Primary', fields: [{ field_name: 'Done', type: 7 }] });
  expectRefusal(answer, { code: 1254012, msg: 'NotSupportFieldOrView' });
});

test('two fields with one name, and a bad name, are refused', async () => {
  expectRefusal(await create({ name: 'Twice', fields: [text, text] }), { code: 1254014, msg: 'FieldNameDuplicated' });
  expectRefusal(await create({ name: 'Bad', fields: [{ field_name: '[a]', type: 1 }] }), {
    code: 1254029,
    msg: 'InvalidFieldName',
  });
});

test('the hundred and first table is refused', async () => {
  const full = await createTestBase(app);
  const { total } = succeeded(await app.call('GET', `${full.path}/tables`));
  const tables = Array.from({ length: 100 - total }, (_, index) => ({ name: `Table ${index}` }));
  succeeded(await app.call('POST', `${full.path}/tables/batch_create`, { body: { tables } }));
  const answer = await app.call('POST', `${full.path}/tables`, { body: { table: { name: 'One more' } } });
  expectRefusal(answer, { status: 200, code: 1254100, msg: 'TableExceedLimit' });
});
