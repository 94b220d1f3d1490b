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
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1, description: { text: 'What it is called' } },
    { field_name: 'Done', type: 7 },
    { field_name: 'Size', type: 2 },
  ]);
});
afterAll(() => world.close());

const list = (query: Record<string, string | number | boolean> = {}) =>
  app.call('GET', `${base.table}/fields`, { query });

test('the first field is the primary one; a description is a text, or its pieces', async () => {
  const { items, ...page } = succeeded(await list());
  expect(page).toEqual({ has_more: false, page_token: items[2].field_id, total: 3 });
  expect(items[0]).toEqual({
    field_id: expect.stringMatching(/^fld/),
    field_name: 'Name',
    type: 1,
    ui_type: 'Text',
    property: null,
    is_primary: true,
    is_hidden: false,
    description: 'What it is called',
  });
  expect(items[1]).not.toHaveProperty('description');
  expect(succeeded(await list({ text_field_as_array: true })).items[0].description).toEqual([
    { text: 'What it is called', type: 'text' },
  ]);
});

test('with a view, a field is hidden where the view hides it', async () => {
  const { items } = succeeded(await list());
  const { view } = succeeded(await app.call('POST', `${base.table}/views`, { body: { view_name: 'Short' } }));
  const body = { property: { hidden_fields: [items[1].field_id] } };
  succeeded(await app.call('PATCH', `${base.table}/views/${view.view_id}`, { body }));
  const shown = succeeded(await list({ view_id: view.view_id })).items;
  expect(shown.map(({ is_hidden }: { is_hidden: boolean }) => is_hidden)).toEqual([false, true, false]);
});

test('an unknown and a malformed view are refused', async () => {
  expectRefusal(await list({ view_id: 'vewunknown' }), { status: 200, code: 1254042, msg: 'ViewIdNotFound' });
  expectRefusal(await list({ view_id: 'none' }), { status: 200, code: 1254005, msg: 'WrongViewId' });
});

test('pages follow one another', async () => {
  const first = succeeded(await list({ page_size: 2 }));
  expect(first.has_more).toBe(true);
  const { items } = succeeded(await list({ page_size: 2, page_token: first.page_token }));
  expect(items).toMatchObject([{ field_name: 'Size' }]);
});
