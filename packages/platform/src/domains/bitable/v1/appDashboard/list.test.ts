import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
const ids: string[] = [];

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  for (const name of ['Sales', 'Costs', 'People']) {
    const made = succeeded(await app.call('POST', `/base/v3/bases/${base.appToken}/dashboards`, { body: { name } }));
    ids.push(made.dashboard_id);
  }
});
afterAll(() => world.close());

const list = (query: Record<string, string | number | boolean> = {}) =>
  app.call('GET', `${base.path}/dashboards`, { query });

test('dashboards come in the order in which they were made, page by page', async () => {
  const [sales = '', costs = '', people = ''] = ids;
  expect(sales).toMatch(/^blk[0-9A-Za-z]{13}$/);
  expect(succeeded(await list())).toEqual({
    dashboards: [
      { block_id: sales, name: 'Sales' },
      { block_id: costs, name: 'Costs' },
      { block_id: people, name: 'People' },
    ],
    has_more: false,
    page_token: people,
    total: 3,
  });
  const first = succeeded(await list({ page_size: 2 }));
  expect(first).toMatchObject({ dashboards: [{ name: 'Sales' }, { name: 'Costs' }], has_more: true, total: 3 });
  const second = succeeded(await list({ page_size: 2, page_token: first.page_token }));
  expect(second).toMatchObject({ dashboards: [{ name: 'People' }], has_more: false });
});

test('how a dashboard is shared is told where it is asked for', async () => {
  const [sales] = ids;
  const { dashboards } = succeeded(await list({ with_share_config: true, page_size: 1 }));
  const share_token = expect.stringMatching(/^shrcn[0-9A-Za-z]{22}$/);
  expect(dashboards).toEqual([
    {
      block_id: sales,
      name: 'Sales',
      share_config: {
        share_flag: false,
        share_scope_type: '1',
        share_token,
        share_link: expect.stringContaining('/share/base/dashboard/shrcn'),
        show_source: false,
        source_link: `http://127.0.0.1:5275/base/${base.appToken}`,
      },
    },
  ]);
});

test('a page token of another list is refused', async () => {
  expectRefusal(await list({ page_token: 'nonsense' }), { status: 400, code: 1254030, msg: 'InvalidPageToken' });
});
