import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../../test-support/base.ts';
import { openIdOf } from '../../../../../../../test-support/chats.ts';
import { addTestUser } from '../../../../../../../test-support/directory.ts';
import { expectRefusal } from '../../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let table: string;
let fieldIds: Record<string, string>;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

beforeEach(async () => {
  base = await createTestBase(app, [
    { field_name: 'Title', type: 1 },
    { field_name: 'Hours', type: 2 },
    { field_name: 'State', type: 3, property: { options: [{ name: 'open' }, { name: 'done' }] } },
    { field_name: 'Who', type: 11 },
    { field_name: 'Due', type: 5 },
    { field_name: 'Picture', type: 17 },
  ]);
  table = `/base/v3/bases/${base.appToken}/tables/Things`;
  const { fields } = succeeded(await app.call('GET', `${table}/fields`));
  fieldIds = Object.fromEntries(fields.map(({ id, name }: { id: string; name: string }) => [name, id]));
});

const create = (body: object) => app.call('POST', `${table}/views`, { body });
const set = (view: string, setting: string, body: object) =>
  app.call('PUT', `${table}/views/${view}/${setting}`, { body });
const get = (view: string, setting = '') => app.call('GET', `${table}/views/${view}${setting && `/${setting}`}`);

test('views are made, found by id and name, renamed and deleted', async () => {
  const made = succeeded(await create({ name: 'Mine', type: 'calendar' }));
  expect(made).toEqual({ id: expect.stringMatching(/^vew/), name: 'Mine', type: 'calendar' });
  expect(succeeded(await get('Mine'))).toEqual(made);
  const { views, total } = succeeded(await app.call('GET', `${table}/views`, { query: { offset: 1 } }));
  expect([views, total]).toEqual([[made], 2]);
  const renamed = succeeded(await app.call('PATCH', `${table}/views/${made.id}`, { body: { name: 'Ours' } }));
  expect(renamed).toEqual({ ...made, name: 'Ours' });
  expectRefusal(await create({ name: 'Ours' }), { code: 1254020, msg: 'ViewNameDuplicated' });
  expect(succeeded(await app.call('DELETE', `${table}/views/Ours`))).toEqual({});
  expectRefusal(await get('Ours'), { code: 1254042, msg: 'ViewIdNotFound' });
  const [{ id }] = succeeded(await app.call('GET', `${table}/views`)).views;
  const last = await app.call('DELETE', `${table}/views/${id}`);
  expectRefusal(last, { code: 1254023, msg: 'LastViewDeleteForbidden' });
});

test('a filter counts for all who read through the view', async () => {
  const { id } = succeeded(await create({ name: 'Open ones' }));
  const user = await addTestUser(world);
  const openId = openIdOf(world, app, user);
  await base.addRecords([
    { Title: 'a', State: 'open', Who: [{ id: openId }] },
    { Title: 'b', State: 'done' },
  ]);
  const conditions = [
    ['State', 'intersects', ['open']],
    ['Who', 'intersects', [{ id: openId }]],
    ['Hours', 'empty'],
  ];
  const filter = { logic: 'and', conditions };
  expect(succeeded(await set('Open ones', 'filter', filter))).toEqual(filter);
  expect(succeeded(await get(id, 'filter'))).toEqual(filter);
  const rows = succeeded(await app.call('GET', `${table}/records`, { query: { view_id: id } }));
  expect(rows.data.map((row: unknown[]) => row[0])).toEqual(['a']);
  expect(rows.query_context).toEqual({ record_scope: 'view_filtered_records', field_scope: 'view_visible_fields' });
  expect((await base.search({ view_id: id })).total).toBe(1);
  expect(succeeded(await set(id, 'filter', { conditions: [] }))).toEqual({ logic: 'and', conditions: [] });
  expect((await base.search({ view_id: id })).total).toBe(2);
});

