import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
});
afterAll(() => world.close());

const bases = '/base/v3/bases';
const shown = (name: string) => ({
  base_token: expect.stringMatching(/^bascn[0-9A-Za-z]{22}$/),
  name,
  url: expect.stringContaining('/base/bascn'),
  folder_token: '',
  time_zone: 'Asia/Shanghai',
});

test('a Base that is made without a table has the usual one', async () => {
  const base = succeeded(await app.call('POST', bases, { body: { name: 'Plain' } }));
  expect(base).toEqual(shown('Plain'));
  const { tables, total } = succeeded(await app.call('GET', `${bases}/${base.base_token}/tables`));
  expect(tables).toEqual([{ id: expect.stringMatching(/^tbl/), name: '数据表' }]);
  expect(total).toBe(1);
  expect(succeeded(await app.call('GET', `${bases}/${base.base_token}`))).toEqual(base);
});

test('a Base can be made with its first table, which bitable/v1 sees as well', async () => {
  const fields = [
    { name: 'Title', type: 'text' },
    { name: 'Done', type: 'checkbox' },
  ];
  const body = { name: 'With tasks', table_name: 'Tasks', fields };
  const { base_token } = succeeded(await app.call('POST', bases, { body }));
  const { items } = succeeded(await app.call('GET', `/bitable/v1/apps/${base_token}/tables`));
  expect(items).toMatchObject([{ name: 'Tasks' }]);
  const { items: seen } = succeeded(
    await app.call('GET', `/bitable/v1/apps/${base_token}/tables/${items[0].table_id}/fields`),
  );
  expect(seen).toMatchObject([
    { field_name: 'Title', type: 1, is_primary: true },
    { field_name: 'Done', type: 7, is_primary: false },
  ]);
});

test('a Base is copied with its records, or without', async () => {
  const base = await createTestBase(app);
  await base.addRecords([{ Name: 'a' }]);
  const copy = async (body: object) => {
    const made = succeeded(await app.call('POST', `${bases}/${base.appToken}/copy`, { body }));
    expect(made).toEqual(shown('Copy'));
    const path = `${bases}/${made.base_token}/tables/Things/records`;
    return succeeded(await app.call('GET', path)).total;
  };
  expect(await copy({ name: 'Copy' })).toBe(1);
  expect(await copy({ name: 'Copy', without_content: true })).toBe(0);
});

test('advanced permissions can be switched on and off', async () => {
  const base = await createTestBase(app);
  const path = `${bases}/${base.appToken}/advperm/enable`;
  succeeded(await app.call('PUT', path, { query: { enable: 'true' } }));
  expect(succeeded(await app.call('GET', base.path)).app.is_advanced).toBe(true);
});

test('a Base of others, an unknown one and what is no token are refused', async () => {
  const other = await world.createApp();
  const base = await createTestBase(other);
  expectRefusal(await app.call('GET', `${bases}/${base.appToken}`), { status: 403, code: 91403, msg: 'Forbidden' });
  expectRefusal(await app.call('GET', `${bases}/bascnNoSuchBaseAnywhere0000`), {
    code: 1254040,
    msg: 'BaseTokenNotFound',
  });
  expectRefusal(await app.call('GET', `${bases}/nonsense`), { code: 1254003, msg: 'WrongBaseToken' });
});
