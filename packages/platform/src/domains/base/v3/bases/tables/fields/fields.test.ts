import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../../test-support/base.ts';
import { openIdOf } from '../../../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let fields: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  await base.addTable('Others');
  fields = `/base/v3/bases/${base.appToken}/tables/Things/fields`;
});
afterAll(() => world.close());

const create = (body: object) => app.call('POST', fields, { body });
const blue = { hue: 'Blue', lightness: 'Lighter' };

/** Fields as they are written; each is given back with its defaults. */
const forms: readonly [written: { type: string; [key: string]: unknown }, defaults?: object][] = [
  [{ type: 'text' }, { style: { type: 'plain' } }],
  ...['plain', 'phone', 'url', 'email', 'barcode'].map((type): [{ type: string; style: object }] => [
    { type: 'text', style: { type } },
  ]),
  [{ type: 'number' }, { style: { type: 'plain', precision: 2, percentage: false, thousands_separator: false } }],
  [{ type: 'number', style: { type: 'plain', precision: 3, percentage: true, thousands_separator: false } }],
  [{ type: 'number', style: { type: 'plain', precision: 0, percentage: false, thousands_separator: true } }],
  [{ type: 'number', style: { type: 'currency', precision: 1, currency_code: 'EUR' } }],
  [{ type: 'number', style: { type: 'progress', percentage: true, color: 'Green' } }],
  [{ type: 'number', style: { type: 'rating', icon: 'heart', min: 0, max: 7 } }],
  [
    { type: 'select', options: [{ name: 'a' }, { name: 'b', hue: 'Gray', lightness: 'Darker' }] },
    {
      multiple: false,
      options: [
        { name: 'a', ...blue },
        { name: 'b', hue: 'Gray', lightness: 'Darker' },
      ],
    },
  ],
  [{ type: 'select', multiple: true, options: [{ name: 'a', ...blue }] }],
  [{ type: 'datetime' }, { style: { format: 'yyyy/MM/dd' } }],
  [{ type: 'created_at', style: { format: 'yyyy-MM-dd HH:mm Z' } }],
  [{ type: 'updated_at', style: { format: 'MM-dd' } }],
  [{ type: 'user' }, { multiple: true }],
  [{ type: 'group_chat', multiple: false }],
  [{ type: 'created_by' }],
  [{ type: 'updated_by' }],
  [{ type: 'formula', expression: '1+1' }],
  [
    { type: 'auto_number' },
    {
      style: {
        rules: [
          { type: 'text', text: 'NO.' },
          { type: 'incremental_number', length: 3 },
        ],
      },
    },
  ],
  [
    {
      type: 'auto_number',
      style: {
        rules: [
          { type: 'created_time', date_format: 'yyyyMM' },
          { type: 'incremental_number', length: 5 },
        ],
      },
    },
  ],
  [{ type: 'attachment' }],
  [{ type: 'location' }],
  [{ type: 'checkbox' }],
];

describe('a field is given back as it was written', () => {
  test.each(forms.map(([written, defaults = {}], index) => ({ written, defaults, name: `Field ${index}` })))(
    '$written.type: $written',
    async ({ written, defaults, name }) => {
      const made = succeeded(await create({ name, description: 'What it is', ...written }));
      const expected = {
        id: expect.stringMatching(/^fld[0-9A-Za-z]{7}$/),
        name,
        description: 'What it is',
        ...written,
        ...defaults,
      };
      expect(made).toEqual(expected);
      expect(succeeded(await app.call('GET', `${fields}/${name}`))).toEqual(expected);
    },
  );

  test('a link with two ends makes a field in the other table', async () => {
    const body = { name: 'Parts', type: 'link', link_table: 'Others', bidirectional: true };
    const made = succeeded(await create({ ...body, bidirectional_link_field_name: 'Part of' }));
    expect(made).toMatchObject({ bidirectional: true, bidirectional_link_field_name: 'Part of' });
    const others = succeeded(await app.call('GET', fields.replace('Things', 'Others')));
    expect(others.fields).toMatchObject([
      { name: 'Name' },
      { name: 'Part of', type: 'link', link_table: base.tableId },
    ]);
  });
});

test('a field is replaced; options keep their place in records by name', async () => {
  const options = [{ name: 'open' }, { name: 'closed' }];
  const { id } = succeeded(await create({ name: 'State', type: 'select', options }));
  const [record = ''] = await base.addRecords([{ State: 'closed' }]);
  const renamed = { name: 'Stage', type: 'select', options: [{ name: 'closed', hue: 'Red' }] };
  const changed = succeeded(await app.call('PUT', `${fields}/${id}`, { body: renamed }));
  expect(changed).toMatchObject({ id, name: 'Stage', options: [{ name: 'closed', hue: 'Red', lightness: 'Lighter' }] });
  expect((await base.cells(record)).Stage).toBe('closed');
});

