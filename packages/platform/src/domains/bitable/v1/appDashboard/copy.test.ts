import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBase, succeeded, type TestBase } from '../../../../../test-support/base.ts';
import { expectRefusal } from '../../../../../test-support/refusal.ts';
import { createTestWorld, type TestApp, type TestWorld } from '../../../../../test-support/test-world.ts';

let world: TestWorld;
let app: TestApp;
let base: TestBase;
let sales: string;

beforeAll(async () => {
  world = await createTestWorld();
  app = await world.createApp();
  base = await createTestBase(app);
  const dashboards = `/base/v3/bases/${base.appToken}/dashboards`;
  sales = succeeded(await app.call('POST', dashboards, { body: { name: 'Sales' } })).dashboard_id;
  const body = { name: 'Hint', type: 'text', data_config: { text: 'Look here' } };
  succeeded(await app.call('POST', `${dashboards}/${sales}/blocks`, { body }));
});
afterAll(() => world.close());

const copy = (name: string, blockId = sales) =>
  app.call('POST', `${base.path}/dashboards/${blockId}/copy`, { body: { name } });

test('a copy has another id and name, and the same blocks', async () => {
  const made = succeeded(await copy('Sales, copied'));
  expect(made).toEqual({ block_id: expect.stringMatching(/^blk[0-9A-Za-z]{13}$/), name: 'Sales, copied' });
  expect(made.block_id).not.toBe(sales);
  const blocks = `/base/v3/bases/${base.appToken}/dashboards/${made.block_id}/blocks`;
  expect(succeeded(await app.call('GET', blocks)).items).toMatchObject([{ name: 'Hint', type: 'text' }]);
});

test('a name that another dashboard has is refused', async () => {
  expectRefusal(await copy('Sales'), {
    status: 400,
    code: 1254039,
    msg: 'Duplicated name, use another name instead.',
  });
});

test('a name with brackets and one of blanks are refused', async () => {
  const expected = {
    status: 400,
    code: 1254038,
    msg: 'Invalid name, make sure that it complies with the specification.',
  };
  expectRefusal(await copy('a[b]'), expected);
  expectRefusal(await copy('  '), expected);
});

test('an unknown dashboard is refused', async () => {
  expectRefusal(await copy('Other', 'blkNoSuchDashboard'), {
    status: 404,
    code: 1254050,
    msg: 'Source block is not found.',
  });
});
