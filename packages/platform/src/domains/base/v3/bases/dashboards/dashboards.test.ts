import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let dashboards: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  dashboards = `/base/v3/bases/${base.appToken}/dashboards`;
});
afterAll(() => world.close());

const create = (body: object) => app.call('POST', dashboards, { body });

test('a dashboard is made, changed, listed and deleted', async () => {
  const made = succeeded(await create({ name: 'Sales' }));
  expect(made).toEqual({
    dashboard_id: expect.stringMatching(/^blk/),
    name: 'Sales',
    theme: { theme_style: 'default' },
  });
  const path = `${dashboards}/${made.dashboard_id}`;
  const body = { name: 'Costs', theme: { theme_style: 'deepDark' } };
  const changed = { ...made, ...body };
  expect(succeeded(await app.call('PATCH', path, { body }))).toEqual(changed);
  expect(succeeded(await app.call('GET', path))).toEqual({ ...changed, blocks: [] });
  expect(succeeded(await app.call('GET', dashboards))).toMatchObject({ items: [changed], has_more: false, total: 1 });
  expectRefusal(await create({ name: 'Costs' }), { code: 1254039, msg: 'Duplicated name, use another name instead.' });
  expect(succeeded(await app.call('DELETE', path))).toEqual({});
  expectRefusal(await app.call('GET', path), { code: 1254050, msg: 'Source block is not found.' });
});

test('blocks are added one below the other, changed, arranged and deleted', async () => {
  const { dashboard_id } = succeeded(await create({ name: 'With blocks' }));
  const blocks = `${dashboards}/${dashboard_id}/blocks`;
  const body = { name: 'Orders', type: 'column', data_config: { table_name: 'Things', count_all: true } };
  const first = succeeded(await app.call('POST', blocks, { body }));
  expect(first).toEqual({
    block_id: expect.stringMatching(/^blk/),
    ...body,
    layout: { x: 0, y: 0, w: 12, h: 6 },
  });
  const second = succeeded(await app.call('POST', blocks, { body: { name: 'Hint', type: 'text' } }));
  expect(second.layout).toEqual({ x: 0, y: 6, w: 12, h: 6 });
  const list = succeeded(await app.call('GET', blocks));
  expect(list).toMatchObject({
    items: [
      { name: 'Orders', type: 'column' },
      { name: 'Hint', type: 'text' },
    ],
    total: 2,
  });

  const patch = { name: 'All orders', data_config: { count_all: false } };
  const changed = succeeded(await app.call('PATCH', `${blocks}/${first.block_id}`, { body: patch }));
  expect(changed).toMatchObject({ name: 'All orders', data_config: { table_name: 'Things', count_all: false } });
  succeeded(await app.call('POST', `${dashboards}/${dashboard_id}/arrange`, { body: {} }));
  const arranged = succeeded(await app.call('GET', `${blocks}/${second.block_id}`));
  expect(arranged.layout).toEqual({ x: 12, y: 0, w: 12, h: 6 });
  expect(succeeded(await app.call('DELETE', `${blocks}/${first.block_id}`))).toEqual({});
  const { blocks: left } = succeeded(await app.call('GET', `${dashboards}/${dashboard_id}`));
  expect(left).toEqual([{ block_id: second.block_id, block_name: 'Hint', block_type: 'text' }]);
});
