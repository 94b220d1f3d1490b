import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
beforeEach(async () => {
  base = await createTestBase(app);
});
afterAll(() => world.close());

const update = (fieldId: string, body: object) => app.call('PUT', `${base.table}/fields/${fieldId}`, { body });

test('options keep their ids by id, new ones get ids, and cells lose those that are gone', async () => {
  const written = {
    field_name: 'State',
    type: 3,
    property: { options: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
  };
  const { field_id, property } = await base.addField(written);
  const [a, b] = property.options;
  const [kept = '', lost = ''] = await base.addRecords([{ State: 'A' }, { State: 'C' }]);
  const options = [{ ...a, name: 'a++' }, b, { name: 'Z', color: 6 }];
  const { field } = succeeded(await update(field_id, { field_name: 'State', type: 3, property: { options } }));
  expect(field.property.options).toEqual([
    { color: 0, id: a.id, name: 'a++' },
    b,
    { color: 6, id: expect.stringMatching(/^opt/), name: 'Z' },
  ]);
  expect(await base.cells(kept)).toEqual({ State: 'a++' });
  expect(await base.cells(lost)).toEqual({});
  const filter = { conjunction: 'and', conditions: [{ field_name: 'State', operator: 'isEmpty', value: [] }] };
  expect((await base.search({ filter })).total).toBe(1);
});

test('what is not written of a property is set back', async () => {
  const { field_id } = await base.addField({ field_name: 'On', type: 5, property: { auto_fill: true } });
  const property = { date_formatter: 'MM-dd' };
  const { field } = succeeded(await update(field_id, { field_name: 'On', type: 5, property }));
  expect(field.property).toEqual({ auto_fill: false, date_formatter: 'MM-dd' });
});

test('a new name is the name under which cells are read', async () => {
  const [record = ''] = await base.addRecords([{ Name: 'a' }]);
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  succeeded(await update(items[0].field_id, { field_name: 'Title', type: 1 }));
  expect(await base.cells(record)).toEqual({ Title: [{ text: 'a', type: 'text' }] });
});

test('a type can change; cells keep what says something to the new one', async () => {
  const { field_id } = await base.addField({ field_name: 'Size', type: 1 });
  const [number = '', word = ''] = await base.addRecords([{ Size: '12.5' }, { Size: 'large' }]);
  succeeded(await update(field_id, { field_name: 'Size', type: 2 }));
  expect([await base.cells(number), await base.cells(word)]).toEqual([{ Size: 12.5 }, {}]);
  succeeded(await update(field_id, { field_name: 'Size', type: 3 }));
  expect(await base.cells(number)).toEqual({ Size: '12.5' });
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  expect(items[1].property.options).toEqual([{ color: 0, id: expect.stringMatching(/^opt/), name: '12.5' }]);
});

test.each<[string, object, unknown, object, unknown]>([
  ['date to text', { type: 5 }, Date.UTC(2026, 0, 2), { type: 1 }, [{ text: '2026/01/02', type: 'text' }]],
  ['text to date', { type: 1 }, '2026-01-02', { type: 5 }, Date.UTC(2026, 0, 1, 16)],
  ['several options to one', { type: 4 }, ['a', 'b'], { type: 3 }, 'a'],
  ['one option to several', { type: 3 }, 'a', { type: 4 }, ['a']],
  [
    'text to a link',
    { type: 1 },
    'https://a.example',
    { type: 15 },
    { text: 'https://a.example', link: 'https://a.example' },
  ],
  ['text to a phone', { type: 1 }, '+8613800000000', { type: 13 }, '+8613800000000'],
  ['a checkbox to text', { type: 7 }, true, { type: 1 }, undefined],
  ['no date', { type: 1 }, 'soon', { type: 5 }, undefined],
])('a cell is converted: %s', async (_, from, value, to, shown) => {
  const { field_id } = await base.addField({ field_name: 'Cell', ...from });
  const [record = ''] = await base.addRecords([{ Cell: value }]);
  succeeded(await update(field_id, { field_name: 'Cell', ...to }));
  expect((await base.cells(record)).Cell).toEqual(shown);
});

test('a two-way link that becomes a one-way link loses its other end and keeps its cells', async () => {
  const other = await base.addTable('Other');
  const { field_id } = await base.addField({ field_name: 'To', type: 21, property: { table_id: other.id } });
  const [target = ''] = await base.addRecords([{ Name: 'target' }], other.path);
  const [source = ''] = await base.addRecords([{ To: [target] }]);
  succeeded(await update(field_id, { field_name: 'To', type: 18, property: { table_id: other.id } }));
  expect(await base.cells(source)).toEqual({ To: { link_record_ids: [target] } });
  expect(succeeded(await app.call('GET', `${other.path}/fields`)).total).toBe(1);
});

test('a link that is led to another table starts anew', async () => {
  const [one, two] = [await base.addTable('One'), await base.addTable('Two')];
  const { field_id } = await base.addField({ field_name: 'To', type: 21, property: { table_id: one.id } });
  const [target = ''] = await base.addRecords([{ Name: 'target' }], one.path);
  const [source = ''] = await base.addRecords([{ To: [target] }]);
  const property = { table_id: two.id, back_field_name: 'Back' };
  const { field } = succeeded(await update(field_id, { field_name: 'To', type: 21, property }));
  expect(field.property).toMatchObject({ table_id: two.id, back_field_name: 'Back' });
  expect(await base.cells(source)).toEqual({});
  expect(succeeded(await app.call('GET', `${one.path}/fields`)).total).toBe(1);
  expect(succeeded(await app.call('GET', `${two.path}/fields`)).total).toBe(2);
});

test('auto numbers keep their form unless they are told to take the new one', async () => {
  const { field_id } = await base.addField({ field_name: 'No', type: 1005 });
  const [first = ''] = await base.addRecords([{}]);
  const options = [
    { type: 'fixed_text', value: 'T-' },
    { type: 'system_number', value: '3' },
  ];
  const written = (auto_serial: object) => ({ field_name: 'No', type: 1005, property: { auto_serial } });
  succeeded(await update(field_id, written({ type: 'custom', options })));
  const [second = ''] = await base.addRecords([{}]);
  expect([await base.cells(first), await base.cells(second)]).toEqual([{ No: '1' }, { No: 'T-002' }]);
  succeeded(await update(field_id, written({ type: 'custom', options, reformat_existing_records: true })));
  expect(await base.cells(first)).toEqual({ No: 'T-001' });
});

test('what changes nothing is refused', async () => {
  const { field_id } = await base.addField({ field_name: 'Size', type: 2 });
  const answer = await update(field_id, { field_name: 'Size', type: 2, property: { formatter: '0.0' } });
  expectRefusal(answer, { status: 200, code: 1254606, msg: 'DataNotChange' });
});

test('a type that the primary field cannot have, a taken name and an unknown field are refused', async () => {
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`));
  const { field_id } = await base.addField({ field_name: 'Size', type: 2 });
  expectRefusal(await update(items[0].field_id, { field_name: 'Name', type: 7 }), {
    status: 200,
    code: 1254012,
    msg: 'NotSupportFieldOrView',
  });
  expectRefusal(await update(field_id, { field_name: 'Name', type: 2 }), {
    status: 200,
    code: 1254014,
    msg: 'FieldNameDuplicated',
  });
  expectRefusal(await update('fldunknown', { field_name: 'Size', type: 2 }), {
    status: 200,
    code: 1254044,
    msg: 'FieldIdNotFound',
  });
  expectRefusal(await update('none', { field_name: 'Size', type: 2 }), {
    status: 200,
    code: 1254009,
    msg: 'WrongFieldId',
  });
});
