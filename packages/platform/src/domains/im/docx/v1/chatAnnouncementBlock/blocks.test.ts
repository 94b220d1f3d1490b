import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ChatWorld, createChatWorld } from '../../../../../../test-support/chat-world.ts';
import { openIdOf } from '../../../../../../test-support/chats.ts';
import { expectRefusal } from '../../../../../../test-support/refusal.ts';
import { announcementOf, keepAnnouncement } from '../../../announcements/announcement.ts';
import type { StoredBlock } from '../../../announcements/blocks/block-tree.ts';

let w: ChatWorld;
beforeEach(async () => {
  w = await createChatWorld();
});
afterEach(() => w.world.close());

type Query = Record<string, string | number>;
const blocks = () => `/docx/v1/chats/${w.chat.chat_id}/announcement/blocks`;
const list = async (query: Query = {}) => (await w.app.call('GET', blocks(), { query })).body.data;
const create = (children: object[], { below = w.chat.chat_id, index = -1, query = {} as Query } = {}) =>
  w.app.call('POST', `${blocks()}/${below}/children`, { body: { children, index }, query });
const update = (requests: object[], query: Query = {}) =>
  w.app.call('PATCH', `${blocks()}/batch_update`, { body: { requests }, query });
const remove = (below: string, start_index: number, end_index: number) =>
  w.app.call('DELETE', `${blocks()}/${below}/children/batch_delete`, { body: { start_index, end_index } });

const text = (content: string) => ({ block_type: 2, text: { elements: [{ text_run: { content } }] } });
const plain = { bold: false, inline_code: false, italic: false, strikethrough: false, underline: false };
const shownText = (content: string) => ({
  elements: [{ text_run: { content, text_element_style: plain } }],
  style: { align: 1 },
});
const made = async (children: object[], options = {}): Promise<StoredBlock[]> =>
  (await create(children, options)).body.data.children;

test('a new announcement is one empty page, whose id is the chat', async () => {
  expect(await list()).toEqual({
    items: [{ block_id: w.chat.chat_id, parent_id: '', block_type: 1, page: { elements: [], style: { align: 1 } } }],
    has_more: false,
  });
});

test('blocks are created at a place, each call a revision', async () => {
  const first = await create([text('one'), text('three')]);
  expect(first.body).toEqual({
    code: 0,
    msg: 'success',
    data: {
      children: ['one', 'three'].map((content) => ({
        block_id: expect.stringMatching(/^[A-Za-z0-9]{27}$/),
        parent_id: w.chat.chat_id,
        block_type: 2,
        text: shownText(content),
      })),
      revision_id: 2,
      client_token: expect.stringMatching(/./),
    },
  });
  await create([text('two')], { index: 1 });
  const { items } = await list();
  expect(items.slice(1).map((block: StoredBlock) => (block.text as { elements: unknown[] }).elements)).toEqual(
    ['one', 'two', 'three'].map((content) => shownText(content).elements),
  );
  const info = await w.app.call('GET', `/docx/v1/chats/${w.chat.chat_id}/announcement`);
  expect(info.body.data).toMatchObject({ revision_id: 3, modifier_id_type: 'open_id' });
});

test('a repeated client_token changes nothing and gives the first answer', async () => {
  const query = { client_token: 'fe599b60' };
  const first = (await create([text('once')], { query })).body;
  expect((await create([text('once')], { query })).body).toEqual(first);
  expect(first.data.client_token).toBe('fe599b60');
  expect((await list()).items).toHaveLength(2);
});

test('people in a text come in the kind of id that is asked for, and by the open_id of the app that reads', async () => {
  const mention = { block_type: 2, text: { elements: [{ mention_user: { user_id: 'ben' } }] } };
  const [block] = await made([mention], { query: { user_id_type: 'user_id' } });
  const read = async (query: Query, app = w.app) =>
    (await app.call('GET', `${blocks()}/${block?.block_id}`, { query })).body.data.block.text.elements[0].mention_user;
  expect(await read({ user_id_type: 'user_id' })).toEqual({ user_id: 'ben', text_element_style: plain });
  const other = await w.world.createApp({ name: 'Other' });
  await w.as(w.ada)('POST', `/im/v1/chats/${w.chat.chat_id}/members`, {
    body: { id_list: [other.appId] },
    query: { member_id_type: 'app_id' },
  });
  expect(await read({}, other)).toMatchObject({ user_id: openIdOf(w.world, other, w.ben) });
});

