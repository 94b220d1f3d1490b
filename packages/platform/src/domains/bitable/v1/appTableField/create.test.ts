import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

const create = (body: object, query: Record<string, string> = {}) =>
  app.call('POST', `${base.table}/fields`, { body, query });

let count = 0;
const fresh = () => `Field ${++count}`;

describe('the property of each type, with what it is by default', () => {
  test.each<[string, object, object | null, string]>([
    ['text', { type: 1 }, null, 'Text'],
    ['e-mail', { type: 1, ui_type: 'Email' }, null, 'Email'],
    ['barcode', { type: 1, ui_type: 'Barcode' }, { allowed_edit_modes: { manual: true, scan: true } }, 'Barcode'],
    ['number', { type: 2 }, { formatter: '0.0' }, 'Number'],
    [
      'progress',
      { type: 2, ui_type: 'Progress', property: { formatter: '0%' } },
      { formatter: '0%', max: 1, min: 0, range_customize: false },
      'Progress',
    ],
    [
      'progress in a range of its own',
      { type: 2, ui_type: 'Progress', property: { formatter: '0.00%', range_customize: true, min: 0.1, max: 4 } },
      { formatter: '0.00%', max: 4, min: 0.1, range_customize: true },
      'Progress',
    ],
    [
      'currency',
      { type: 2, ui_type: 'Currency', property: { formatter: '0', currency_code: 'MOP' } },
      { currency_code: 'MOP', formatter: '0' },
      'Currency',
    ],
    [
      'rating',
      { type: 2, ui_type: 'Rating', property: { formatter: '0', min: 0, max: 10 } },
      { formatter: '0', max: 10, min: 0, rating: { symbol: 'star' } },
      'Rating',
    ],
    ['date', { type: 5 }, { auto_fill: false, date_formatter: 'yyyy/MM/dd' }, 'DateTime'],
    ['checkbox', { type: 7 }, null, 'Checkbox'],
    ['user', { type: 11 }, { multiple: true }, 'User'],
    ['phone', { type: 13 }, null, 'Phone'],
    ['hyperlink', { type: 15 }, null, 'Url'],
    ['attachment', { type: 17 }, null, 'Attachment'],
    [
      'formula',
      { type: 20, property: { formula_expression: '1+1' } },
      { formatter: '', formula_expression: '1+1' },
      'Formula',
    ],
    ['location', { type: 22 }, { location: { input_type: 'not_limit' } }, 'Location'],
    ['group', { type: 23, property: { multiple: false } }, { multiple: false }, 'GroupChat'],
    ['time of creation', { type: 1001 }, { date_formatter: 'yyyy/MM/dd' }, 'CreatedTime'],
    [
      'time of change',
      { type: 1002, property: { date_formatter: 'MM-dd' } },
      { date_formatter: 'MM-dd' },
      'ModifiedTime',
    ],
    ['creator', { type: 1003 }, null, 'CreatedUser'],
    ['editor', { type: 1004 }, null, 'ModifiedUser'],
    ['auto number', { type: 1005 }, { auto_serial: { type: 'auto_increment_number' } }, 'AutoNumber'],
  ])('%s', async (_, written, property, ui_type) => {
    const field_name = fresh();
    const { field } = succeeded(await create({ field_name, ...written }));
    const { type } = written as { type: number };
    const field_id = expect.stringMatching(/^fld[0-9A-Za-z]{7}$/);
    expect(field).toEqual({ field_id, field_name, type, ui_type, property, is_primary: false });
  });
});

test('options get ids and, without a color, the one after the option before', async () => {
  const options = [{ name: 'A' }, { name: 'B' }, { name: 'C', color: 5 }, { name: 'D' }];
  const { field } = succeeded(await create({ field_name: fresh(), type: 3, property: { options } }));
  const id = expect.stringMatching(/^opt[0-9A-Za-z]{7}$/);
  expect(field.property.options).toEqual([
    { color: 0, id, name: 'A' },
    { color: 1, id, name: 'B' },
    { color: 5, id, name: 'C' },
    { color: 6, id, name: 'D' },
  ]);
});

test('a one-way link tells the table that it leads to', async () => {
  const property = { table_id: base.tableId };
  const { field } = succeeded(await create({ field_name: fresh(), type: 18, property }));
  expect(field.property).toEqual({ multiple: true, table_id: base.tableId, table_name: 'Things' });
});

