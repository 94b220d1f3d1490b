import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../../test-support/base.ts';
import { addTestChat, openIdOf } from '../../../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let table: string;
let records: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

beforeEach(async () => {
  base = await createTestBase(app, [
    { field_name: 'Title', type: 1 },
    { field_name: 'Hours', type: 2 },
    { field_name: 'State', type: 3 },
    { field_name: 'Tags', type: 4 },
    { field_name: 'Due', type: 5 },
    { field_name: 'Done', type: 7 },
  ]);
  table = `/base/v3/bases/${base.appToken}/tables/${base.tableId}`;
  records = `${table}/records`;
});

const post = (path: string, body: object) => app.call('POST', path === '' ? records : `${records}/${path}`, { body });
const add = async (...rows: unknown[][]): Promise<string[]> =>
  succeeded(await post('batch_create', { fields: ['Title', 'Hours', 'State', 'Due'], rows })).record_id_list;
const list = async (query: Record<string, string | number | readonly string[]> = {}) =>
  succeeded(await app.call('GET', records, { query }));
const titles = async (filter: object) => {
  const { data } = await list({ filter: JSON.stringify(filter), field_id: 'Title' });
  return data.flat();
};

describe('cells', () => {
  test('are written and read in the forms of base/v3', async () => {
    const user = await addTestUser(world);
    const id = openIdOf(world, app, user);
    const chat = await addTestChat(world);
    const other = await base.addTable('Other');
    const [linked = ''] = await base.addRecords([{ Name: 'x' }], other.path);
    const fields = [
      { name: 'Site', type: 'text', style: { type: 'url' } },
      { name: 'Phone', type: 'text', style: { type: 'phone' } },
      { name: 'Mail', type: 'text', style: { type: 'email' } },
      { name: 'Who', type: 'user' },
      { name: 'Group', type: 'group_chat' },
      { name: 'To', type: 'link', link_table: 'Other' },
      { name: 'Where', type: 'location' },
      { name: 'Files', type: 'attachment' },
    ];
    for (const body of fields) succeeded(await app.call('POST', `${table}/fields`, { body }));
    const cells = {
      Title: 'Paint',
      Hours: 2.5,
      Tags: ['a', 'b'],
      Due: '2026-03-24 10:00:05',
      Done: true,
      Site: '[Home](https://example.com)',
      Phone: '+8613800000000',
      Mail: 'a@example.com',
      Who: [{ id }],
      Group: [{ id: chat.chat_id }],
      To: [{ id: linked }],
      Files: [{ file_token: 'boxcnFile', name: 'a.png' }],
    };
    const Where = { lng: 116.397428, lat: 39.90923 };
    const made = succeeded(await post('', { ...cells, State: 'open', Where }));
    const shown = { ...cells, State: ['open'], Where: { ...Where, full_address: '116.397428,39.90923' } };
    expect(made).toEqual({ record_id: expect.stringMatching(/^rec[0-9A-Za-z]{11}$/), fields: shown });
    expect(succeeded(await app.call('GET', `${records}/${made.record_id}`))).toEqual(made);
    const seen = await base.cells(made.record_id);
    expect(seen.Due).toBe(Date.UTC(2026, 2, 24, 2, 0, 5));
    expect(seen.Site).toEqual({ link: 'https://example.com', text: 'Home' });
    expect(seen.To).toEqual({ link_record_ids: [linked] });
  });

  test('may be named by the id of their field; null empties one', async () => {
    const { id } = succeeded(await app.call('GET', `${table}/fields/Hours`));
    const { record_id } = succeeded(await post('', { Title: 'a', [id]: 3, Due: '2026/3/4' }));
    const path = `${records}/${record_id}`;
    const patched = succeeded(await app.call('PATCH', path, { body: { [id]: null, State: ['done'] } }));
    expect(patched).toEqual({ record_id, fields: { Title: 'a', State: ['done'], Due: '2026-03-04 00:00:00' } });
  });

  test('that the service computes are left out of what is written, which is told', async () => {
    const field = succeeded(await app.call('POST', `${table}/fields`, { body: { name: 'Made', type: 'created_at' } }));
    const { record_id, ignored_fields, fields } = succeeded(await post('', { Title: 'a', Made: '2020-01-01' }));
    expect(ignored_fields).toEqual([{ id: field.id, name: 'Made', reason: 'the field is read-only' }]);
    expect(fields).toEqual({ Title: 'a', Made: '2026-01-01 08:00:00' });
    expect(record_id).toMatch(/^rec/);
  });

  test('of the wrong kind are refused with the code of their type', async () => {
    const refused = async (cells: object, code: number, msg: string) => {
      const answer = await post('', cells);
      expectRefusal(answer, { code, msg, error: { message: expect.any(String) } });
    };
    await refused({ Due: '2026-02-30' }, 1254064, 'DatetimeFieldConvFail');
    await refused({ Due: 'soon' }, 1254064, 'DatetimeFieldConvFail');
    await refused({ State: ['a', 'b'] }, 1254062, 'SingleSelectFieldConvFail');
    await refused({ Hours: 'two' }, 1254061, 'NumberFieldConvFail');
    expectRefusal(await post('', { Nothing: 1 }), { code: 1254045, msg: 'FieldNameNotFound' });
  });
});