test('conditions on dates, numbers and checkboxes are given back as they were written', async () => {
  const conditions = [
    ['Due', '==', 'ExactDate(2026-01-05)'],
    ['Due', '>', 'Today'],
    ['Hours', '>=', 2],
    ['Title', 'intersects', 'a'],
  ];
  const [{ id }] = succeeded(await app.call('GET', `${table}/views`)).views;
  expect(succeeded(await set(id, 'filter', { logic: 'or', conditions }))).toEqual({ logic: 'or', conditions });
});

test('a view has an order, which a search through it has as well', async () => {
  const { id } = succeeded(await create({ name: 'Sorted' }));
  await base.addRecords([
    { Title: 'a', Hours: 1 },
    { Title: 'b', Hours: 2 },
  ]);
  const shown = [{ field: fieldIds.Hours, desc: true }];
  expect(succeeded(await set(id, 'sort', { sort_config: [{ field: 'Hours', desc: true }] }))).toEqual(shown);
  expect(succeeded(await get(id, 'sort'))).toEqual(shown);
  const rows = succeeded(await app.call('GET', `${table}/records`, { query: { view_id: id, field_id: 'Title' } }));
  expect(rows.data).toEqual([['b'], ['a']]);
  const { items } = await base.search({ view_id: id });
  expect(items.map((item: { fields: { Hours: number } }) => item.fields.Hours)).toEqual([2, 1]);
  expect(succeeded(await set(id, 'group', { group_config: [{ field: 'State' }] }))).toEqual([
    { field: fieldIds.State, desc: false },
  ]);
  expect(succeeded(await get(id, 'group'))).toEqual([{ field: fieldIds.State, desc: false }]);
});

test('a view shows some fields in an order, the primary one first', async () => {
  const { id } = succeeded(await create({ name: 'Narrow' }));
  const visible_fields = ['Due', 'Hours'];
  expect(succeeded(await set(id, 'visible_fields', { visible_fields }))).toEqual(['Title', 'Due', 'Hours']);
  expect(succeeded(await get(id, 'visible_fields'))).toEqual(['Title', 'Due', 'Hours']);
  const rows = succeeded(await app.call('GET', `${table}/records`, { query: { view_id: 'Narrow' } }));
  expect(rows.fields).toEqual(['Title', 'Due', 'Hours']);
  const { view } = succeeded(await app.call('GET', `${base.table}/views/${id}`));
  expect(view.property.hidden_fields).toEqual([fieldIds.State, fieldIds.Who, fieldIds.Picture]);
});

test('cards of a gallery have a cover, bars of a gantt view times', async () => {
  succeeded(await create({ name: 'Gallery', type: 'gallery' }));
  expect(succeeded(await get('Gallery', 'card'))).toEqual({ cover_field: null });
  const cover = { cover_field: fieldIds.Picture };
  expect(succeeded(await set('Gallery', 'card', { cover_field: 'Picture' }))).toEqual(cover);
  expect(succeeded(await get('Gallery', 'card'))).toEqual(cover);
  expect(succeeded(await set('Gallery', 'card', { cover_field: null }))).toEqual({ cover_field: null });
  succeeded(await create({ name: 'Gantt', type: 'gantt' }));
  expect(succeeded(await get('Gantt', 'timebar'))).toEqual({});
  const bars = { start_time: fieldIds.Due, end_time: fieldIds.Due, title: fieldIds.Title };
  expect(succeeded(await set('Gantt', 'timebar', { start_time: 'Due', end_time: 'Due', title: 'Title' }))).toEqual(
    bars,
  );
  expect(succeeded(await get('Gantt', 'timebar'))).toEqual(bars);
  const unfit = { code: 1254012, msg: 'NotSupportFieldOrView' };
  expectRefusal(await set('Gallery', 'card', { cover_field: 'Title' }), unfit);
  expectRefusal(await set('Gantt', 'timebar', { start_time: 'Title', end_time: 'Due', title: 'Title' }), unfit);
  expectRefusal(await get('Gantt', 'card'), unfit);
  expectRefusal(await get('Gallery', 'timebar'), unfit);
});