test('a table comes with its cells and an empty paragraph in each', async () => {
  const [table] = await made([{ block_type: 31, table: { property: { row_size: 2, column_size: 2 } } }]);
  expect(table).toMatchObject({
    children: (table?.table as { cells: string[] }).cells,
    table: {
      property: {
        row_size: 2,
        column_size: 2,
        column_width: [100, 100],
        merge_info: Array.from({ length: 4 }, () => ({ row_span: 1, col_span: 1 })),
      },
    },
  });
  const types = (await list()).items.map((block: StoredBlock) => block.block_type);
  expect(types).toEqual([1, 31, 32, 2, 32, 2, 32, 2, 32, 2]);
  const children = await w.app.call('GET', `${blocks()}/${table?.block_id}/children`, { query: { page_size: 3 } });
  expect(children.body.data).toMatchObject({ has_more: true, items: [{ block_type: 32 }, {}, {}] });
});

test('rows and columns come and go, and merged cells with them', async () => {
  const [table] = await made([{ block_type: 31, table: { property: { row_size: 2, column_size: 2 } } }]);
  const block_id = table?.block_id as string;
  const edit = async (operation: object) => {
    const answer = await update([{ block_id, ...operation }]);
    return answer.body.data?.blocks[0].table.property ?? answer.body;
  };
  const merge = { row_start_index: 0, row_end_index: 2, column_start_index: 0, column_end_index: 1 };
  expect((await edit({ merge_table_cells: merge })).merge_info[0]).toEqual({ row_span: 2, col_span: 1 });
  const taller = await edit({ insert_table_row: { row_index: 1 } });
  expect(taller).toMatchObject({ row_size: 3, column_size: 2 });
  expect(taller.merge_info[0]).toEqual({ row_span: 3, col_span: 1 });
  const wider = await edit({ insert_table_column: { column_index: -1 } });
  expect(wider).toMatchObject({ column_size: 3, column_width: [100, 100, 100] });
  expect(wider.merge_info).toHaveLength(9);
  expect(await edit({ delete_table_rows: { row_start_index: 1, row_end_index: 2 } })).toMatchObject({
    row_size: 2,
    merge_info: [{ row_span: 2, col_span: 1 }, {}, {}, {}, {}, {}],
  });
  expect(await edit({ delete_table_columns: { column_start_index: 0, column_end_index: 1 } })).toMatchObject({
    column_size: 2,
    merge_info: Array.from({ length: 4 }, () => ({ row_span: 1, col_span: 1 })),
  });
  expect(await edit({ update_table_property: { column_width: 60, column_index: 1, header_row: true } })).toMatchObject({
    column_width: [100, 60],
    header_row: true,
  });
  await edit({ merge_table_cells: { ...merge, row_end_index: 1, column_end_index: 2 } });
  const whole = await edit({ unmerge_table_cells: { row_index: 0, column_index: 1 } });
  expect(whole.merge_info[0]).toEqual({ row_span: 1, col_span: 1 });
  expect((await list()).items).toHaveLength(2 + 4 * 2);
});

test('a grid has columns of shares that can be changed', async () => {
  const [grid] = await made([{ block_type: 24, grid: { column_size: 2 } }]);
  const block_id = grid?.block_id as string;
  const shares = async () =>
    (await w.app.call('GET', `${blocks()}/${block_id}/children`)).body.data.items.map(
      (column: { grid_column: { width_ratio: number } }) => column.grid_column.width_ratio,
    );
  expect(await shares()).toEqual([50, 50]);
  await update([{ block_id, insert_grid_column: { column_index: 1 } }]);
  expect(await shares()).toEqual([33, 33, 33]);
  await update([{ block_id, update_grid_column_width_ratio: { width_ratios: [20, 30, 50] } }]);
  expect(await shares()).toEqual([20, 30, 50]);
  await update([{ block_id, delete_grid_column: { column_index: -1 } }]);
  expect(await shares()).toEqual([50, 50]);
});