describe('batches', () => {
  test('rows are added in the order of the fields', async () => {
    const body = {
      fields: ['Title', 'State'],
      rows: [
        ['a', 'open'],
        ['b', null],
      ],
    };
    const made = succeeded(await post('batch_create', body));
    expect(made).toEqual({
      fields: ['Title', 'State'],
      field_id_list: [expect.stringMatching(/^fld/), expect.stringMatching(/^fld/)],
      record_id_list: [expect.stringMatching(/^rec/), expect.stringMatching(/^rec/)],
      data: [
        ['a', ['open']],
        ['b', null],
      ],
    });
  });

  test('one patch is written into several records', async () => {
    const record_id_list = await add(['a', 1, null, null], ['b', 2, null, null]);
    const updated = succeeded(await post('batch_update', { record_id_list, patch: { State: 'done' } }));
    expect(updated).toEqual({ record_id_list, update: { State: ['done'] } });
    expect((await list({ field_id: ['State'] })).data).toEqual([[['done']], [['done']]]);
  });

  test('records are got and deleted by id', async () => {
    const [first = '', second = ''] = await add(['a', 1, null, null], ['b', 2, null, null]);
    const got = succeeded(
      await post('batch_get', { record_id_list: [second, first], select_fields: ['Hours', 'Title'] }),
    );
    expect(got).toMatchObject({
      fields: ['Hours', 'Title'],
      record_id_list: [second, first],
      data: [
        [2, 'b'],
        [1, 'a'],
      ],
    });
    expect(succeeded(await post('batch_delete', { record_id_list: [first] }))).toEqual({ record_id_list: [first] });
    expect(succeeded(await app.call('DELETE', `${records}/${second}`))).toEqual({});
    expect((await list()).total).toBe(0);
    expectRefusal(await app.call('GET', `${records}/${second}`), { code: 1254043, msg: 'RecordIdNotFound' });
  });

  test('too many and too few are refused', async () => {
    const rows = Array.from({ length: 201 }, () => ['x']);
    const tooMany = { code: 1254104, msg: 'RecordAddOnceExceedLimit' };
    expectRefusal(await post('batch_create', { fields: ['Title'], rows }), tooMany);
    const record_id_list = rows.map((_, index) => `rec${index}`);
    expectRefusal(await post('batch_update', { record_id_list, patch: {} }), tooMany);
    const uneven = await post('batch_create', { fields: ['Title', 'Hours'], rows: [['x']] });
    expectRefusal(uneven, { code: 1254001, msg: 'WrongRequestBody' });
  });
});

