import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../test-support/base.ts';
import { addTestUser } from '../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let openId: string;
let chatId: string;
let linked: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  const ada = await addTestUser(world, { name: 'Ada', user_id: 'ada', email: 'ada@example.com' });
  openId = world.platform.context.userIds.openId(app.appId, ada.lark_id);
  const chat = succeeded(await app.call('POST', '/im/v1/chats', { body: { name: 'Team' } }));
  chatId = chat.chat_id;
  base = await createTestBase(app, [
    { field_name: 'Text', type: 1 },
    { field_name: 'Number', type: 2 },
    { field_name: 'One', type: 3, property: { options: [{ name: 'a' }] } },
    { field_name: 'Many', type: 4, property: { options: [{ name: 'a' }] } },
    { field_name: 'Date', type: 5 },
    { field_name: 'Check', type: 7 },
    { field_name: 'User', type: 11 },
    { field_name: 'One user', type: 11, property: { multiple: false } },
    { field_name: 'Phone', type: 13 },
    { field_name: 'Url', type: 15 },
    { field_name: 'File', type: 17 },
    { field_name: 'Place', type: 22 },
    { field_name: 'Group', type: 23 },
    { field_name: 'One group', type: 23, property: { multiple: false } },
    { field_name: 'Formula', type: 20 },
    { field_name: 'Created', type: 1001 },
    { field_name: 'No', type: 1005 },
  ]);
  await base.addField({ field_name: 'Mail', type: 1, ui_type: 'Email' });
  const other = await base.addTable('Other');
  [linked = ''] = await base.addRecords([{ Name: 'other' }], other.path);
  await base.addField({ field_name: 'Link', type: 18, property: { table_id: other.id } });
  await base.addField({ field_name: 'One link', type: 18, property: { table_id: other.id, multiple: false } });
  await base.addField({ field_name: 'Duplex', type: 21, property: { table_id: other.id } });
});
afterAll(() => world.close());

const create = (fields: object) => app.call('POST', `${base.table}/records`, { body: { fields } });

/** Writes one cell; gives what the answer echoes and what a read shows then. */
async function written(name: string, value: unknown) {
  const { record } = succeeded(await create({ [name]: value }));
  return { echo: record.fields[name], shown: (await base.cells(record.record_id))[name] };
}

describe('each type is written in its form, echoed as written, and read in its form', () => {
  test.each<[string, unknown, unknown]>([
    ['Text', 'hello', [{ text: 'hello', type: 'text' }]],
    ['Mail', 'a@example.com', [{ link: 'mailto:a@example.com', text: 'a@example.com', type: 'url' }]],
    ['Number', -2.5, -2.5],
    ['One', 'a', 'a'],
    ['Many', ['a', 'b'], ['a', 'b']],
    ['Date', 1674206443000, 1674206443000],
    ['Check', true, true],
    ['Check', false, false],
    ['Phone', '+8613800000000', '+8613800000000'],
    ['Url', { text: 'Feishu', link: 'https://www.feishu.cn' }, { text: 'Feishu', link: 'https://www.feishu.cn' }],
  ])('%s %j', async (name, value, shown) => {
    expect(await written(name, value)).toEqual({ echo: value, shown });
  });

  test('users', async () => {
    expect(await written('User', [{ id: openId }])).toEqual({
      echo: [{ id: openId }],
      shown: [
        { id: openId, name: 'Ada', en_name: '', email: 'ada@example.com', avatar_url: expect.stringContaining('http') },
      ],
    });
  });

  test('users by another kind of id', async () => {
    const body = { fields: { User: [{ id: 'ada' }] } };
    const query = { user_id_type: 'user_id' };
    const { record } = succeeded(await app.call('POST', `${base.table}/records`, { body, query }));
    expect((await base.cells(record.record_id)).User[0].id).toBe(openId);
  });

  test('groups', async () => {
    expect(await written('Group', [{ id: chatId }])).toEqual({
      echo: [{ id: chatId }],
      shown: [{ id: chatId, name: 'Team', avatar_url: expect.any(String) }],
    });
  });

  test('links', async () => {
    const shown = { link_record_ids: [linked] };
    expect(await written('Link', [linked])).toEqual({ echo: [linked], shown });
    expect(await written('Duplex', [linked])).toEqual({ echo: [linked], shown });
  });

  test('attachments, with the links under which they are downloaded', async () => {
    const { echo, shown } = await written('File', [{ file_token: 'DRiFbwaKsoZaLax4WKZbEGCccoe' }]);
    expect(echo).toEqual([{ file_token: 'DRiFbwaKsoZaLax4WKZbEGCccoe' }]);
    const extra = `extra=%7B%22bitablePerm%22%3A%7B%22tableId%22%3A%22${base.tableId}%22%2C%22rev%22%3A`;
    const medias = 'http://127.0.0.1:5275/open-apis/drive/v1/medias';
    expect(shown).toEqual([
      {
        file_token: 'DRiFbwaKsoZaLax4WKZbEGCccoe',
        name: '',
        size: 0,
        type: '',
        url: expect.stringContaining(`${medias}/DRiFbwaKsoZaLax4WKZbEGCccoe/download?${extra}`),
        tmp_url: expect.stringContaining(
          `${medias}/batch_get_tmp_download_url?file_tokens=DRiFbwaKsoZaLax4WKZbEGCccoe&${extra}`,
        ),
      },
    ]);
  });

  test('a location, of which the coordinates are known', async () => {
    const { echo, shown } = await written('Place', '116.397755,39.903179');
    expect(echo).toBe('116.397755,39.903179');
    expect(shown).toMatchObject({ location: '116.397755,39.903179', full_address: '116.397755,39.903179' });
  });
});