test('texts get other words and another style, pictures and files their content', async () => {
  const [paragraph, image, view] = await made([
    text('old'),
    { block_type: 27, image: {} },
    { block_type: 23, file: {} },
  ]);
  expect(view).toMatchObject({ block_type: 33, view: { view_type: 1 } });
  const [fileId] = view?.children as string[];
  const answer = await update([
    {
      block_id: paragraph?.block_id,
      update_text: { elements: [{ text_run: { content: 'new' } }], style: { align: 2 }, fields: [1] },
    },
    { block_id: image?.block_id, replace_image: { token: 'box1', width: 20 } },
    { block_id: fileId, replace_file: { token: 'box2' } },
    { block_id: w.chat.chat_id, update_text_elements: { elements: [{ text_run: { content: 'Title' } }] } },
  ]);
  expect(answer.body.data).toMatchObject({
    revision_id: 3,
    blocks: [
      { text: { elements: shownText('new').elements, style: { align: 2 } } },
      { image: { token: 'box1', width: 20, height: 100 } },
      { file: { token: 'box2' } },
      { page: { elements: shownText('Title').elements } },
    ],
  });
});

test('a range of children is removed, with all below them', async () => {
  await made([text('one'), { block_type: 19, callout: { emoji_id: 'gift' } }, text('two')]);
  const answer = await remove(w.chat.chat_id, 0, 2);
  expect(answer.body.data).toEqual({ revision_id: 3, client_token: expect.any(String) });
  expect((await list()).items).toHaveLength(2);
});

test('lists come in pages', async () => {
  await made([text('one'), text('two')]);
  const first = await list({ page_size: 2 });
  expect(first).toMatchObject({ has_more: true, items: [{ block_type: 1 }, {}] });
  expect(await list({ page_size: 2, page_token: first.page_token })).toMatchObject({ has_more: false, items: [{}] });
  expectRefusal(await w.app.call('GET', blocks(), { query: { page_token: 'x' } }), {
    code: 1770001,
    msg: 'invalid param',
  });
});

const cases: [string, object, { code: number; msg: string }][] = [
  [
    'a block that cannot be created',
    { block_type: 32, table_cell: {} },
    { code: 1770029, msg: 'block not support to create' },
  ],
  ['a block without its content', { block_type: 2 }, { code: 1770006, msg: 'schema mismatch' }],
  ['an element that is none', { block_type: 2, text: { elements: [{}] } }, { code: 1770001, msg: 'invalid param' }],
  [
    'a table of ten rows',
    { block_type: 31, table: { property: { row_size: 10, column_size: 1 } } },
    { code: 1770001, msg: 'invalid param' },
  ],
  [
    'a table of 101 columns',
    { block_type: 31, table: { property: { row_size: 1, column_size: 101 } } },
    { code: 1770010, msg: 'too many table column' },
  ],
];
test.each(cases)('refuses %s', async (_, block, refusal) => {
  expectRefusal(await create([block]), refusal);
});