test('a two-way link makes its other end, named after table and field unless a name is given', async () => {
  const other = await base.addTable(fresh());
  const written = { field_name: 'To other', type: 21, property: { table_id: other.id } };
  const { field } = succeeded(await create(written));
  expect(field.property).toMatchObject({ table_id: other.id, back_field_name: 'Things-To other', multiple: true });
  const { items } = succeeded(await app.call('GET', `${other.path}/fields`));
  expect(items.at(-1)).toMatchObject({
    field_id: field.property.back_field_id,
    field_name: 'Things-To other',
    type: 21,
    property: { back_field_id: field.field_id, back_field_name: 'To other', table_name: 'Things' },
  });
});

test('a table may link to itself in both directions', async () => {
  const property = { table_id: base.tableId, back_field_name: 'Children' };
  const { field } = succeeded(await create({ field_name: 'Parent', type: 21, property }));
  expect(field.property).toMatchObject({ back_field_name: 'Children', table_name: 'Things' });
});

test('a custom auto number keeps its rule', async () => {
  const options = [
    { type: 'system_number', value: '3' },
    { type: 'fixed_text', value: 'keyword' },
    { type: 'created_time', value: 'yyyyMMdd' },
  ];
  const property = { auto_serial: { type: 'custom', reformat_existing_records: true, options } };
  const { field } = succeeded(await create({ field_name: fresh(), type: 1005, property }));
  expect(field.property).toEqual({ auto_serial: { type: 'custom', options } });
});

test('a description is given back with whether forms take it over', async () => {
  const description = { text: 'Say what it is about', disable_sync: false };
  expect(succeeded(await create({ field_name: fresh(), type: 1, description })).field).toMatchObject({ description });
});

test('a name loses the blanks at its ends', async () => {
  const name = fresh();
  expect(succeeded(await create({ field_name: ` ${name} `, type: 1 })).field.field_name).toBe(name);
});

test('an empty, a bad and a taken name are refused', async () => {
  expectRefusal(await create({ field_name: ' ', type: 1 }), { code: 1254028, msg: 'EmptyFieldName' });
  expectRefusal(await create({ field_name: 'a[b]', type: 1 }), { code: 1254029, msg: 'InvalidFieldName' });
  expectRefusal(await create({ field_name: 'a'.repeat(101), type: 1 }), { code: 1254029, msg: 'InvalidFieldName' });
  expectRefusal(await create({ field_name: 'Name', type: 1 }), {
    status: 200,
    code: 1254014,
    msg: 'FieldNameDuplicated',
  });
});

test('a look that the type does not have is refused', async () => {
  const answer = await create({ field_name: fresh(), type: 1, ui_type: 'Progress' });
  expectRefusal(answer, { status: 200, code: 1254012, msg: 'NotSupportFieldOrView' });
});

test('an option without a name is refused', async () => {
  const answer = await create({ field_name: fresh(), type: 4, property: { options: [{ name: '' }] } });
  expectRefusal(answer, { status: 200, code: 1254026, msg: 'EmptyOptionName' });
});