test('a new rule of an auto number counts for records that are there', async () => {
  const { id } = succeeded(await create({ name: 'Number', type: 'auto_number' }));
  const [record = ''] = await base.addRecords([{}]);
  const before = (await base.cells(record)).Number;
  expect(before).toMatch(/^NO\.\d{3}$/);
  const rules = [
    { type: 'text', text: 'T' },
    { type: 'incremental_number', length: 1 },
  ];
  succeeded(
    await app.call('PUT', `${fields}/${id}`, { body: { name: 'Number', type: 'auto_number', style: { rules } } }),
  );
  expect((await base.cells(record)).Number).toBe(`T${Number(before.slice(3))}`);
});

test('options are searched by name', async () => {
  const options = ['Apple', 'pineapple', 'pear'].map((name) => ({ name }));
  const { id } = succeeded(await create({ name: 'Fruit', type: 'select', options }));
  const found = succeeded(await app.call('GET', `${fields}/Fruit/options`, { query: { query: 'apple', limit: 1 } }));
  expect(found).toEqual({
    options: [{ name: 'Apple', ...blue }],
    total: 2,
    field_id: id,
    field_name: 'Fruit',
    keyword: 'apple',
  });
  expectRefusal(await app.call('GET', `${fields}/Name/options`), { code: 1254012, msg: 'NotSupportFieldOrView' });
});

test('fields come in parts, and go', async () => {
  const { total } = succeeded(await app.call('GET', fields));
  const part = succeeded(await app.call('GET', fields, { query: { offset: 1, limit: 2 } }));
  expect(part).toMatchObject({ fields: [{}, {}], total });
  const name = part.fields[0].name;
  expect(succeeded(await app.call('DELETE', `${fields}/${name}`))).toEqual({});
  expectRefusal(await app.call('GET', `${fields}/${name}`), { code: 1254045, msg: 'FieldNameNotFound' });
  expectRefusal(await app.call('GET', `${fields}/fldUnknown`), { code: 1254044, msg: 'FieldIdNotFound' });
  const primary = await app.call('DELETE', `${fields}/Name`);
  expectRefusal(primary, { code: 1254046, msg: 'The Primary Field cannot be deleted.' });
});

describe('what makes no field', () => {
  const refused: readonly [body: object, code: number, msg: string][] = [
    [{ type: 'text', style: { type: 'loud' } }, 1254080, 'TextFieldPropertyError'],
    [{ type: 'number', style: { type: 'plain', precision: 5 } }, 1254081, 'NumberFieldPropertyError'],
    [{ type: 'number', style: { type: 'progress', color: 'Pink' } }, 1254081, 'NumberFieldPropertyError'],
    [{ type: 'number', style: { type: 'odd' } }, 1254081, 'NumberFieldPropertyError'],
    [{ type: 'select', options: [{ name: 'a', hue: 'Pink' }] }, 1254082, 'SingleSelectFieldPropertyError'],
    [{ type: 'datetime', style: { format: 'dd' } }, 1254084, 'DateFieldPropertyError'],
    [{ type: 'link', link_table: 'Nowhere' }, 1254041, 'TableIdNotFound'],
  ];
  test.each(refused)('%o', async (body, code, msg) => {
    expectRefusal(await create({ name: 'Refused', ...body }), { code, msg });
  });

  test('a link stays a link', async () => {
    const { id } = succeeded(await create({ name: 'Plain', type: 'text' }));
    const body = { name: 'Plain', type: 'link', link_table: 'Others' };
    expectRefusal(await app.call('PUT', `${fields}/${id}`, { body }), { code: 1254012, msg: 'NotSupportFieldOrView' });
  });
});