test('an option that is named for the first time is added, once for all records of a call', async () => {
  const records = [{ fields: { One: 'new' } }, { fields: { One: 'new' } }, { fields: { Many: ['newer', 'newer'] } }];
  succeeded(await app.call('POST', `${base.table}/records/batch_create`, { body: { records } }));
  const { items } = succeeded(await app.call('GET', `${base.table}/fields`, { query: { page_size: 100 } }));
  const names = (field: string) =>
    items
      .find(({ field_name }: { field_name: string }) => field_name === field)
      .property.options.map(({ name }: { name: string }) => name);
  expect(names('One')).toEqual(['a', 'new']);
  expect(names('Many').filter((name: string) => name === 'newer')).toEqual(['newer']);
});

test('null, an empty text and an empty list leave a cell empty', async () => {
  const { record } = succeeded(await create({ Text: '', Number: null, Many: [], Link: [], User: [], One: '' }));
  const { No, Created, ...cells } = await base.cells(record.record_id);
  expect(cells).toEqual({});
  expect(No).toMatch(/^\d+$/);
  expect(Created).toBe(Date.UTC(2026, 0, 1));
});

describe('a value that does not fit gets the code of its type', () => {
  test.each<[string, unknown, number, string]>([
    ['Text', 5, 1254060, 'TextFieldConvFail'],
    ['Number', '5', 1254061, 'NumberFieldConvFail'],
    ['One', ['a'], 1254062, 'SingleSelectFieldConvFail'],
    ['Many', 'a', 1254063, 'MultiSelectFieldConvFail'],
    ['Many', [1], 1254063, 'MultiSelectFieldConvFail'],
    ['Date', '2026-01-01', 1254064, 'DatetimeFieldConvFail'],
    ['Date', 1.5, 1254064, 'DatetimeFieldConvFail'],
    ['Check', 'true', 1254065, 'CheckboxFieldConvFail'],
    ['User', 'ou_x', 1254066, 'UserFieldConvFail'],
    ['User', [{ name: 'Ada' }], 1254066, 'UserFieldConvFail'],
    ['User', [{ id: 'ou_unknown' }], 1254066, 'UserFieldConvFail'],
    ['Link', 'rec1', 1254067, 'LinkFieldConvFail'],
    ['Link', ['recunknown'], 1254067, 'LinkFieldConvFail'],
    ['Url', 'https://a.example', 1254068, 'URLFieldConvFail'],
    ['Url', { text: 'a' }, 1254068, 'URLFieldConvFail'],
    ['File', { file_token: 'a' }, 1254069, 'AttachFieldConvFail'],
    ['File', [{ name: 'a' }], 1254069, 'AttachFieldConvFail'],
    ['Phone', 'call me', 1254072, 'Failed to convert phone field, please make sure it is correct.'],
  ])('%s: %j', async (name, value, code, msg) => {
    expectRefusal(await create({ [name]: value }), { status: 200, code, msg, error: { message: expect.any(String) } });
  });

  test.each<[string, unknown]>([
    ['Place', 'Tiananmen'],
    ['Group', ['oc_x']],
    ['Group', [{ id: 'oc_unknown' }]],
  ])('%s, which has no code of its own: %j', async (name, value) => {
    expectRefusal(await create({ [name]: value }), {
      code: 1254015,
      msg: 'Field types do not match.',
      error: { message: expect.any(String) },
    });
  });

  test('a two-way link says what it wants', async () => {
    expectRefusal(await create({ Duplex: linked }), {
      code: 1254074,
      msg: 'The parameters of Duplex Link field are invalid and need to be filled with an array of string.',
      error: { message: expect.any(String) },
    });
  });

  test('more than one in a cell that takes one', async () => {
    const other = await addTestUser(world, { name: 'Bob' });
    const bob = world.platform.context.userIds.openId(app.appId, other.lark_id);
    const many = await create({ 'One user': [{ id: openId }, { id: bob }] });
    expect(many.body.code).toBe(1254066);
    expect((await create({ 'One link': [linked, 'recother'] })).body.code).toBe(1254067);
    expect((await create({ 'One group': [{ id: chatId }, { id: 'oc_other' }] })).body.code).toBe(1254015);
  });

  test.each(['Formula', 'Created', 'No'])('the service alone writes %s', async (name) => {
    expectRefusal(await create({ [name]: 'x' }), {
      code: 1254015,
      msg: 'Field types do not match.',
      error: { message: expect.stringContaining('must be left out') },
    });
  });
});