describe('a list', () => {
  test('is columnar and comes in parts', async () => {
    const ids = await add(['a', 1, 'open', null], ['b', 2, null, null], ['c', 3, null, null]);
    const first = await list({ limit: 2, field_id: ['Hours', 'Title'] });
    expect(first).toEqual({
      fields: ['Hours', 'Title'],
      field_id_list: [expect.stringMatching(/^fld/), expect.stringMatching(/^fld/)],
      record_id_list: ids.slice(0, 2),
      data: [
        [1, 'a'],
        [2, 'b'],
      ],
      has_more: true,
      total: 3,
      query_context: { record_scope: 'all_records', field_scope: 'selected_fields' },
    });
    const second = await list({ limit: 2, offset: 2 });
    expect(second).toMatchObject({ record_id_list: ids.slice(2), has_more: false });
    expect(second.query_context.field_scope).toBe('all_fields');
    expect(second.fields).toEqual(['Title', 'Hours', 'State', 'Tags', 'Due', 'Done']);
  });

  test('is sorted', async () => {
    await add(['a', 2, null, null], ['b', 3, null, null], ['c', 1, null, null]);
    const sort = JSON.stringify([{ field: 'Hours', desc: true }]);
    expect((await list({ sort, field_id: 'Title' })).data).toEqual([['b'], ['a'], ['c']]);
  });

  test('is filtered', async () => {
    await add(
      ['Launch', 2, 'open', '2026-01-01 09:00:00'],
      ['Land', 3, 'done', '2026-01-02 09:00:00'],
      ['Rest', null, null, null],
    );
    const found = (...conditions: unknown[][]) => titles({ conditions });
    expect(await found(['Title', '==', 'Launch'])).toEqual(['Launch']);
    expect(await found(['Title', '!=', 'Launch'])).toEqual(['Land', 'Rest']);
    expect(await found(['Title', 'intersects', 'La'])).toEqual(['Launch', 'Land']);
    expect(await found(['Title', 'disjoint', 'La'])).toEqual(['Rest']);
    expect(await found(['Hours', '>=', 3])).toEqual(['Land']);
    expect(await found(['State', 'intersects', ['open', 'done']])).toEqual(['Launch', 'Land']);
    expect(await found(['State', 'disjoint', ['open']])).toEqual(['Land', 'Rest']);
    expect(await found(['Done', '==', false])).toHaveLength(3);
    expect(await found(['State', 'empty'])).toEqual(['Rest']);
    expect(await found(['Due', 'non_empty'])).toEqual(['Launch', 'Land']);
    expect(await found(['Due', '==', 'ExactDate(2026-01-02)'])).toEqual(['Land']);
    expect(await found(['Due', '==', 'Today'])).toEqual(['Launch']);
    expect(await found(['Hours', '<', 3], ['State', 'non_empty'])).toEqual(['Launch']);
    const either = {
      logic: 'or',
      conditions: [
        ['Title', '==', 'Rest'],
        ['Hours', '==', 3],
      ],
    };
    expect(await titles(either)).toEqual(['Land', 'Rest']);
  });

  test('refuses conditions that are none', async () => {
    const refused = (filter: string) => app.call('GET', records, { query: { filter } });
    const invalid = { code: 1254018, msg: 'InvalidFilter' };
    expectRefusal(await refused('{'), invalid);
    expectRefusal(await refused('{"logic":"xor"}'), invalid);
    expectRefusal(await refused('{"conditions":[["Title","like","a"]]}'), invalid);
    expectRefusal(await refused('{"conditions":[{"field_name":"Title"}]}'), invalid);
    expectRefusal(await refused('{"conditions":[["Due",">=","Today"]]}'), invalid);
    const unknown = await app.call('GET', records, { query: { sort: '[{"field":"Nothing"}]' } });
    expectRefusal(unknown, { code: 1254045, msg: 'FieldNameNotFound' });
    expectRefusal(await app.call('GET', records, { query: { sort: '{}' } }), { code: 1254016, msg: 'InvalidSort' });
  });
});

test('a search finds a keyword in some fields, whatever its case', async () => {
  const [launch] = await add(['Launch plan', 1, 'open', null], ['Other', 2, 'Launched', null]);
  const body = { keyword: 'launch', search_fields: ['Title'], select_fields: ['Title'] };
  const found = succeeded(await post('search', body));
  const titleId = found.field_id_list[0];
  expect(found).toEqual({
    fields: ['Title'],
    field_id_list: [titleId],
    record_id_list: [launch],
    data: [['Launch plan']],
    has_more: false,
    total: 1,
    query_context: {
      record_scope: 'all_records',
      field_scope: 'selected_fields',
      search_scope: `${titleId}(Title)`,
    },
  });
  const both = succeeded(await post('search', { keyword: 'LAUNCH', search_fields: ['Title', 'State'], limit: 1 }));
  expect(both).toMatchObject({ has_more: true, total: 2 });
});
