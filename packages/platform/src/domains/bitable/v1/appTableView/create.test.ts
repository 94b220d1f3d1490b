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
  base = await createTestBase(app);
});
afterAll(() => world.close());

const create = (body: object) => app.call('POST', `${base.table}/views`, { body });

test('a view is a grid unless it is told otherwise', async () => {
  const view_id = expect.stringMatching(/^vew[0-9A-Za-z]{7}$/);
  expect(succeeded(await create({ view_name: ' Grid ' }))).toEqual({
    view: { view_id, view_name: 'Grid', view_type: 'grid' },
  });
  for (const view_type of ['kanban', 'gallery', 'gantt', 'form']) {
    expect(succeeded(await create({ view_name: view_type, view_type })).view).toMatchObject({ view_type });
  }
});

test('an empty, a bad and a taken name are refused', async () => {
  expectRefusal(await create({ view_name: ' ' }), { status: 200, code: 1254021, msg: 'EmptyViewName' });
  expectRefusal(await create({ view_name: '[all]' }), { status: 200, code: 1254022, msg: 'InvalidViewName' });
  expectRefusal(await create({ view_name: 'a'.repeat(101) }), { status: 200, code: 1254022, msg: 'InvalidViewName' });
  expectRefusal(await create({ view_name: '表格' }), { status: 200, code: 1254020, msg: 'ViewNameDuplicated' });
});

test('another type is refused by the gateway', async () => {
  expect((await create({ view_name: 'Map', view_type: 'map' })).body.code).toBe(99992402);
});

test('the two hundred and first view is refused', async () => {
  const { total } = succeeded(await app.call('GET', `${base.table}/views`));
  for (let number = total; number < 200; number++) succeeded(await create({ view_name: `View ${number}` }));
  expectRefusal(await create({ view_name: 'One more' }), { status: 200, code: 1254101, msg: 'ViewExceedLimit' });
});