test('the message names field, value and what it must be, as live answers do', async () => {
  const { body } = await create({ Date: 'soon' });
  expect(body.error.message).toBe(
    "Invalid request parameter: 'fields.Date.fieldValue.soon.fieldName.Date'. Correct format : " +
      "the value of 'Date' must be a unix timestamp. Please check and modify accordingly.",
  );
});

test('a field that the table has not is refused, with its name', async () => {
  expectRefusal(await create({ Nothing: 1 }), {
    status: 200,
    code: 1254045,
    msg: 'FieldNameNotFound',
    error: {
      message:
        "Invalid request parameter: 'fields.Nothing'. Correct format : field_name not found. Please check and modify accordingly.",
    },
  });
});

describe('a cell that is too large is refused', () => {
  const many = (count: number, make: (index: number) => unknown) =>
    Array.from({ length: count }, (_, index) => make(index));
  test.each<[string, unknown]>([
    ['Text', 'a'.repeat(100_001)],
    ['Many', many(1001, (index) => `option ${index}`)],
    ['User', many(1001, () => ({ id: 'ou_x' }))],
    ['Link', many(501, (index) => `rec${index}`)],
    ['Group', many(11, (index) => ({ id: `oc_${index}` }))],
  ])('%s', async (name, value) => {
    expectRefusal(await create({ [name]: value }), { status: 200, code: 1254130, msg: 'TooLargeCell' });
  });

  test('too many attachments have a code of their own', async () => {
    const value = many(101, (index) => ({ file_token: `token${index}` }));
    expectRefusal(await create({ File: value }), {
      status: 200,
      code: 1254106,
      msg: 'AttachExceedLimit',
      error: { message: expect.any(String) },
    });
  });
});

test('of several records one bad cell refuses all', async () => {
  const before = (await base.search()).total;
  const records = [{ fields: { Text: 'good' } }, { fields: { Number: 'bad' } }];
  const answer = await app.call('POST', `${base.table}/records/batch_create`, { body: { records } });
  expect(answer.body.code).toBe(1254061);
  expect((await base.search()).total).toBe(before);
});

test('the open_id that another app knows a user by is refused', async () => {
  const other = await world.createApp();
  const ada = world.platform.context.userIds.larkIdOfOpenId(app.appId, openId) ?? 0;
  const foreign = world.platform.context.userIds.openId(other.appId, ada);
  expect((await create({ User: [{ id: foreign }] })).body.code).toBe(1254066);
});