describe('a lookup', () => {
  const conditions = [['Owner', '==', { type: 'field_ref', field: 'Name' }]];
  const lookup = (rule: object) => ({ type: 'lookup', from: 'Tasks', where: { conditions }, ...rule });
  let tasks: string;

  beforeAll(async () => {
    tasks = `/base/v3/bases/${base.appToken}/tables/Tasks`;
    const body = {
      name: 'Tasks',
      fields: [
        { name: 'Title', type: 'text' },
        { name: 'Owner', type: 'text' },
        { name: 'Hours', type: 'number' },
        { name: 'State', type: 'select', options: [{ name: 'open' }, { name: 'done' }] },
        { name: 'Due', type: 'datetime' },
        { name: 'Who', type: 'user' },
        { name: 'Thing', type: 'link', link_table: 'Things' },
      ],
    };
    succeeded(await app.call('POST', tasks.replace('/Tasks', ''), { body }));
  });

  test('gives what it finds in another table, and is given back as it was written', async () => {
    const rows = [
      ['Paint', 'Ada', 2, 'open', '2026-01-01 10:00:00'],
      ['Clean', 'Ada', 3, 'done', '2026-02-01 10:00:00'],
      ['Sell', 'Bob', 5, 'open', null],
    ];
    const names = ['Title', 'Owner', 'Hours', 'State', 'Due'];
    succeeded(await app.call('POST', `${tasks}/records/batch_create`, { body: { fields: names, rows } }));
    const [record = ''] = await base.addRecords([{ Name: 'Ada' }]);
    const made = succeeded(await create({ name: 'Their tasks', ...lookup({ select: 'Title' }) }));
    expect(made).toMatchObject({ type: 'lookup', from: 'Tasks', select: 'Title', where: { logic: 'and', conditions } });
    const value = async (name: string, rule: object) => {
      succeeded(await create({ name, ...lookup(rule) }));
      const { fields: cells } = succeeded(await app.call('GET', fields.replace('fields', `records/${record}`)));
      return cells[name];
    };
    const where = (...condition: unknown[]) => ({ conditions: [...conditions, condition] });
    const constant = (value: unknown) => ({ type: 'constant', value });
    expect(await value('Titles', { select: 'Title' })).toEqual(['Paint', 'Clean']);
    expect(await value('Sum', { select: 'Hours', aggregate: 'sum' })).toBe(5);
    expect(await value('Average', { select: 'Hours', aggregate: 'average' })).toBe(2.5);
    expect(await value('Count', { select: 'Hours', aggregate: 'counta' })).toBe(2);
    expect(await value('Max', { select: 'Hours', aggregate: 'max' })).toBe(3);
    expect(await value('Open', { select: 'Title', where: where('State', '==', constant(['open'])) })).toBe('Paint');
    expect(await value('Big', { select: 'Title', where: where('Hours', '>', constant(2)) })).toBe('Clean');
    expect(
      await value('Dated', { select: 'Title', where: where('Due', '==', constant('ExactDate(2026-01-01)')) }),
    ).toBe('Paint');
    expect(await value('Today', { select: 'Title', where: where('Due', '==', constant('Today')) })).toBe('Paint');
    expect(await value('Later', { select: 'Title', where: where('Due', '>', constant('Today')) })).toBe('Clean');
    const any = {
      logic: 'or',
      conditions: [
        ['State', 'empty', null],
        ['Owner', 'intersects', constant('Bob')],
      ],
    };
    expect(await value('Either', { select: 'Title', where: any })).toBe('Sell');
  });

  test('compares persons and links', async () => {
    const ada = await addTestUser(world, { name: 'Ada' });
    const id = openIdOf(world, app, ada);
    const [record = ''] = await base.addRecords([{ Name: 'Thing' }]);
    const body = { Title: 'Mine', Who: [{ id }], Thing: [{ id: record }] };
    succeeded(await app.call('POST', `${tasks}/records`, { body }));
    const value = async (name: string, condition: unknown[]) => {
      const where = { conditions: [condition] };
      succeeded(await create({ name, type: 'lookup', from: 'Tasks', select: 'Title', where }));
      const { fields: cells } = succeeded(await app.call('GET', fields.replace('fields', `records/${record}`)));
      return cells[name];
    };
    expect(await value('Of Ada', ['Who', 'intersects', { type: 'constant', value: [{ id }] }])).toBe('Mine');
    expect(await value('Of it', ['Thing', '==', { type: 'constant', value: [{ id: record }] }])).toBe('Mine');
    const unknown = { type: 'constant', value: [{ id: 'ou_nobody' }] };
    const where = { conditions: [['Who', '==', unknown]] };
    const refused = await create({ name: 'Refused', type: 'lookup', from: 'Tasks', select: 'Title', where });
    expectRefusal(refused, { code: 1254090, msg: 'LookUpFieldPropertyError' });
  });

  test('is refused without conditions and with ones that make no sense', async () => {
    const refused = { code: 1254090, msg: 'LookUpFieldPropertyError' };
    const createWith = (conditions: unknown[]) =>
      create({ name: 'Refused', type: 'lookup', from: 'Tasks', select: 'Title', where: { conditions } });
    expectRefusal(await createWith([]), refused);
    expectRefusal(await createWith([['Title', 'like', null]]), refused);
    expectRefusal(await createWith([['Title', '==', { type: 'odd' }]]), refused);
    expectRefusal(await createWith([['Due', '==', { type: 'constant', value: 'Someday' }]]), refused);
    expectRefusal(await createWith([['Nothing', 'empty', null]]), { code: 1254045, msg: 'FieldNameNotFound' });
  });
});