describe('a property that does not fit gets the code of its type', () => {
  test.each<[string, number, string, object]>([
    ['text', 1254080, 'TextFieldPropertyError', { type: 1, property: {} }],
    ['number', 1254081, 'NumberFieldPropertyError', { type: 2, property: { formatter: 'no' } }],
    ['currency', 1254081, 'NumberFieldPropertyError', { type: 2, ui_type: 'Currency', property: { formatter: '0' } }],
    ['progress', 1254081, 'NumberFieldPropertyError', { type: 2, ui_type: 'Progress' }],
    [
      'progress without a range',
      1254081,
      'NumberFieldPropertyError',
      { type: 2, ui_type: 'Progress', property: { formatter: '0', range_customize: true } },
    ],
    [
      'rating',
      1254081,
      'NumberFieldPropertyError',
      { type: 2, ui_type: 'Rating', property: { formatter: '0', min: 2, max: 5 } },
    ],
    [
      'rating to 11',
      1254081,
      'NumberFieldPropertyError',
      { type: 2, ui_type: 'Rating', property: { formatter: '0', min: 1, max: 11 } },
    ],
    [
      'single select',
      1254082,
      'SingleSelectFieldPropertyError',
      { type: 3, property: { options: [{ name: 'a' }, { name: 'a' }] } },
    ],
    [
      'multi select',
      1254083,
      'MultiSelectFieldPropertyError',
      { type: 4, property: { options: [{ name: 'a' }, { name: 'a' }] } },
    ],
    ['date', 1254084, 'DateFieldPropertyError', { type: 5, property: { date_formatter: 'dd.MM.yyyy' } }],
    ['checkbox', 1254085, 'CheckboxFieldPropertyError', { type: 7, property: {} }],
    ['hyperlink', 1254087, 'URLFieldPropertyError', { type: 15, property: {} }],
    ['attachment', 1254088, 'AttachFieldPropertyError', { type: 17, property: {} }],
    ['one-way link', 1254089, 'LinkFieldPropertyError', { type: 18 }],
    ['formula', 1254091, 'FormulaFieldPropertyError', { type: 20, property: { formatter: 'no' } }],
    ['two-way link', 1254092, 'DuplexLinkFieldPropertyError', { type: 21, property: { table_id: 'tblnone' } }],
    ['time of creation', 1254093, 'CreatedTimeFieldPropertyError', { type: 1001, property: { date_formatter: 'no' } }],
    ['time of change', 1254094, 'ModifiedTimeFieldPropertyError', { type: 1002, property: { date_formatter: 'no' } }],
    ['creator', 1254095, 'CreatedUserFieldPropertyError', { type: 1003, property: {} }],
    ['editor', 1254096, 'ModifiedUserFieldPropertyError', { type: 1004, property: {} }],
  ])('%s', async (_, code, msg, written) => {
    expectRefusal(await create({ field_name: fresh(), ...written }), { code, msg });
  });

  test('an auto number, which has none, gets the general one', async () => {
    const property = { auto_serial: { type: 'custom', options: [{ type: 'system_number', value: '12' }] } };
    const answer = await create({ field_name: fresh(), type: 1005, property });
    expectRefusal(answer, { status: 200, code: 1254015, msg: 'FieldTypeValueNotMatch' });
  });
});

test('the three hundred and first field and the hundred and first formula are refused', async () => {
  const formulas = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ field_name: `Formula ${index}`, type: 20 }));
  const texts = Array.from({ length: 299 }, (_, index) => ({ field_name: `Text ${index}`, type: 1 }));
  const [full, calculating] = [
    await createTestBase(app, [{ field_name: 'Name', type: 1 }, ...texts]),
    await createTestBase(app, [{ field_name: 'Name', type: 1 }, ...formulas(100)]),
  ];
  const refusal = { status: 200, code: 1254105, msg: 'ColumnExceedLimit' };
  const one = { field_name: 'One more', type: 1 };
  expectRefusal(await app.call('POST', `${full.table}/fields`, { body: one }), refusal);
  expectRefusal(await app.call('POST', `${calculating.table}/fields`, { body: { ...one, type: 20 } }), refusal);
  succeeded(await app.call('POST', `${calculating.table}/fields`, { body: one }));
});

describe('a client_token', () => {
  const token = 'fe599b60-450f-46ff-b2ef-9f6675625b97';

  test('that is no UUID of version 4 is refused', async () => {
    expectRefusal(await create({ field_name: fresh(), type: 1 }, { client_token: 'once' }), {
      code: 1254037,
      msg: 'Invalid client token, make sure that it complies with the specification.',
    });
  });

  test('that comes again for the same Base version is refused, later it gives the first answer', async () => {
    const body = { field_name: fresh(), type: 1 };
    const first = succeeded(await create(body, { client_token: token }));
    expectRefusal(await create(body, { client_token: token }), { status: 403, code: 1254608, msg: 'ReqRecommited' });
    succeeded(await create({ field_name: fresh(), type: 1 }));
    expect(succeeded(await create(body, { client_token: token }))).toEqual(first);
  });

  test('that comes with another request is refused', async () => {
    expectRefusal(await create({ field_name: fresh(), type: 1 }, { client_token: token }), {
      code: 1255006,
      msg: 'Client token conflict, please generate a new client token and try again.',
    });
  });

  test('is forgotten after a day', async () => {
    world.clock.advance(24 * 3_600_000 + 1);
    const { tokens } = world.platform.context;
    const issued = await world.change((db) => tokens.issueAppToken(db, 'tenant', app.appId, world.tenantKey));
    const call = { body: { field_name: fresh(), type: 1 }, query: { client_token: token }, token: issued.token };
    succeeded(await app.call('POST', `${base.table}/fields`, call));
  });
});