test('refuses blocks where they may not stand, and at places that are none', async () => {
  const [paragraph, divider, callout, table] = await made([
    text('x'),
    { block_type: 22 },
    { block_type: 19, callout: {} },
    { block_type: 31, table: { property: { row_size: 1, column_size: 1 } } },
  ]);
  const below = (block: StoredBlock | undefined) => ({ below: block?.block_id ?? '' });
  expectRefusal(await create([text('y')], below(divider)), { code: 1770028, msg: 'block not support create children' });
  expectRefusal(await create([{ block_type: 22 }], below(callout)), {
    code: 1770030,
    msg: 'invalid parent children relation',
  });
  expectRefusal(await create([text('y')], { below: 'nowhere' }), { status: 404, code: 1770002, msg: 'not found' });
  expectRefusal(await create([text('y')], { index: 9 }), { code: 1770001, msg: 'invalid param' });
  expectRefusal(await remove(w.chat.chat_id, 3, 9), { code: 1770001, msg: 'invalid param' });
  const notDeletable = { code: 1770031, msg: 'block not support to delete children' };
  expectRefusal(await remove(table?.block_id ?? '', 0, 1), notDeletable);
  expectRefusal(await remove(callout?.block_id ?? '', 0, 1), notDeletable);
  expectRefusal(await update([{ block_id: paragraph?.block_id, insert_table_row: { row_index: 0 } }]), {
    code: 1770025,
    msg: 'operation and block not match',
  });
  expectRefusal(await update([{ block_id: table?.block_id, insert_table_row: { row_index: 5 } }]), {
    code: 1770026,
    msg: 'row operation over range',
  });
  expectRefusal(await update([{ block_id: table?.block_id, insert_table_column: { column_index: 5 } }]), {
    code: 1770027,
    msg: 'column operation over range',
  });
  expectRefusal(await update([{ block_id: paragraph?.block_id }]), { code: 1770001, msg: 'invalid param' });
});

test('refuses more than five new sheets, too many grid columns, and to merge a part of merged cells', async () => {
  const sheets = Array.from({ length: 6 }, () => ({ block_type: 30, sheet: { row_size: 1, column_size: 1 } }));
  expectRefusal(await create(sheets), { code: 1770035, msg: 'resource count exceed limit' });
  const [grid, table] = await made([
    { block_type: 24, grid: { column_size: 5 } },
    { block_type: 31, table: { property: { row_size: 2, column_size: 2 } } },
  ]);
  for (let n = 0; n < 5; n++) await update([{ block_id: grid?.block_id, insert_grid_column: { column_index: -1 } }]);
  expectRefusal(await update([{ block_id: grid?.block_id, insert_grid_column: { column_index: -1 } }]), {
    code: 1770012,
    msg: 'too many grid column',
  });
  const area = { row_start_index: 0, row_end_index: 2, column_start_index: 0, column_end_index: 1 };
  await update([{ block_id: table?.block_id, merge_table_cells: area }]);
  const part = { ...area, row_end_index: 1, column_end_index: 2 };
  expectRefusal(await update([{ block_id: table?.block_id, merge_table_cells: part }]), {
    code: 1770024,
    msg: 'invalid operation',
  });
});

test('an older revision is answered with the newest and a note, one that never was is refused', async () => {
  await made([text('x')]);
  const old = await w.app.call('GET', blocks(), { query: { revision_id: 1 } });
  expect(old.body.data.items).toHaveLength(2);
  expect(old.headers.get('x-larkspur-note')).toContain('revision 1 is not kept');
  expectRefusal(await w.app.call('GET', blocks(), { query: { revision_id: 9 } }), {
    code: 1770001,
    msg: 'invalid param',
  });
});

test('only owner and managers edit where the group says so', async () => {
  await w.as(w.ada)('PUT', `/im/v1/chats/${w.chat.chat_id}`, { body: { edit_permission: 'only_owner' } });
  expectRefusal(await create([text('x')]), {
    code: 1772005,
    msg: 'No Permission: Only chat owner or admin can edit chat information in the current situation.',
  });
});

test('a revision may be a thousand behind the newest', async () => {
  await made([text('x')]);
  await w.world.change(async (db) => {
    const announcement = await announcementOf(db, w.chat);
    await keepAnnouncement(db, w.chat, { ...announcement, revision: 1500 });
  });
  expectRefusal(await w.app.call('GET', blocks(), { query: { revision_id: 499 } }), {
    code: 1770021,
    msg: 'too old document',
  });
  expect((await list({ revision_id: 500 })).items).toHaveLength(2);
});

test('an announcement takes three edits a second', async () => {
  await w.world.close();
  w = await createChatWorld({}, { settings: { rateLimits: true } });
  for (let n = 0; n < 3; n++) expect((await create([text('x')])).body.code).toBe(0);
  expectRefusal(await create([text('x')]), { status: 429, code: 99991400, msg: 'request trigger frequency limit' });
  w.world.clock.advance(1000);
  expect((await create([text('x')])).body.code).toBe(0);
});
