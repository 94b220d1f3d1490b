import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let recordId: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app, [
    { field_name: 'Name', type: 1 },
    { field_name: 'State', type: 3, property: { options: [{ name: 'open' }] } },
  ]);
  [recordId = ''] = await base.addRecords([{ Name: 'a', State: 'open' }]);
});
afterAll(() => world.close());

const copy = async (body: object = {}) => succeeded(await app.call('POST', `${base.path}/copy`, { body })).app;

test('a copy has the name of its source unless another is given, and a token of its own', async () => {
  const made = await copy();
  expect(made).toEqual({
    app_token: expect.stringMatching(/^bascn[0-9A-Za-z]{22}$/),
    name: 'Test Base',
    folder_token: '',
    time_zone: 'Asia/Shanghai',
    url: `http://127.0.0.1:5275/base/${made.app_token}`,
  });
  expect(made.app_token).not.toBe(base.appToken);
  expect(await copy({ name: 'Other', time_zone: 'Europe/Berlin' })).toMatchObject({
    name: 'Other',
    time_zone: 'Europe/Berlin',
  });
});

test('ids stay, and a change of the copy leaves the source alone', async () => {
  const { app_token } = await copy();
  const record = `/bitable/v1/apps/${app_token}/tables/${base.tableId}/records/${recordId}`;
  succeeded(await app.call('PUT', record, { body: { fields: { Name: 'changed' } } }));
  expect(succeeded(await app.call('GET', record)).record.fields).toEqual({ Name: 'changed', State: 'open' });
  expect(await base.cells(recordId)).toEqual({ Name: [{ text: 'a', type: 'text' }], State: 'open' });
});

test('without content only the structure is copied', async () => {
  const { app_token } = await copy({ without_content: true });
  const table = `/bitable/v1/apps/${app_token}/tables/${base.tableId}`;
  expect(succeeded(await app.call('POST', `${table}/records/search`, { body: {} }))).toMatchObject({ total: 0 });
  expect(succeeded(await app.call('GET', `${table}/fields`)).total).toBe(2);
});

test('a copy is filled like any other Base', async () => {
  const { app_token } = await copy({ without_content: true });
  const table = `/bitable/v1/apps/${app_token}/tables/${base.tableId}`;
  succeeded(await app.call('POST', `${table}/records`, { body: { fields: { Name: 'new', State: 'closed' } } }));
  const { items } = succeeded(await app.call('POST', `${table}/records/search`, { body: {} }));
  expect(items[0].fields.State).toBe('closed');
});
